// Words of the explorer: what can be chosen, why something cannot, what was wrong with an address.

/** Codes of reasons, see client/explorer/compatibility. */
const reasons: Readonly<Record<string, string>> = {
  nothing: "没有查到数",
  unit: "两个统计项单位不同，不能放在一条轴上",
  definition: "两个统计项口径不同，不能放在一条轴上",
  kind: "时期类型不同",
  apart: "没有同一地区同一时期的数值",
  second: "要先选第二个统计项",
  same: "与前一项相同",
  one_period: "只有一个时期，没有变化可画",
  one_place: "有数值的地区不足两个",
  no_common_period: "所选地区没有同一时期的数值",
  no_pair: "没有一个地区在两个同类时期都有数值",
  break: "中间统计方法有变更，前后不可比",
  months: "月份不同，不可比",
  few: "所选地区和时期不足两个点",
  no_place: "所选地区没有数值",
  reversed: "早于起始年份"
};

const faults: Readonly<Record<string, (value: string, reason: string) => string>> = {
  unknown_key: () => "没有这个选项，没有采用。",
  repeated: () => "写了不止一次，只用第一个。",
  unknown_series: (value) => `没有代号为“${value}”的统计项，改为默认的画面。`,
  unknown_with: (value) => `没有代号为“${value}”的统计项，没有采用。`,
  unknown_kind: (value) => `没有“${value}”这种时期类型，改用默认。`,
  unknown_chart: (value) => `没有“${value}”这种画法，改用默认。`,
  unknown_place: (value) => `没有代号为“${value}”的地区，没有采用。`,
  unknown_period: (value) => `没有“${value}”这一时期的数值，改用默认。`,
  reversed: (value) => `“${value}”晚于结束时期，改用默认。`,
  refused: (value, reason) => `不能用“${value}”：${reason}。改用默认。`
};

