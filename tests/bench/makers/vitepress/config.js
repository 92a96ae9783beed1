// VitePress: its default theme without what these pages do not use; the table of all pages apart from each page.
export default {
  lang: "zh-CN",
  title: "图",
  metaChunk: true,
  themeConfig: {outline: false, aside: false, docFooter: {prev: false, next: false}}
};
