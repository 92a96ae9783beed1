// Words to take along: sentences to quote, the line of credit, citations, codes.

/** The words of the part of a figure's page that is to be quoted. */
export const cite = {
  title: "可引用的文字",
  lead: "每句话都能单独引用。数字照公布值，差值由两端相减，份额取整到百分之一。句后是核验码。",
  chinese: "中文",
  english: "英文",
  englishNote: "没有英文名称的，保留中文并加引号。",
  copy: "复制",
  copying: (what: string) => `复制：${what}`,
  sentence: (part: number) => `第${String(part)}句`,
  code: "核验码",
  figureCode: "本图的核验码",
  verify: "怎样核验",
  creditTitle: "署名行",
  citations: "引用格式",
  accessed: "访问日期在复制时由浏览器填入；没有脚本时请自己填写。",
  styles: {
    gb: "GB/T 7714-2025",
    apa: "APA",
    bibtex: "BibTeX",
    ris: "RIS",
    csl: "CSL-JSON"
  },
  /** A line below a picture. */
  credit: (f: {site: string; title: string; sources: string; date: string; address: string}) =>
    `图：${f.site}《${f.title}》${f.date === "" ? "" : `，${f.date}`}。${f.sources === "" ? "" : `数据来源：${f.sources}。`}${f.address}`
};
