// Sentences about a quantity over time: the newest value, how it moved, what is aimed at, and the others.
import type {Figure} from "../../model/figures/figure.ts";
import type {Language} from "../language.ts";
import {
  aims,
  base,
  change,
  newest,
  type PlaceSeries,
  type SentenceContext,
  seriesByPlace,
  subject
} from "../series-by-place.ts";

/** How many series one sentence names. */
const named = 4;

/** At most three sentences on the focal place, or on the first place that has a value. */
export function line(figure: Figure, language: Language): string[] {
  const all = seriesByPlace(figure);
  const context = {figure, language};
  const main =
    all.find((one) => one.place === figure.focus) ??
    all.find((one) => newest(one, context) !== null) ??
    all[0];
  if (!main) return [];
  const others = all.filter((one) => one !== main && newest(one, context) !== null).slice(0, named);
  const beside = others.map((one) => now(one, context)).join(language.say.join);
  const aimed = all.flatMap((one) => aims(one, context) ?? []);
  return [
    now(main, context),
    newest(main, context) === null ? null : change(main, context),
    beside === "" ? null : beside,
    aimed.length === 0 ? null : aimed.join(language.say.join)
  ]
    .filter((said) => said !== null)
    .filter((_, index, said) => said.length < 4 || index !== 2);
}

/** The same for panels: all of them at once. */
export function multiples(figure: Figure, language: Language): string[] {
  const context = {figure, language};
  const all = seriesByPlace(figure).slice(0, named);
  const moves = all.flatMap((one) => change(one, context) ?? []);
  const aimed = all.flatMap((one) => aims(one, context) ?? []);
  return [all.map((one) => now(one, context)), moves, aimed]
    .filter((parts) => parts.length > 0)
    .map((parts) => parts.join(language.say.join));
}

function now(series: PlaceSeries, context: SentenceContext): string {
  const {say} = context.language;
  const name = subject(series, context);
  const last = newest(series, context);
  if (last) return say.newest(name, last);
  const first = base(series, context);
  return first ? say.base(name, first) : say.nothing(name);
}
