// What an embed says on its page's console. The browser loads these alone.

/** The words of an embed's switches. */
export const frame = {
  value: (name: string, value: string) => `地址参数${name}的值“${value}”无效，按默认显示。`,
  name: (name: string) => `没有地址参数${name}，不起作用。`
};
