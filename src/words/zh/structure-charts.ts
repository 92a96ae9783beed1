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
      first: string;
      count: string;
      widest: string;
      widestCount: string;
      widestLines: string;
    }) =>
      `按${facts.row}（${facts.lines}行）和${facts.column}（${facts.columns}列）排列，` +
      `${facts.what}合计${facts.total}${facts.unit}` +
      `${facts.lead === "" ? "" : `，其中牵头${facts.lead}${facts.unit}`}。` +
      `最多的一行是“${facts.first}”，${facts.count}${facts.unit}。` +
      `最多的一列是“${facts.widest}”，${facts.widestCount}${facts.unit}，涉及${facts.widestLines}行。`
  },
  network: {
    size: "圆越大，任务越多；线越粗，同担越多",
    sentence: (facts: {
      units: string;
      pairs: string;
      a: string;
      b: string;
      weight: string;
      first: string;
      partners: string;
    }) =>
      `${facts.units}个单位两两之间，有${facts.pairs}对共同承担任务。` +
      `同担最多的是${facts.a}与${facts.b}，${facts.weight}次。` +
      `联系最广的是${facts.first}，与${facts.partners}个单位同担任务。`
  },
  tree: {
    promise: "承诺及项数",
    box: "专栏",
    area: "面积为字数",
    sentence: (facts: {
      total: string;
      chapters: string;
      leaves: string;
      first: string;
      size: string;
      share: string;
      boxes: string;
      promises: string;
      most: string;
      count: string;
    }) =>
      `全文${facts.chapters}章、${facts.leaves}条，共${facts.total}字。` +
      `最长的是“${facts.first}”，${facts.size}字，占${facts.share}。` +
      (facts.boxes === "0" ? "没有专栏。" : `专栏${facts.boxes}个。`) +
      (facts.promises === "0"
        ? "没有标出承诺。"
        : `承诺${facts.promises}项，最多的一章是“${facts.most}”，${facts.count}项。`)
  }
};
