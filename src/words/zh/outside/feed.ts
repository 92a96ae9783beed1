// Words of the feed.

/** The titles of its entries. */
export const feed = {
  story: (title: string) => `文章：${title}`,
  figure: (title: string) => `图：${title}`,
  release: (version: string) => `数据版本${version}`
};
