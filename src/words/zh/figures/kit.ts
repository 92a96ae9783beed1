// Words of the pictures for taking away and of their list.

const n = String;

/** The words of the picture kit. */
export const kit = {
  title: "图片包",
  lead: "每张都按尺寸重新排版，带来源、日期和二维码。",
  zip: "整包下载（ZIP）",
  zipHolds: "正文图、矢量图、工作簿、文字和说明",
  vector: "矢量，文字可选",
  /** The folder of the card that pages without one of their own show. */
  general: "general/",
  latest: (when: string) => `最近公布值，${when}`,
  alt: (title: string, line: string) => `预览图：${title}。${line}`,
  none: "同一口径的公布值",
  scan: "扫码看数据和出处",
  free: "高度随内容",
  size: (width: number, height: number) => `${n(width)}×${n(height)}`,
  /** What each format is for, by its name. */
  formats: {
    card: "链接预览图",
    wechat: "公众号正文图",
    cover: "公众号封面（左裁头条，右裁次条）",
    square: "方图",
    tall: "竖图",
    print: "印刷用矢量图"
  },
  sources: (count: string) => `来源：共${count}个，见网页`,
  dated: (date: string) => `数据发布 ${date}`,
  code: (code: string) => `核验码 ${code}`,
  headline: (label: string, when: string) => (label === "" ? when : `${label}，${when}`),
  placed: (place: string, name: string) => `${place}．${name}`,
  excerpt: (shown: string, all: string) => `只列前${shown}位，共${all}位`,
  excerptWith: (shown: string, name: string, all: string) =>
    `只列前${shown}位和${name}，共${all}位`,
  readme: {
    title: (title: string) => `图：${title}`,
    made: (name: string, version: string) => `出自“${name}”${version && `，${version}`}。`,
    address: (address: string) => `网址：${address}`,
    files: "文件：",
    kinds: {
      "article.html": "公众号文章，打开后全选、复制、粘贴",
      "data.csv":
        "图中全部数据，给程序读，UTF-8；文字以 =、+、-、@ 开头的，前面多一个 '，免得电子表格当作公式",
      "data.json": "图的数据与列的说明",
      "data.xlsx": "图中全部数据，给人看，双击打开",
      "snippets.html": "嵌入网页的代码",
      "words.txt": "可引用的文字"
    },
    more: "幻灯片和其他尺寸的图片在上面的网址，可以单独下载。",
    use: "图上放不下的长榜只列前若干位，并注明共有多少位；放不下的图只留文字。使用时请保留图中的来源和日期。来源不一、界限和推断的日期在图和表中都有标注；空格是没有查到，不是零。",
    licence: (words: string) => `数据许可：${words || "尚未设定"}。`,
    english: (address: string, release: string) => [
      "In English: picture, data and words of one figure, in Chinese.",
      `The figure: ${address}${release && ` (data release ${release})`}`,
      "Keep the source and the date that stand on each picture. An empty cell means that no public figure was found; it does not mean zero.",
      "The SVG is a vector picture for paper with its words as text; the fonts are those of your machine."
    ]
  }
};
