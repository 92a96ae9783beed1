// Words of what is copied into the editor of a 公众号.

/** The button, the places of pictures, the last line. */
export const wechat = {
  copy: "复制到公众号",
  copied: "已复制，可以到公众号编辑器里粘贴",
  failed: "未能复制，请下载整包，打开article.html，全选后复制",
  lead: "粘贴后，把“插图”一行换成整包里的图片。",
  pack: "文章整包下载（ZIP）",
  /** Where a picture goes: the editor takes only pictures that were put into it. */
  picture: (file: string) => `【插图：${file}】`,
  source: (names: string) => `来源：${names}`,
  note: (text: string) => `注：${text}`,
  more: (count: string) => `这里略去了一些行或列，全表共${count}行，见网页。`,
  address: (name: string, address: string) => `${name}：${address}`
};
