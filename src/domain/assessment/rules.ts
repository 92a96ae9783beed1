// The rules of assessment: a table, asked from top to bottom; the first rule that answers decides.
//
// The method is the linear share of the way against the share of the time, with the cases that it cannot
// judge told apart first. Thresholds and the words "on path" to "reversed" follow the progress measures of
// Statistics Canada and Open SDG (95, 60 and 0 per cent), which take them from Eurostat; those measures
// use compound growth, which leaps where a base is small, so the share here is linear.
import type {Observation} from "../../model/evidence/observation.ts";
import type {Status} from "../../model/evidence/verdict.ts";
import {groupBy} from "../group-by.ts";
import {type Case, isFinal, isOver, newest} from "./case.ts";
import {meetsAll, meetsValue, nearestBound} from "./meets-target.ts";
import {type Progress, reached, start} from "./progress.ts";

/** What a rule says of a case. */
export interface RuleOutcome {
  status: Status;
  progress: Progress | null;
  /** For every-year targets: years met and years known. */
  years?: {met: number; known: number};
}

/** A pure function that answers, or leaves the case to the next rule with null. */
type Rule = (given: Case) => RuleOutcome | null;

/** From this ratio on, progress keeps up with time. */
export const onPath = 0.95;
/** From this ratio on, progress is made but must quicken. */
export const behind = 0.6;

/** The rules by name, in order. The method page prints one entry for each. */
export const rules = {
  /** A target without a number is not assessed in numbers. */
  qualitative: (given) => (given.kind === "qualitative" ? bare("not_quantified") : null),

  /** Figures exist, and all of them lie behind a change of method: base and target are counted otherwise. */
  scope: (given) => (given.changed && given.published.length === 0 ? bare("not_comparable") : null),

  /** Nothing comparable is known since the base period: that is said, and nothing else. */
  silent: (given) => (given.published.length === 0 ? bare("silent") : null),

  /** What was found is worded otherwise than the target, and nothing says that the two are the same. */
  wording: (given) => (given.otherwise ? bare("undecided") : null),

  /**
   * A target to be met every year: one year below it and it is missed. It is met when every known year
   * met it and the target year is known.
   */
  yearly: (given) => {
    if (given.kind !== "every_year") return null;
    const answers = [...groupBy(given.published, ({period}) => period).values()].map(
      (observations) => meetsAll(given, observations)
    );
    const years = {
      met: answers.filter((answer) => answer === "yes").length,
      known: answers.filter((answer) => answer !== "open").length
    };
    const complete = given.published.some((observation) => isFinal(given, observation));
    if (answers.includes("no")) return {...bare("missed"), years};
    if (complete && !answers.includes("open")) return {...bare("met"), years};
    return {...bare(isOver(given) ? "undecided" : "on_path"), years};
  },

  /** The base value already meets the target: it is kept or lost, and there is no share of a way. */
  kept: (given) => {
    if (!given.baseline || given.kind === "cumulative") return null;
    if (!meetsValue(given, given.baseline.value)) return null;
    const observations = newest(given);
    const answer = meetsAll(given, observations);
    if (answer === "open") return bare("undecided");
    if (answer === "no") return bare("lost");
    return bare(anyFinal(given, observations) || !isOver(given) ? "kept" : "undecided");
  },

  /** The newest observation is of the target period or later: met or missed, and no other word. */
  final: (given) => {
    const observations = newest(given);
    if (!anyFinal(given, observations)) return null;
    const status = ({yes: "met", no: "missed", open: "undecided"} as const)[
      meetsAll(given, observations)
    ];
    return {status, progress: reached(given, observations)};
  },

  /** The newest observation is older than the target period and already proves it met: watched on. */
  early: (given) => {
    const observations = newest(given);
    if (meetsAll(given, observations) !== "yes") return null;
    return {status: "met_early", progress: reached(given, observations)};
  },

  /** The target period is over and its observation is not known: undecided, whatever came before. */
  stale: (given) =>
    isOver(given) ? {status: "undecided", progress: reached(given, newest(given))} : null,

  /** The document prints no base value, so there is no way to measure: only the distance is stated. */
  distance: (given) => (given.baseline ? null : bare("distance_only")),

  /**
   * Before the target period ends: the share of the way against the share of the time. Always answers;
   * where no ratio is defined the observations cannot be compared.
   */
  pace: (given) => {
    const progress = reached(given, newest(given));
    const ratio = progress?.ratio ?? null;
    if (ratio === null) return {status: "not_comparable", progress};
    if (ratio >= onPath) return {status: "on_path", progress};
    if (ratio >= behind) return {status: "behind", progress};
    return {status: ratio >= 0 ? "far_behind" : "reversed", progress};
  }
} satisfies Record<string, Rule>;

/** The name of a rule. */
export type RuleName = keyof typeof rules;

/** The outcome and the rule that gave it. */
export interface Assessment extends RuleOutcome {
  rule: RuleName;
}

/** Asks the rules in their order. Every case ends: the last rule always answers. */
export function assess(given: Case): Assessment {
  for (const [rule, decide] of Object.entries<Rule>(rules)) {
    const outcome = decide(given);
    if (outcome) return {...outcome, rule: rule as RuleName};
  }
  throw new Error("no rule answered");
}

/** A status without a share of the way. */
const bare = (status: Status): RuleOutcome => ({status, progress: null});

const anyFinal = (given: Case, observations: readonly Observation[]): boolean =>
  observations.some((observation) => isFinal(given, observation));

/** What all rules agree on, by name; the method page prints one entry for each. */
export const conventions = {meets: meetsAll, start, nearest: nearestBound} as const;

/** What can be said without judging, by the rule that says it. */
const plain: Partial<Record<Status, RuleName>> = {
  silent: "silent",
  not_comparable: "scope",
  not_quantified: "qualitative"
};

/** The same with the judgement taken out, for owners who want distances only: neither met, nor missed, nor late. */
export function neutral<T extends {rule: string; status: Status}>(judged: T): T {
  const rule = plain[judged.status];
  return rule ? {...judged, rule} : {...judged, rule: "distance", status: "distance_only"};
}
