// The words of the assessment: one label and sign a status, one sentence a rule, nothing that praises or accuses.

/** The limits of the rule of pace, from domain/assessment/rules. */
export interface Limits {
  onPath: number;
  behind: number;
}

/** What a verdict's sentence is made of; every value arrives as finished words. */
export interface VerdictFacts {
  name: string;
  /** The target with bound and unit, such as 85分以上. */
  target: string;
  targetPeriod: string;
  /** The newest figure or figures with bound word and unit; empty where none. */
  latest: string;
  latestPeriod: string;
  /** What limits the newest figure, in brackets; empty where nothing does. */
  marks: string;
  baseline: string;
  baselinePeriod: string;
  /** Distance still to go, with unit; empty where it is not defined. */
  gap: string;
  /** Shares as percentages; empty where not defined. */
  covered: string;
  elapsed: string;
  /** The years without a figure, such as 2021—2025年; empty where none. */
  silence: string;
  years: {met: number; known: number};
}

const since = (facts: VerdictFacts): string => (facts.silence ? `${facts.silence}没有查到。` : "");

const share = (facts: VerdictFacts): string =>
  facts.covered
    ? `自${facts.baselinePeriod}的${facts.baseline}起，已走完全程的${facts.covered}。`
    : "";

const goal = (facts: VerdictFacts): string => `${facts.targetPeriod}目标${facts.target}`;

const seen = (facts: VerdictFacts): string =>
  `${facts.latestPeriod}公布值${facts.latest}${facts.marks}`;

