// Framework without what these pages do not use, and without fonts from elsewhere.
export default {
  root: "src",
  title: "图",
  pages: [],
  sidebar: false,
  pager: false,
  toc: false,
  footer: "",
  globalStylesheets: []
};
