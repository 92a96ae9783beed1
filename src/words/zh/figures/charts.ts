// What drawings say in Chinese: labels in them, and the sentences that stand for them.

/** The words of the charts room. */
export const charts = {
  axis: {
    year: (year: number) => String(year),
    yearEnd: (year: number) => `${String(year)}年末`,
    rank: (place: string) => `第${place}`
  },
  mark: {
    target: (amount: string, when: string) => `目标${amount}（${when}）`,
    break: "口径变化",
    namely: (name: string, rest: string) => `${name}：${rest}`
  },
  sentence: {
    end: "。",
    join: "；",
    comma: "，",
    list: "、",
    value: (when: string, amount: string) => `${when}${amount}`,
    named: (name: string, rest: string) => (name === "" ? rest : `${name}${rest}`),
    more: (by: string) => `增加${by}`,
    less: (by: string) => `减少${by}`,
    same: "没有变化",
    percentPoints: "个百分点",
    forward: (by: string) => `前移${by}`,
    backward: (by: string) => `后移${by}`,
    target: (when: string, amount: string) => `${when}目标为${amount}`,
    others: (count: string) => `另有${count}个系列`,
    points: (count: string) => `共${count}个数据点`,
    missing: (count: string) => `${count}项没有查到`,
    conflicts: (count: string) => `${count}个时期有来源给出不同数值，均已画出`,
    bounds: (count: string) => `${count}个数值为约数或界限`,
    breaks: (count: string) => `${count}处口径变化`,
    panel: (name: string, rest: string) => `${name}：${rest}`,
    /** Of many names that share one number, the first and how many there are. */
    many: (first: string, count: string, what: string) => `${first}等${count}个${what}`,
    each: (said: string) => `各${said}`
  },
  coverage: {
    baseline: "基",
    gradeA: "机关公布",
    gradeB: "媒体报道",
    gradeC: "转载汇编",
    bound: "只有下限",
    part: "部分月份",
    base: "基期值",
    target: "目标年，没有查到",
    sentence: (f: {
      lines: string;
      from: string;
      to: string;
      some: string;
      none: string;
      known: string;
      all: string;
    }) =>
      `${f.lines}项，${f.from}至${f.to}：` +
      (f.none === "0"
        ? "每一项都有公布值"
        : f.some === "0"
          ? "没有一项有公布值"
          : `${f.some}项有公布值，${f.none}项没有查到数`) +
      (f.known === "0" ? "。" : `；${f.all}个格子里有数的是${f.known}个。`)
  },
  timeline: {
    inferred: (when: string) => `${when}（推断）`,
    /** A lane of events under one word. */
    lane: (tag: string, count: string) => `${tag || "其他"} ${count}`,
    sentence: (f: {count: string; first: string; last: string; inferred: string}) =>
      (f.count === "1"
        ? `共1件：${f.first}。`
        : `共${f.count}件。最早：${f.first}；最近：${f.last}。`) +
      (f.inferred === "0"
        ? "日期都见于来源，没有推断的。"
        : `其中${f.inferred}件的日期由内容推断。`)
  },
  rank: {
    dated: (amount: string, when: string) => `${amount}（${when}）`,
    sentence: (f: {
      when: string;
      count: string;
      first: string;
      last: string;
      /** What all of them have, where no order can be told. */
      same: string;
      own: string;
      place: string;
      tied: boolean;
      bounds: string;
      silent: string;
      years: string;
    }) =>
      `${f.when}共${f.count}个` +
      (f.same === ""
        ? `：居首的是${f.first}；居末的是${f.last}${f.own === "" ? "" : `；${f.own}，${f.tied ? "并列" : "排在"}第${f.place}`}。`
        : f.count === "1"
          ? `：${f.first}。`
          : `，都是${f.same}。`) +
      (f.bounds === "" ? "" : `其中${f.bounds}个是界限或约数，名次按印出的数排。`) +
      (f.silent === "" ? "" : `另有${f.silent}个没有查到。`) +
      (f.years === "" ? "" : `数据表里还有${f.years}的数值。`)
  },
  bullet: {
    dated: (amount: string, when: string) => `${amount}（${when}）`,
    value: (said: string) => `公布值${said}`,
    target: (said: string) => `目标${said}`,
    baseline: (said: string) => `基期${said}`,
    sentence: (f: {label: string; value: string; target: string; baseline: string}) =>
      `${f.label}：${[f.baseline, f.value, f.target].filter((part) => part !== "").join("，")}。`
  },
  range: {
    covered: (share: string) => `走完全程的${share}`,
    away: (share: string) => `离目标比基期又远了全程的${share}`,
    noBaseline: "没有基期值",
    one: (f: {label: string; value: string; target: string; covered: string}) =>
      `${f.label}${f.value}，目标${f.target}${f.covered === "" ? "" : `，${f.covered}`}`,
    sentence: (f: {all: string; known: string; silent: string; some: string}) =>
      (f.known === "0"
        ? `${f.all}项指标都没有查到。`
        : f.silent === "0"
          ? `${f.all}项指标都有公布值。`
          : `${f.all}项指标中，${f.known}项有公布值，${f.silent}项没有查到。`) +
      (f.some === "" ? "" : `${f.some}。`)
  }
};