/** Words of the assessment. */
export const verdict = {
  /** What each status is called; the sign stands beside the word, never alone. */
  labels: {
    met: "达成",
    missed: "未达成",
    met_early: "提前达到（目标年没有查到）",
    on_path: "符合时序进度",
    behind: "需加快",
    far_behind: "进展有限",
    reversed: "逆向变化",
    kept: "保持达标",
    lost: "跌破目标",
    distance_only: "只比较距离",
    undecided: "尚不能判定",
    not_comparable: "不可比",
    silent: "没有查到",
    not_quantified: "不作定量评价"
  },
  /** The same without judgement, for owners who prefer it. */
  neutral: {
    distance_only: "有公布值",
    not_comparable: "有公布值，不可比",
    silent: "没有查到",
    not_quantified: "不作定量比较"
  },
  signs: {
    met: "●",
    missed: "○",
    met_early: "◐",
    on_path: "◑",
    behind: "◔",
    far_behind: "◔",
    reversed: "▽",
    kept: "●",
    lost: "○",
    distance_only: "－",
    undecided: "？",
    not_comparable: "≠",
    silent: "▨",
    not_quantified: "－"
  },
  /** What limits the newest figure, within the sentence. */
  marks: {
    inferred: "日期为推断",
    repost: "只见于转载",
    join: (marks: readonly string[]) => `（${marks.join("，")}）`
  },
  /** What limits a verdict, each a sentence. */
  cautions: {
    wording: "公布值的写法与目标不同，查到的材料没有说明是不是一回事，所以不用来判定。",
    inferred: "该公布值的日期由内容推断，页面上没有写明。",
    repost: "该公布值只见于转载或汇编。",
    bound: "公布的是下限（超、余、突破），只能证明达到，不能证明未达到。",
    about: "公布值是约数。",
    conflict: "不同来源公布的数值不一致，只有都得出同一结论时才下判断。",
    slipped: "较早的公布值曾合目标，最近的没有。",
    changed: "公布值的统计方法在基期之后有变更，变更后的数值没有用来评价。",
    part: "该公布值只含一年中的几个月，作为全年的下限看待。",
    reconstructed: "来文中这一行的数字连在一起，基期值和目标值的分法是推断。"
  },
  /** The same where nothing is judged; the others stay as they are. */
  plainCautions: {
    bound: "公布的是下限（超、余、突破），实际数不小于它。",
    conflict: "不同来源公布的数值不一致，都列出来。",
    slipped: "",
    changed: "公布值的统计方法在基期之后有变更，变更后的数值不与目标比较。"
  },
  /** One sentence a status, with its numbers. */
  sentences: {
    met: (f: VerdictFacts) => `${goal(f)}，${seen(f)}，已达到。`,
    missed: (f: VerdictFacts) => `${goal(f)}，${seen(f)}，${f.gap ? `相差${f.gap}` : "没有达到"}。`,
    met_early: (f: VerdictFacts) =>
      `${goal(f)}，${seen(f)}，已达到这一数字；目标期的数值没有查到。`,
    on_path: (f: VerdictFacts) => `${goal(f)}，${seen(f)}。${share(f)}时间过去${f.elapsed}。`,
    behind: (f: VerdictFacts) => `${goal(f)}，${seen(f)}。${share(f)}时间过去${f.elapsed}。`,
    far_behind: (f: VerdictFacts) => `${goal(f)}，${seen(f)}。${share(f)}时间过去${f.elapsed}。`,
    reversed: (f: VerdictFacts) =>
      `${goal(f)}，${seen(f)}，比${f.baselinePeriod}的${f.baseline}离目标更远。`,
    kept: (f: VerdictFacts) =>
      `${f.baselinePeriod}的${f.baseline}已合目标${f.target}，${seen(f)}，仍然达标。`,
    lost: (f: VerdictFacts) =>
      `${f.baselinePeriod}的${f.baseline}已合目标${f.target}，${seen(f)}，已不达标。`,
    distance_only: (f: VerdictFacts) =>
      `${goal(f)}，没有写基期值，${seen(f)}${f.gap ? `，距目标${f.gap}` : ""}。`,
    undecided: (f: VerdictFacts) => `${goal(f)}，最近的${seen(f)}，不足以判定。${since(f)}`,
    not_comparable: (f: VerdictFacts) =>
      f.latest
        ? `${goal(f)}，${seen(f)}，与基期不可比，不算进度。`
        : `${goal(f)}，基期之后的公布值换了统计方法，不可比。`,
    silent: (f: VerdictFacts) =>
      f.baseline
        ? `${goal(f)}，${f.baselinePeriod}基期值${f.baseline}，此后没有查到同一口径的数。${since(f)}`
        : `${goal(f)}，没有写基期值，没有查到同一口径的数。${since(f)}`,
    not_quantified: (f: VerdictFacts) => `${f.name}没有可以计量的目标。`,
    wording: (f: VerdictFacts) =>
      `${goal(f)}，查到的相近数是${f.latestPeriod}的${f.latest}${f.marks}，写法与目标不同，不能用来判定。${since(f)}`,
    yearly: (f: VerdictFacts) =>
      `${f.target}须每年达到；已公布的${String(f.years.known)}年中有${String(f.years.met)}年达到。`
  },
  /** Distances only, for owners who prefer no judgement. */
  plain: (f: VerdictFacts) =>
    f.latest
      ? `${goal(f)}，${seen(f)}。${share(f)}`
      : `${goal(f)}，没有查到同一口径的数。${since(f)}`,
  /** The entries of the method page, one a rule, in the order the rules are asked. */
  rules: {
    qualitative: {
      title: "没有数字的目标",
      text: () => "目标没有可以计量的数字时，不作定量评价，只列出有关文件和事件。"
    },
    scope: {
      title: "统计方法变了",
      text: () =>
        "统计方法在基期之后有变更的，变更后的数值不与基期值和目标值比较；只有变更后的数值时，为不可比。"
    },
    silent: {
      title: "没有查到",
      text: () =>
        "基期之后没有同一口径的公布值时，只说“没有查到”，并写明已有几年没有查到。其他文件的目标值、预计值不算公布值。"
    },
    wording: {
      title: "写法与目标不同",
      text: () =>
        "公布值的写法与目标的写法不同，而查到的材料没有说明是不是一回事时，为尚不能判定；这个数照样列在旁边，不用来证明达到，也不用来证明没有达到。"
    },
    yearly: {
      title: "每年都要达到的目标",
      text: () => "逐年比较。有一年没有达到，即为未达成；各年都达到而且目标年已公布，才是达成。"
    },
    kept: {
      title: "起点就已经达标的目标",
      text: () => "基期值已合目标的，不算进度，只看最近的公布值是保持达标还是跌破目标。"
    },
    final: {
      title: "目标年已公布",
      text: () =>
        "最近的公布值属于目标期或其后时，只有达成和未达成两种说法，不再说进度。公布值不足以证明的，为尚不能判定。"
    },
    early: {
      title: "提前达到",
      text: () =>
        "目标期的数值还没有查到，而较早的公布值已合目标，称为提前达到，并写明目标期没有查到。一年中几个月的数值是全年的下限，可以据此证明已达到。"
    },
    stale: {
      title: "目标期已过而没有查到",
      text: () =>
        "目标期已过，最近的公布值早于目标期且不足以证明达到时，为尚不能判定，不推算目标期的数值。"
    },
    distance: {
      title: "没有写起点的数",
      text: () => "文件没有写基期值的，只列出公布值与目标的距离，不算进度。"
    },
    pace: {
      title: "目标期未到时的进度",
      text: (limit: Limits) =>
        `按时间直线推进：进度比R＝〔（现值－基期值）÷已过时间〕÷〔（目标值－基期值）÷全部时间〕。R不低于${String(limit.onPath)}为符合时序进度，${String(limit.behind)}至${String(limit.onPath)}为需加快，0至${String(limit.behind)}为进展有限，小于0为逆向变化。不用复合增长率。缺少可比的两点时为不可比。`
    }
  },
  /** What all rules agree on, one entry a convention of domain/assessment/rules. */
  conventions: {
    meets: {
      title: "怎样算达到",
      text: "“以上”“以内”含本数。按公布的精度比较，不作四舍五入：84.96不算达到85。下限（超、余、突破）和一年中几个月的数，可以证明达到，不能证明没有达到。几个来源冲突时，各值都得出同一结果才算数。"
    },
    start: {
      title: "从哪里算起",
      text: "从文件写的基期值算起。累计目标没有写基期值的，从零算起。其他没有写基期值的，不算进度。"
    },
    nearest: {
      title: "目标是一个区间时",
      text: "在区间之内即为达到。在区间之外，只量到较近一端的距离。"
    }
  },
  /** The rules that remain where nothing is judged. */
  plainRules: {
    qualitative: {title: "没有数字的目标", text: "目标没有可以计量的数字时，不作定量比较。"},
    scope: {
      title: "统计方法变了",
      text: "统计方法在基期之后有变更的，变更后的数值不与基期值和目标值比较。"
    },
    silent: {
      title: "没有查到",
      text: "基期之后没有同一口径的公布值时，写“没有查到”，并写明已有几年没有查到。"
    },
    distance: {
      title: "与目标的距离",
      text: "列出目标值和最近的公布值。有基期值的，另写从基期到目标的路程已走多少、时间过去多少。"
    }
  },
  disclaimer: "本站按公开方法测算，不是政府考核结论。"
};
