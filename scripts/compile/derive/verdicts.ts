// The verdicts of the catalogue: judged by the measures, put into words.
import {neutral} from "../../../src/domain/assessment/rules.ts";
import {type Judged, verdicts} from "../../../src/domain/assessment/verdicts.ts";
import {asOf} from "../../../src/domain/versions/releases.ts";
import type {Catalogue} from "../../../src/model/catalogue.ts";
import type {Verdict} from "../../../src/model/evidence/verdict.ts";
import {bounded, boundOfCode} from "../../../src/words/target-text.ts";
import {sentence} from "../../../src/words/verdict.ts";
import type {Words} from "../../../src/words/words.ts";

/** Every verdict, in the order of domain/assessment/verdicts, or none where the owner has switched assessment off. */
export function deriveVerdicts(catalogue: Omit<Catalogue, "verdicts">, words: Words): Verdict[] {
  const {site} = catalogue;
  const tone = site.assessment;
  if (tone === "off") return [];
  const day = asOf(catalogue.releases);
  if (day === undefined) return [];
  return verdicts({...catalogue, place: site.place, asOf: day}).map((judged) =>
    worded(tone === "neutral" ? neutral(judged) : judged, catalogue, tone, words)
  );
}

function worded(
  judged: Judged,
  catalogue: Omit<Catalogue, "verdicts">,
  tone: "full" | "neutral",
  words: Words
): Verdict {
  const {observations, years, silent_from, cautions, ...kept} = judged;
  const indicator = catalogue.indicators.find((row) => row.id === judged.indicator);
  const series = catalogue.series.find((row) => row.id === (indicator?.series ?? judged.indicator));
  const own = catalogue.documents.find((row) => row.id === judged.document)?.kind === "action-plan";
  const spoken = {
    name: indicator?.name ?? series?.name ?? judged.indicator,
    unit: indicator?.unit ?? series?.unit ?? "",
    decimals: Math.max(indicator?.decimals ?? 0, series?.decimals ?? 0),
    target_text: own
      ? (indicator?.target_text ?? null)
      : floored(judged, series?.id, catalogue, words),
    period_kind: observations[0]?.period_kind ?? null
  };
  const {cautions: full, plainCautions} = words.verdict;
  const wording = tone === "neutral" ? {...full, ...plainCautions} : full;
  return {
    ...kept,
    sentence: sentence({...kept, observations, years, silent_from}, spoken, tone, words),
    cautions: [
      ...cautions.map((caution) => wording[caution]).filter((words) => words !== ""),
      ...(own && observations.length && indicator?.note ? [indicator.note] : [])
    ]
  };
}

/** Another document's target with the bound word it is printed with; null where it prints the number alone. */
function floored(
  {target, document}: Judged,
  series: string | undefined,
  {observations}: Pick<Catalogue, "observations">,
  words: Words
): string | null {
  const row = observations.find(
    (one) => one.series === series && one.document === document && one.value === target
  );
  return row ? bounded(String(row.value), boundOfCode(row.qualifier, words)) : null;
}
