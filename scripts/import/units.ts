// A first draft of units.csv: every name that the unit brackets of a drafted plan print.
import Papa from "papaparse";

import {type Unit, unit as schema} from "../../src/model/unit.ts";
import {readBracket} from "../compile/plan/duty-bracket.ts";
import {readBlocks} from "../compile/plan/markdown-blocks.ts";
import {outermost} from "../compile/plan/match-brackets.ts";
import {narrowed, unitNames} from "../compile/plan/unit-names.ts";
import {both} from "../compile/problems/problem.ts";
import type {Doubt} from "./line.ts";

/**
 * The units in the order of their first mention, with provisional ids, and pairs of names that may be
 * one body. Kinds are guessed from the name.
 */
export function draftUnits(markdown: string): {units: Unit[]; doubts: Doubt[]} {
  const texts = readBlocks(markdown, "").blocks.flatMap((block) =>
    block.kind === "table"
      ? []
      : [block.text, ...(block.kind === "box" ? block.items.map((item) => item.text) : [])]
  );
  // The second pass knows the names of the first and finds brackets that word no strong duty.
  const units = namesIn(texts, namesIn(texts, []));
  const doubts = units.flatMap((one, at) =>
    units
      .slice(at + 1)
      .filter((other) => alike(one.name, other.name))
      .map((other) => ({
        line: null,
        what: both(
          `“${one.name}”和“${other.name}”可能是一个单位，是则合并为别名。`,
          `${one.name} and ${other.name} may be one body: if so make one an alias.`
        )
      }))
  );
  return {units, doubts};
}

/** Every name in the unit brackets of the texts, given the units already known. */
function namesIn(texts: readonly string[], units: readonly Unit[]): Unit[] {
  const known = unitNames(units);
  const printed = texts.flatMap((text) =>
    outermost(text).spans.flatMap(({start, end}) => {
      const reading = readBracket(text, start, end, known);
      return reading?.manner ? reading.mentions.map((one) => one.printed) : [];
    })
  );
  const once = new Map(printed.map((name) => [narrowed(name), name]));
  return [...once.values()].map((name, index) => draft(name, index + 1));
}

/** The units as the text of units.csv. */
export function unitsTable(units: readonly Unit[]): string {
  const fields = Object.keys(schema.shape);
  const rows = units.map((one) => ({
    ...one,
    aliases: one.aliases.join("|"),
    parent: one.parent ?? "",
    collective: one.collective ? "yes" : "",
    note: one.note ?? ""
  }));
  return Papa.unparse({fields, data: rows}, {newline: "\n"}) + "\n";
}

function draft(name: string, number: number): Unit {
  const collective = /^各|成员单位$/.test(name);
  return {
    id: `unit-${String(number).padStart(2, "0")}`,
    name,
    aliases: [],
    kind: collective ? "collective" : (kinds.find(([sign]) => sign.test(name))?.[1] ?? "other"),
    parent: null,
    collective,
    note: null
  };
}

const kinds: [sign: RegExp, kind: Unit["kind"]][] = [
  [/(?:法院|中院|检察院)$/, "judicial"],
  [/海关|银行|监管分局|税务局|银保监|证监/, "central"],
  [/(?:省|市|区|县)委.+(?:部|办|编办|委)$|人大|政协/, "party"],
  [/(?:区|县|镇|乡|街道)(?:人民)?政府|管委会/, "district"],
  [/(?:局|委|办|厅|署|处)(?:[(（].*[)）])?$/, "government"]
];

/** Whether two names may be forms of one: one holds the other, or they differ in a short stretch. */
function alike(a: string, b: string): boolean {
  if (a.includes(b) || b.includes(a)) return true;
  const longer = Math.max(a.length, b.length);
  if (longer < 6) return false;
  let head = 0;
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return head + tail >= longer - 2;
}
