// Words of the forms that responsible units fill in, and of the request for information.

const n = String;

/** Words of the forms. */
export const forms = {
  title: (plan: string) => `《${plan}》进展填报表`,
  all: "全部责任单位（汇总表）",
  sheets: {start: "填写说明", figures: "数值", promises: "承诺", duties: "职责"},
  /** The cells of the first sheet: what stands before an input. */
  start: {
    unit: "填报单位",
    day: "填报日期",
    dayNote: "必填，写作 YYYY-MM-DD（年-月-日）。这一天会作为来源的日期公布。",
    person: "填报人",
    phone: "联系电话",
    privateNote: "只供核对时联系，不公布。",
    to: "交到哪里",
    mark: "表号（请勿改动）"
  },
  how: (figures: number, promises: number) => [
    figures + promises
      ? `${[
          ...(figures ? [`“数值”页问${n(figures)}个数`] : []),
          ...(promises ? [`“承诺”页问${n(promises)}项承诺`] : [])
        ].join("，")}。只填黄色的格。`
      : "方案请贵单位做的事在“职责”页；没有要填的数和承诺。",
    "不知道的、没有统计的，留空即可；留空不会被当作 0，也不会公布任何东西。",
    ...(figures ? ["数值只写数字，单位已经写在旁边；“超、约”选在“限定”一格里。"] : []),
    "“依据”写清数字或做成的事出自哪里：文件名和日期，或网页网址。",
    "已经公布的数写在“已知”一格；如果不对，请在黄格里写正确的数，并在备注里说明。",
    "填好后保存为 Excel 工作簿（.xlsx），把整个文件交回，不要删改行、列和最右边的代码。",
    "收到后逐格核对。看不懂的格会标红退回；核对无误的写进公开数据，来源写作“某单位某日填报”。"
  ],
  examples: "怎样填（举例）",
  exampleHeads: ["情形", "数值", "限定", "依据", "备注"],
  exampleRows: [
    ["有准确的数", "412", "准确", "本单位年度统计表，次年1月", ""],
    ["只知道超过多少", "400", "超（下限）", "年度工作总结，第3页", "准确数待核"],
    ["没有统计", "", "", "", "（整行留空）"]
  ],
  figures: {
    name: "问什么",
    words: "方案原文",
    definition: "口径",
    unit: "单位",
    period: "时期",
    known: "已知",
    value: "数值（填）",
    qualifier: "限定（选）",
    basis: "依据（填）",
    note: "备注（填）",
    code: "代码"
  },
  promises: {
    name: "承诺了什么",
    words: "方案原文",
    due: "期限",
    scope: "单位怎样写明",
    known: "已知",
    done: "做成了什么（填）",
    day: "日期（填）",
    basis: "依据（填）",
    note: "备注（填）",
    code: "代码"
  },
  duties: {unit: "单位", clause: "条款", role: "角色", words: "方案原文"},
  scopes: {own: "本段写明", section: "所在的节写明", none: "没有写明单位"},
  qualifiers: {
    exact: "准确",
    at_least: "超（下限）",
    at_most: "至多（上限）",
    about: "约",
    forecast: "预计"
  },
  target: (period: string, text: string) => `指标表：${period}目标 ${text}`,
  noDefinition: "来源没有写明；如贵单位有统计口径，请写在备注里",
  noDue: "没有写期限",
  /** Of the years of one series only the first repeats the words. */
  again: "同上",
  nothing: "没有查到",
  seeFigures: "见“数值”页",
  valueHint: "只写数字，如 412 或 10.66。不知道就留空。",
  valueError: "这里只能写数字。单位、百分号、“约”“超”不要写在这一格。",
  qualifierHint: "从下拉里选。数字准确就选“准确”，不选也当作准确。",
  basisHint: "文件名和日期，或网页网址。填了数值就要写。",
  noteHint: "读这个数字须知道的，如口径变了、数字待核。",
  doneHint: "一句话：做成了什么。还没做成就留空。不超过80字。",
  dayHint: "做成的日期，写作 YYYY-MM-DD（年-月-日）；不知道日就写到月，不知道月就写年。",
  page: "第 &P 页，共 &N 页",
  to: (contacts: readonly string[]) => contacts.join("、"),
  noContact: "交给把这张表发给您的人",
  /** The publisher of what a return says. */
  publisher: (unit: string, day: string) => `${unit}（${day}填报）`,
  offer: {
    heading: "给责任单位：下载填报表",
    lead: "每个责任单位一张表，列出方案要它做什么、查到了什么、还缺什么。不知道的留空，留空不会公布。",
    open: "选单位，下载空表",
    all: "全部单位的汇总表",
    asks: (figures: number, promises: number) =>
      [
        ...(figures ? [`${n(figures)}个数`] : []),
        ...(promises ? [`${n(promises)}项承诺`] : [])
      ].join("，") || "没有要填的数和承诺"
  },
  request: {
    heading: "申请公开的文字",
    lead: "没有查到的，任何人都可以向行政机关申请公开。点开单位，复制下面的文字，填好姓名和联系方式后交给它。法院、党委部门、企业和没有列名的单位不适用这种申请，没有列出。",
    noUnit: "（方案没有写明单位，请填收件单位）",
    /** What stands in the owner's text for what is filled in. */
    marks: {unit: "〔单位〕", items: "〔事项〕", years: "〔时期〕"}
  }
};
