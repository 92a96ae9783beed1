// A verdict in one sentence, with its numbers.
import type {Observation} from "../model/observation.ts";
import type {Verdict} from "../model/verdict.ts";
import {amount, number, percent, period} from "./format.ts";
import {goal} from "./target.ts";
import type {Words} from "./words.ts";
import type {Facts} from "./zh/verdict.ts";

/** What the sentence needs besides the verdict: how the indicator is called and printed. */
export interface Naming {
  name: string;
  unit: string;
  decimals: number;
  /** The target in the document's own words where it has some, such as 85以上. */
  target_text: string | null;
  /** How the newest figures' period is to be read. */
  period_kind: Observation["period_kind"] | null;
}

/** The parts of a verdict that its sentence is made of. */
export interface Spoken extends Omit<Verdict, "sentence" | "cautions"> {
  figures: readonly Pick<Observation, "value" | "qualifier">[];
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
  return words.verdict.sentences[verdict.status](facts);
}

function gather(verdict: Spoken, naming: Naming, words: Words): Facts {
  const {unit, decimals} = naming;
  const value = (of: number | null): string =>
    of === null ? "" : amount(of, unit, decimals, null, words);
  const [figure] = verdict.figures;
  const floor = figure?.qualifier === "at_least" || verdict.figures.length > 1;
  const gap =
    verdict.target === null || verdict.latest === null || floor
      ? null
      : Math.abs(verdict.target - verdict.latest);
  return {
    name: naming.name,
    target: targetWords(verdict, naming, words),
    targetPeriod: period(verdict.target_period, words),
    latest: verdict.figures
      .map((row) => amount(row.value, unit, decimals, row.qualifier, words))
      .join("、"),
    latestPeriod:
      verdict.latest_period === null
        ? ""
        : period(verdict.latest_period, words, naming.period_kind),
    baseline: value(verdict.baseline),
    baselinePeriod: verdict.baseline_period === null ? "" : period(verdict.baseline_period, words),
    gap: gap === null ? "" : `${number(gap, decimals)}${unit}`,
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

function silence(verdict: Spoken, words: Words): string {
  const last = verdict.latest_period ?? verdict.baseline_period;
  if (!verdict.silent_years || last === null) return "";
  const from = Number((last.split("..").at(-1) ?? last).slice(0, 4)) + 1;
  return verdict.silent_years === 1
    ? words.dates.year(from)
    : words.dates.years(from, from + verdict.silent_years - 1);
}
