// Sentences about a quantity over time: the newest value, how it moved, what is aimed at, and the others.
import type {Figure} from "../../model/figures/figure.ts";
import type {Speech} from "../language.ts";
import {
  aims,
  base,
  change,
  newest,
  type Strand,
  strands,
  subject,
  type Teller
} from "../series-by-place.ts";

/** How many strands one sentence names. */
const named = 4;

/** At most three sentences on the focal place, or on the first place that has a value. */
export function line(figure: Figure, speech: Speech): string[] {
  const all = strands(figure);
  const teller = {figure, speech};
  const main =
    all.find((one) => one.place === figure.focus) ??
    all.find((one) => newest(one, teller) !== null) ??
    all[0];
  if (!main) return [];
  const others = all.filter((one) => one !== main && newest(one, teller) !== null).slice(0, named);
  const beside = others.map((one) => now(one, teller)).join(speech.say.join);
  const aimed = all.flatMap((one) => aims(one, teller) ?? []);
  return [
    now(main, teller),
    newest(main, teller) === null ? null : change(main, teller),
    beside === "" ? null : beside,
    aimed.length === 0 ? null : aimed.join(speech.say.join)
  ]
    .filter((said) => said !== null)
    .filter((_, index, said) => said.length < 4 || index !== 2);
}

/** The same for panels: all of them at once. */
export function multiples(figure: Figure, speech: Speech): string[] {
  const teller = {figure, speech};
  const all = strands(figure).slice(0, named);
  const moves = all.flatMap((one) => change(one, teller) ?? []);
  const aimed = all.flatMap((one) => aims(one, teller) ?? []);
  return [all.map((one) => now(one, teller)), moves, aimed]
    .filter((parts) => parts.length > 0)
    .map((parts) => parts.join(speech.say.join));
}

function now(strand: Strand, teller: Teller): string {
  const {say} = teller.speech;
  const name = subject(strand, teller);
  const last = newest(strand, teller);
  if (last) return say.newest(name, last);
  const first = base(strand, teller);
  return first ? say.base(name, first) : say.nothing(name);
}
