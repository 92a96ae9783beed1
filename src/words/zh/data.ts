// Words of the downloads and of the pages that describe them.

/** Words of the downloads and of the pages that describe them. */
export const data = {
  title: "数据",
  lead: "本站的每一个数字、条款和来源都可以下载、核对和引用。缺失、零、未到期和不公开分开标明。",
  tables: "数据表",
  everything: "全部下载",
  zip: "全部数据（ZIP）",
  workbook: "全部数据表（XLSX）",
  described: "机器可读的说明",
  rows: (count: string) => `${count}行`,
  columns: (count: string) => `${count}列`,
  search: "查找列名、说明或序列",
  found: (count: string) => `找到${count}项`,
  dictionary: ["数据表", "列名", "中文列名", "类型", "说明"],
  dictionaryTitle: "数据字典",
  seriesTitle: "序列",
  seriesLead: "每个序列有单独的页面、长表和宽表。",
  sheets: {dictionary: "数据字典", sources: "来源清单", notes: "说明"},
  sourceHeads: ["代码", "发布者", "发布日期", "网址", "网址类型", "等级"],
  types: {
    text: "文字",
    number: "数值",
    integer: "整数",
    flag: "是非",
    date: "日期",
    period: "时期",
    ids: "代码列表",
    names: "名称列表",
    choice: "选项"
  },
  formats: {
    csv: "CSV",
    "excel.csv": "CSV（Excel 用，含中文表头）",
    xlsx: "Excel 工作簿",
    json: "JSON",
    "schema.json": "JSON Schema",
    parquet: "Parquet",
    "readme.md": "说明文件"
  } as Readonly<Record<string, string>>,
  size: (bytes: number) =>
    bytes < 1000
      ? `${String(bytes)} 字节`
      : bytes < 1e6
        ? `${String(Math.round(bytes / 1000))} kB`
        : `${(bytes / 1e6).toFixed(1)} MB`,
  part: {
    what: "内容",
    made: "怎样得出",
    columns: "列",
    first: (count: string) => `前${count}行`,
    coverage: "覆盖范围",
    grades: "来源等级",
    problems: "已知问题",
    versions: "版本",
    cite: "引用",
    downloads: "下载",
    code: "代码示例"
  },
  key: (columns: string) => `主键：${columns}`,
  refers: (table: string) => `指向数据表：${table}`,
  empty: "没有数据行。",
  noProblems: "没有登记的问题。",
  conflicts: (count: string) => `${count}行来源不一，两边都保留。`,
  inferred: (count: string) => `${count}行日期为推断。`,
  bounds: (count: string) => `${count}行只有界限或约数。`,
  gaps: (count: string) => `${count}格已知为空，原因见“已知的空缺”表。`,
  noCoverage: "本表不按年份和地区排列。",
  counts: (places: string, years: string) => `${places}个地区，${years}个年份。`,
  year: "年份",
  place: "地区",
  figures: "数值个数",
  noVersions: "尚无版本。",
  cited: (site: string, table: string, version: string, address: string) =>
    `${site}．${table}${version}[DB/OL]．${address}`,
  version: (version: string) => `（版本 ${version}）`,
  long: "长表（CSV）",
  wide: "宽表（CSV）",
  all: "全部数值",
  cell: "单元格",
  unit: "单位",
  definition: "口径",
  input: "输入文件原件",
  inputLead: "本站由这些文件生成，逐字节照原样提供。",
  notes: (site: string, address: string, version: string, licence: string) => [
    site,
    `地址：${address}`,
    `版本：${version || "尚无"}`,
    `许可：${licence || "尚未设定"}`,
    "空单元格表示没有数值，不表示零；为何没有，见状态列。",
    "状态：published 已公布；missing 未见公开数据；not_due 时期未到；withheld 有而不公布；not_applicable 不适用。",
    "限定：exact 照原样；at_least 超、余、突破；about 约；forecast 预计。",
    "等级：A 主管机关自己的页面；B 具名媒体引述；C 转载或汇编。"
  ],
  states: {
    published: "已公布",
    missing: "未见公开数据",
    not_due: "时期未到",
    withheld: "有而不公布",
    not_applicable: "不适用"
  },
  python: "Python",
  r: "R",
  javascript: "JavaScript",
  shell: "命令行",
  duckdb: "DuckDB",
  excel: "Excel Power Query"
};
