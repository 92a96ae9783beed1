// Words of the page for addresses that do not exist.

/** Words of the page for addresses that do not exist. */
export const lost = {
  title: "没有这一页",
  lead: "地址可能有误。下面是本站全部页面，可以按字筛选。",
  filter: "按字筛选",
  pages: "全部页面"
};
