// Words of the page for addresses that do not exist.

/** Words of the page for addresses that do not exist. */
export const notFound = {
  title: "没有这一页",
  lead: "地址可能有误，也可能这一页已经改了名。可以在这里查，也可以从下面的全部页面里找。",
  pages: "全部页面",
  within: (count: number) => `里面的${String(count)}页`
};
