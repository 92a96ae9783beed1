// What the drawings of the plan's own structure say: who does what, with whom, and where it stands.

/** The words of matrix, network and tree. */
export const maps = {
  matrix: {
    total: "合计",
    led: "加框：其中有牵头任务",
    sentence: (facts: {
      row: string;
      column: string;
      what: string;
      unit: string;
      lines: string;
      columns: string;
      total: string;
      lead: string;
      /** The greatest lines and columns, more than one where they are tied. */
      first: readonly string[];
      count: string;
      widest: readonly string[];
      widestCount: string;
      /** How many lines the greatest column touches; empty where several are tied. */
      widestLines: string;
    }) =>
      `按${facts.row}（${facts.lines}行）和${facts.column}（${facts.columns}列）排列，` +
      `${facts.what}合计${facts.total}${facts.unit}` +
      `${facts.lead === "" ? "" : `，其中牵头${facts.lead}${facts.unit}`}。` +
      `${most("行", facts.first)}${facts.count}${facts.unit}。` +
      `${most("列", facts.widest)}${facts.widestCount}${facts.unit}` +
      `${facts.widestLines === "" ? "" : `，涉及${facts.widestLines}行`}。`
  },
  network: {
    size: "圆越大，任务越多；线越粗，同担越多",
    sentence: (facts: {
      units: string;
      pairs: string;
      /** The closest pairs, as `pair` joins them; more than one where they are tied. */
      closest: readonly string[];
      weight: string;
      /** The units with most partners; more than one where they are tied. */
      widest: readonly string[];
      partners: string;
    }) =>
      `${facts.units}个单位两两之间，有${facts.pairs}对共同承担任务。` +
      (facts.closest.length === 1
        ? `同担最多的是${facts.closest.join("")}，${facts.weight}次。`
        : `同担最多的有${facts.closest.length}对${listed(facts.closest)}，各${facts.weight}次。`) +
      (facts.widest.length === 1
        ? `联系最广的是${facts.widest.join("")}，与${facts.partners}个单位同担任务。`
        : `联系最广的有${facts.widest.length}个${listed(facts.widest)}，各与${facts.partners}个单位同担任务。`),
    pair: (a: string, b: string) => `${a}与${b}`
  },
  tree: {
    length: "横条长短是字数，一格是一条",
    box: "专栏",
    promise: (count: string) => `有承诺的条，共${count}项承诺`,
    /** How long a chapter is, and how many promises it holds. */
    total: (size: string, promises: string) =>
      promises === "0" ? `${size}字` : `${size}字，${promises}项承诺`,
    sentence: (facts: {
      total: string;
      chapters: string;
      leaves: string;
      /** The longest chapters and those with most promises; more than one where they are tied. */
      first: readonly string[];
      size: string;
      share: string;
      boxes: string;
      promises: string;
      most: readonly string[];
      count: string;
    }) =>
      `全文${facts.chapters}章、${facts.leaves}条，共${facts.total}字。` +
      (facts.first.length === 1
        ? `最长的是“${facts.first.join("")}”，${facts.size}字，占${facts.share}。`
        : `最长的有${facts.first.length}章${listed(facts.first.map(quoted))}，各${facts.size}字，各占${facts.share}。`) +
      (facts.boxes === "0" ? "没有专栏。" : `专栏${facts.boxes}个。`) +
      (facts.promises === "0"
        ? "没有标出承诺。"
        : `承诺${facts.promises}项，${most("章", facts.most)}${facts.count}项。`)
  }
};

/** How many tied names are said; of more only their number. */
const named = 3;

const quoted = (name: string): string => `“${name}”`;

/** Tied names behind their number, where they are few enough to be heard out. */
function listed(names: readonly string[]): string {
  return names.length > named ? "" : `：${names.join("、")}`;
}

/** The greatest of something, or how many share that place. */
function most(what: string, names: readonly string[]): string {
  return names.length === 1
    ? `最多的一${what}是${names.map(quoted).join("")}，`
    : `最多的有${names.length}${what}${listed(names.map(quoted))}，各`;
}
