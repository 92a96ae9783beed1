// Which column plays which part: as the file says, or the usual one.
import type {Kind} from "../../../src/charts/types.ts";
import type {Column} from "../../../src/model/figures/figure.ts";
import {both, quoted} from "../problems/problem.ts";
import {type Complain, unknown} from "./tables/filters.ts";
import type {Loose} from "./tables/table.ts";

/** Columns that usually play a part, where none has its name. */
const usual: Readonly<Record<string, readonly string[]>> = {
  x: ["period", "date"],
  y: ["value", "count"],
  value: ["value", "count"],
  label: ["label", "geo"],
  facet: ["series"]
};

/** The parts and their columns. Faults: an unknown part or column, a type that does not fit, a part unfilled. */
export function bindChannels(
  kind: Pick<Kind, "channels">,
  asked: Readonly<Record<string, string>>,
  columns: readonly Column[],
  rows: readonly Loose[],
  complain: Complain
): Record<string, string> {
  const bound: Record<string, string> = {};
  const keys = columns.map((column) => column.key);
  for (const channel of Object.keys(asked))
    if (!Object.hasOwn(kind.channels, channel))
      unknown(complain, ["channels", channel], channel, Object.keys(kind.channels));
  for (const [channel, part] of Object.entries(kind.channels)) {
    const wanted = asked[channel];
    const fits = (column: Column | undefined): boolean =>
      column !== undefined &&
      (part.types.includes(column.type) ||
        (column.type === "integer" && part.types.includes("number")));
    if (wanted !== undefined) {
      const column = columns.find((one) => one.key === wanted);
      if (!column) unknown(complain, ["channels", channel], wanted, keys);
      else if (fits(column)) bound[channel] = wanted;
      else complain(["channels", channel], ...wrongType(column, part.types));
      continue;
    }
    const found = candidates(channel, rows).find(
      (key) =>
        fits(columns.find((one) => one.key === key)) && (part.required || !isPlain(key, rows))
    );
    if (found !== undefined) bound[channel] = found;
    else if (part.required) complain(["kind"], ...unfilled(channel, part.description, part.types));
  }
  return bound;
}

/** Whether a column says nothing: it is empty, or holds what goes without saying. */
export function isPlain(key: string, rows: readonly Loose[]): boolean {
  const silent: unknown[] = [null, "", false, plainWords[key] ?? null];
  return rows.every((row) => silent.includes(row[key] ?? null));
}

const plainWords: Readonly<Record<string, string>> = {role: "observation", qualifier: "exact"};

function candidates(channel: string, rows: readonly Loose[]): string[] {
  const varied = (key: string) => new Set(rows.map((row) => row[key])).size > 1;
  // Lines are places where places are compared, else the things that are counted.
  if (channel === "series") return varied("geo") || !varied("series") ? ["geo"] : ["series"];
  return [channel, ...(usual[channel] ?? [])];
}

function wrongType(column: Column, types: readonly string[]): [string, string] {
  const list = types.join("、");
  return [
    both(
      `${quoted(column.key)} 这一列是 ${column.type}。`,
      `Column ${quoted(column.key)} is ${column.type}.`
    ),
    both(`这里要 ${list}。`, `Expected a column of ${types.join(" or ")}.`)
  ];
}

function unfilled(
  channel: string,
  description: string,
  types: readonly string[]
): [string, string, string] {
  return [
    both(
      `这种图要有 ${quoted(channel)}，表里没有合适的列。`,
      `The kind needs ${quoted(channel)} (${description}) and no column fits.`
    ),
    both(`应为 ${types.join("、")} 列。`, `Expected a column of ${types.join(" or ")}.`),
    both(`请在 channels 里写明，或换一张表。`, "Name one under channels, or take another table.")
  ];
}
