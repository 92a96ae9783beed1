// What figures say when they are touched: buttons, tips, hints for keys. The browser loads these alone.

/** The words of the touch. */
export const touch = {
  keys: "方向键逐点查看，Home和End到首末，回车打开，Esc关闭。",
  focus: "突出",
  none: "不突出",
  show: "选择对象",
  tags: "只看",
  sort: "排序",
  sorts: {drawn: "原序", value: "按数值", name: "按名称", kind: "按类别", reverse: "倒序"},
  role: "角色",
  all: "全部",
  lead: "只看牵头",
  every: "全选",
  nothing: "全不选",
  open: "查看详情",
  duties: "任务",
  partners: (count: number) => `与${String(count)}个单位同担`,
  times: (name: string, count: string) => `${name} ${count}`,
  more: (count: number) => `另有${String(count)}个，见数据表`,
  list: "看列表",
  year: "年份",
  copied: "地址已复制。",
  byHand: "请自行复制：",
  said: "；"
};