/** Words of the explorer. */
export const explore = {
  title: "自己画图",
  description: "任选统计项、地区和年份，看图、看表、下载，用一个地址保存所见。",
  lead: "自己选：看什么数、哪些地方、哪几年。只画公布过的数；不能比的，写明为什么。",
  open: "自己画这一项",
  door: "自己画图：任选几项看图、比较、下载",
  /** The heading over the series near an indicator of the plan. */
  near: (name: string) => `指标：${name}`,
  /** The heading over all other series of a unit. */
  others: (unit: string) => `其他，单位：${unit}`,
  form: "选择",
  series: "统计项",
  find: "查找统计项",
  found: (count: number) => (count === 0 ? "没有找到" : `找到${String(count)}项`),
  named: (name: string, unit: string) => `${name}（${unit}）`,
  with: "第二个统计项",
  withHint: "选了它就画散点图。不能相配的写明原因。",
  none: "不选",
  chart: "画法",
  charts: {line: "变化", rank: "比较", change: "前后", scatter: "散点"},
  chartHints: {
    line: "一段时间里的变化",
    rank: "同一时期各地区比较",
    change: "两个时期之间的变化",
    scatter: "两个统计项的关系"
  },
  kind: "时期类型",
  kinds: {year: "全年", as_of: "期末", part_year: "部分月份", cumulative: "累计"},
  period: "时期",
  since: "从",
  until: "到",
  at: "时期",
  before: "前一时期",
  after: "后一时期",
  earliest: "最早",
  latest: "最新",
  places: "地区",
  chosen: (count: number) => `已选${String(count)}个`,
  every: "选全部有数值的",
  nowhere: "全不选",
  levels: {
    nation: "全国",
    province: "省级",
    city: "城市",
    district: "县区",
    cluster: "跨区域"
  } as Readonly<Record<string, string>>,
  /** An option with the reason why it cannot be taken, or how much stands behind it. */
  refused: (option: string, reason: string) => `${option}（不可用：${reason}）`,
  held: (option: string, count: number) => `${option}（${String(count)}个地区）`,
  values: (option: string, count: number) => `${option}（${String(count)}个数值）`,
  silentPlaces: (count: number) => `没有查到的${String(count)}个地区`,
  silent: (place: string) => `${place}（没有查到）`,
  reasons,
  faultsTitle: "地址中有几处不能照办",
  fault: (key: string, why: string, value: string, reason: string) =>
    `${key}：${(faults[why] ?? faults["unknown_key"])?.(value, reasons[reason] ?? reason) ?? ""}`,
  loading: "正在读取数据……",
  failed: "数据没有读到，请检查网络后重试。",
  retry: "重试",
  drawn: (chart: string, title: string, count: number) =>
    `已画出${chart}图：${title}，表中${String(count)}行。`,
  titles: {
    one: (place: string, name: string) => `${place}：${name}`,
    many: (name: string) => name,
    at: (period: string, name: string) => `${period}：${name}`,
    change: (name: string, before: string, after: string) => `${name}：${before}与${after}`,
    pair: (x: string, y: string) => `${x}与${y}`
  },
  subtitle: (parts: readonly string[]) => parts.join("；"),
  unit: (unit: string) => `单位：${unit}`,
  axes: (x: string, y: string) => `横轴：${x}；纵轴：${y}`,
  somePlaces: (count: number) => (count === 0 ? "没有选地区" : `${String(count)}个地区`),
  years: (from: string, to: string) => (from === to ? from : `${from}至${to}`),
  definition: (text: string) => `口径：${text.replace(/。$/u, "")}。`,
  named2: (name: string, text: string) => `${name}：${text}`,
  broken: (when: string) => `${when}起统计方法有变更，前后不可比，不相连。`,
  yearAndEnd: "一项是全年的数，一项是年末的数。",
  otherKinds: (count: number) => `所选地区另有${String(count)}个数值属于其他时期类型，没有画出。`,
  forecasts: (count: number) => `${String(count)}个数值是预计，不与公布值相比，没有画出。`,
  columns: {
    series: "统计项",
    place: "地区",
    period: "时期",
    value: "数值",
    source: "来源",
    grade: "等级",
    marks: "说明"
  },
  table: (title: string) => `${title}：图中全部数据`,
  rows: (count: number) => `数据表（${String(count)}行）`,
  states: {
    missing: "没有查到",
    withheld: "有而不公布",
    not_applicable: "不适用"
  } as Readonly<Record<string, string>>,
  marks: {
    inferred: "日期为推断",
    conflict: "来源不一",
    part_year: "部分月份",
    cumulative: "累计",
    forecast: "预计",
    break: "口径由此变更"
  },
  also: "另见于：",
  page: (name: string) => `${name}：全部公布值和目标`,
  take: "下载所见",
  state: "状态",
  notes: "说明",
  xlsx: "Excel 表格",
  csv: "CSV（给程序用）",
  svg: "SVG 图",
  png: "PNG 图片",
  address: "本画面的地址",
  share: "地址与嵌入代码",
  copy: "复制",
  copyAddress: "复制地址",
  copyEmbed: "复制嵌入代码",
  copied: "已复制。",
  untaken: "文件没有做成。请检查网络，重新打开本页再试。",
  uncopied: "没有复制成功，请选中后手工复制。",
  embed: "嵌入代码",
  embedHint: "把这段代码放进网页，就嵌入这张图。图随本站数据更新。",
  all: "全部统计项",
  allLead: "每个统计项都有单独的页面和表格，不用脚本也能看。",
  tables: "数据表",
  noScript: "自己画图要用脚本。没有脚本时，下面的页面和表格有同样的数据。",
  from: (site: string) => `出自${site}`,
  whole: "自己画：换地区和年份",
  sentence: {
    change: (f: {count: string; up: string; down: string; same: string}) =>
      `${f.count}个地区可比：增加${f.up}个，减少${f.down}个，不变${f.same}个。`,
    /** The same of ranks, where a smaller number is further ahead. */
    moved: (f: {count: string; up: string; down: string; same: string}) =>
      `${f.count}个地区可比：前移${f.down}个，后移${f.up}个，不变${f.same}个。`,
    one: (name: string, before: string, after: string) => `${name}由${before}到${after}`,
    scatter: (f: {count: string; x: string; y: string}) =>
      `共${f.count}个点。横轴${f.x}；纵轴${f.y}。`,
    range: (name: string, from: string, to: string) => `${name}从${from}到${to}`,
    point: (name: string, x: string, y: string) => `${name}：横轴${x}，纵轴${y}。`,
    notAll: (count: string) => `${count}个数值为约数或界限，画作空心。`
  }
};
