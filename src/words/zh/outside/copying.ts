// What a button that copies says when it is done. The browser loads these alone.

/** The words of buttons that copy. */
export const copying = {
  done: "已复制",
  failed: "未能复制，请按键复制选中的文字"
};
