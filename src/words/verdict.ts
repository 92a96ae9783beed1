// A verdict in one sentence, with its numbers.
import type {Observation} from "../model/evidence/observation.ts";
import type {Status, Verdict} from "../model/evidence/verdict.ts";
import type {Site} from "../model/site.ts";
import {amount, percent, period} from "./format.ts";
import {goal} from "./target-text.ts";
import type {Words} from "./words.ts";
import type {VerdictFacts} from "./zh/plan/verdict.ts";

/** What a status is called; where judgement is switched off, in words that do not judge. */
export function label(status: Status, tone: Site["assessment"], {verdict: words}: Words): string {
  if (tone === "full") return words.labels[status];
  const plain: Partial<Record<Status, string>> = words.neutral;
  return plain[status] ?? words.neutral.distance_only;
}

/** What the method page calls a rule. */
export function ruleTitle(rule: string, tone: Site["assessment"], {verdict: words}: Words): string {
  const titles: Record<string, {title: string}> = tone === "full" ? words.rules : words.plainRules;
  return titles[rule]?.title ?? rule;
}

/** What the sentence needs besides the verdict: how the indicator is called and printed. */
export interface Naming {
  name: string;
  unit: string;
  decimals: number;
  /** The target in the document's own words where it has some, such as 85以上. */
  target_text: string | null;
  /** How the newest observations' period is to be read. */
  period_kind: Observation["period_kind"] | null;
}

/** The parts of a verdict that its sentence is made of. */
export interface Spoken extends Omit<Verdict, "sentence" | "cautions"> {
  observations: readonly Pick<Observation, "value" | "qualifier" | "date_inferred" | "grade">[];
  /** The first whole year without a observation. */
  silent_from: number | null;
  years?: {met: number; known: number} | undefined;
}

/** The verdict in one sentence; in neutral tone only the distances. */
export function sentence(
  verdict: Spoken,
  naming: Naming,
  tone: "full" | "neutral",
  words: Words
): string {
  const facts = gather(verdict, naming, words);
  if (tone === "neutral") return words.verdict.plain(facts);
  if (verdict.rule === "yearly") return words.verdict.sentences.yearly(facts);
  if (verdict.rule === "wording") return words.verdict.sentences.wording(facts);
  return words.verdict.sentences[verdict.status](facts);
}

function gather(verdict: Spoken, naming: Naming, words: Words): VerdictFacts {
  const {unit, decimals} = naming;
  const value = (of: number | null): string =>
    of === null ? "" : amount(of, unit, decimals, null, words);
  const [observation] = verdict.observations;
  const floor = observation?.qualifier === "at_least" || verdict.observations.length > 1;
  const gap = floor ? null : distance(verdict);
  return {
    name: naming.name,
    target: targetWords(verdict, naming, words),
    targetPeriod: period(verdict.target_period, words),
    latest: verdict.observations
      .map((row) => amount(row.value, unit, decimals, row.qualifier, words))
      .join("、"),
    latestPeriod:
      verdict.latest_period === null
        ? ""
        : period(verdict.latest_period, words, naming.period_kind),
    baseline: value(verdict.baseline),
    baselinePeriod: verdict.baseline_period === null ? "" : period(verdict.baseline_period, words),
    marks: marks(verdict, words),
    gap: gap === null ? "" : amount(gap, unit, decimals, observation?.qualifier ?? null, words),
    covered: verdict.covered === null ? "" : percent(verdict.covered),
    elapsed: verdict.elapsed === null ? "" : percent(verdict.elapsed),
    silence: silence(verdict, words),
    years: verdict.years ?? {met: 0, known: 0}
  };
}

function targetWords(verdict: Spoken, naming: Naming, words: Words): string {
  if (verdict.target === null) return "";
  return goal(verdict.target, naming.target_text, naming.unit, words);
}

/** From the newest observation to the target, of a range to its nearest bound. */
function distance({target, target_to: to, latest}: Spoken): number | null {
  if (target === null || latest === null) return null;
  if (to === null) return Math.abs(target - latest);
  return Math.max(target - latest, latest - to, 0);
}

/** What a reader must know of the newest observations at once: an inferred date, a source of grade C. */
function marks({observations}: Spoken, {verdict: words}: Words): string {
  const found = [
    observations.some((observation) => observation.date_inferred) && words.marks.inferred,
    observations.some((observation) => observation.grade === "C") && words.marks.repost
  ].filter((mark) => mark !== false);
  return found.length === 0 ? "" : words.marks.join(found);
}

function silence(verdict: Spoken, words: Words): string {
  const {silent_from: from} = verdict;
  if (!verdict.silent_years || from === null) return "";
  return verdict.silent_years === 1
    ? words.dates.year(from)
    : words.dates.years(from, from + verdict.silent_years - 1);
}
