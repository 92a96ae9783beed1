// The sentences about a figure that may be quoted: whole, with their unit, date and bound.

/** A value with its date, as words. */
export interface DatedValue {
  when: string;
  said: string;
  /** Whether the value is exact: no bound word stands before it. */
  plain: boolean;
  /** Whether the date was inferred. */
  inferred: boolean;
}

/** How a value moved. */
export type Way = "more" | "less" | "same" | "forward" | "backward";

const inferred = "（日期为推断）";
const dated = ({when, said, plain, inferred: guess}: DatedValue) =>
  `${when}${plain ? "为" : ""}${said}${guess ? inferred : ""}`;
const ways: Readonly<Record<Way, (by: string) => string>> = {
  more: (by) => `增加${by}`,
  less: (by) => `减少${by}`,
  same: () => "没有变化",
  forward: (by) => `前移${by}`,
  backward: (by) => `后移${by}`
};

/** The words of quotable sentences. Another language gives the same keys. */
export const quotes = {
  end: "。",
  join: "；",
  list: "、",
  or: "或",
  /** A name that holds stops of its own. */
  marked: (name: string) => `“${name}”`,
  /** The title of a document within a sentence. */
  titled: (title: string) => (title.startsWith("见于") ? title : `《${title}》`),
  /** Where a target stands: a document by its title; words that say where a target was seen stay as they are. */
  document: (title: string) => (title.startsWith("见于") ? `（${title}）` : `（据《${title}》）`),
  /** What is said of the plan alone names it. */
  plan: (title: string, scope: string) => `据《${title}》，${scope}`,
  subject: (thing: string, place: string) => `${place}${thing}`,
  role: (thing: string, role: string) => `${thing}${role}`,
  /** A scope that does not name the place it is about. */
  placed: (scope: string, place: string) =>
    scope === "" || scope.includes(place) ? scope : `${place}的${scope}`,
  scoped: (scope: string, rest: string) => (scope === "" ? rest : `${scope}：${rest}`),
  ranked: (place: string) => `第${place}位`,
  places: (count: string) => `${count}位`,
  points: (count: string) => `${count}个百分点`,
  newest: (subject: string, value: DatedValue) => `${subject}，${dated(value)}`,
  base: (subject: string, value: DatedValue) =>
    `${subject}，基期${dated(value)}，此后没有查到公布值`,
  nothing: (subject: string) => `${subject}，没有查到公布值`,
  change: (subject: string, first: DatedValue, last: DatedValue, way: Way, by: string) =>
    `${subject}从${first.when}的${first.said}到${last.when}的${last.said}，${ways[way](by)}`,
  apart: (subject: string, first: DatedValue, last: DatedValue, why: string) =>
    `${subject}，${first.when}的${first.said}和${last.when}的${last.said}不能相减：${why}`,
  /** The one reason why two values are not subtracted. */
  reasons: {
    bound: "公布的不都是准确数",
    changed: "口径中途变了",
    length: "两个数的时段不一样长",
    conflict: "不同来源的数不一样",
    method: "来源没有说明两次的口径相同"
  },
  target: (subject: string, parts: string) => `${subject}的目标是${parts}`,
  aim: (when: string, said: string, document: string) => `${when}${said}${document}`,
  /** Several names of one number: tied. */
  tied: (names: string) => `${names}（并列）`,
  many: (count: string, what: string) => `${count}个${what}（并列）`,
  counted: (count: string, what: string) => `${count}个${what}`,
  rank: (f: {
    when: string;
    among: string;
    who: string;
    what: string;
    said: string;
    place: string;
    tied: boolean;
  }) =>
    `${f.when === "" ? "" : `${f.when}，`}${f.among}中，${f.who}${f.what}${f.what === "" ? "" : "为"}${f.said}，列第${f.place}位${f.tied ? "（并列）" : ""}`,
  first: (among: string, who: string, said: string, when: string) =>
    `${among}中，${who}居首，${when === "" ? "" : `${when}为`}${said}`,
  ends: (f: {
    what: string;
    when: string;
    first: string;
    firstSaid: string;
    last: string;
    lastSaid: string;
  }) =>
    `${f.what}${f.when === "" ? "" : `，${f.when}`}：居首的是${f.first}，${f.firstSaid}；居末的是${f.last}，${f.lastSaid}`,
  total: (said: string, share: string, who: string) => `合计${said}，居首的${who}占${share}`,
  loose: (count: string) => `有${count}个数是界限或约数，名次按印出的数排`,
  missing: (count: string) => `另有${count}个没有查到`,
  matrix: (rows: string, columns: string, total: string, lead: string) =>
    `${rows}、${columns}，合计${total}${lead === "" ? "" : `，其中牵头${lead}`}`,
  most: (what: string, who: string, said: string) => `最多的${what}是${who}，${said}`,
  network: (bodies: string, pairs: string) => `${bodies}，两两之间有${pairs}对`,
  closest: (a: string, b: string, said: string) => `列在一起最多的是${a}与${b}，${said}`,
  widest: (who: string, count: string) => `相连最多的是${who}，与${count}个相连`,
  tree: (chapters: string, total: string, first: string, said: string, share: string) =>
    `共${chapters}章、${total}，最长的是${first}，${said}，占${share}`,
  promises: (total: string, most: string, said: string, boxes: string) =>
    `承诺${total}，最多的是${most}，${said}；专栏${boxes}个`,
  events: (count: string, from: string, to: string, guessed: string) =>
    `本站收录${count}件，最早${from}，最近${to}${guessed === "" ? "" : `，其中${guessed}件日期为推断`}`,
  latest: (when: string, title: string, source: string) =>
    `最近一件为${when}，${title}${source === "" ? "" : `（来源：${source}）`}`,
  coverage: (lines: string, from: string, to: string, some: string, none: string) =>
    `${lines}项，${from}至${to}，${some}项查到了公布值${none === "" ? "" : `，${none}项一个也没有查到`}`,
  cells: (all: string, known: string) => `一项一年算一格，${all}格里有${known}格查到了公布值`,
  range: (all: string, known: string, silent: string) =>
    `${all}项指标中，${known}项有公布值，${silent}项没有查到`,
  bullet: (subject: string, value: string) => `${subject}，${value}`,
  value: (value: DatedValue) => `公布值${dated(value)}`,
  baseline: (value: DatedValue) => `基期${dated(value)}`,
  silent: "没有查到"
};
