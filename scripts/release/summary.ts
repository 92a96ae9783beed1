// What the pages are told of the frozen releases: their list, what changed between them, the newest tables.
import {z} from "zod";

import {type CodeEntry, codeEntry} from "../../src/model/published/code.ts";
import {
  cellChange,
  type Frozen as Outline,
  type Step
} from "../../src/model/published/difference.ts";
import type {Frozen, Release} from "./frozen.ts";
import type {FileLine} from "./ledger.ts";
import {readTables} from "./read-tables.ts";

/** Frozen bytes never change, so what follows from them is worked out once for a running program. */
const steps = new Map<string, Step>();

/** The value of `generated/frozen.json`. */
export function summary({releases, chain}: Frozen): Outline {
  const newest = releases.at(-1);
  return {
    releases: releases.map(({version, date, lines}) => ({
      version,
      date,
      files: lines.length,
      bytes: lines.reduce((sum, {bytes}) => sum + Number(bytes), 0),
      tables: firstBy(lines, /^data\/(.+)\.csv$/u),
      embeds: firstBy(lines, /^embed\/([^/]+)\/index\.html$/u)
    })),
    steps: releases.slice(1).flatMap((to, index) => {
      const from = releases[index];
      return from ? [stepOf(from, to, chain[index + 1]?.ledger_sha256 ?? "")] : [];
    }),
    codes: releases.flatMap(codesOf),
    newest: newest ? readTables(newest.files()).sheets : []
  };
}

/** The release at whose address each file of a pattern stands, by the name in the pattern. */
function firstBy(lines: readonly FileLine[], pattern: RegExp): Record<string, string> {
  return Object.fromEntries(
    lines.flatMap(({path, first}) => {
      const name = pattern.exec(path)?.[1];
      return name === undefined ? [] : [[name, first]];
    })
  );
}

function stepOf(from: Release, to: Release, print: string): Step {
  const known = steps.get(print);
  if (known) return known;
  const text = new TextDecoder().decode(to.files().get("data/differences.json"));
  const rows = z.array(cellChange).parse(JSON.parse(text));
  const step = {from: from.version, to: to.version, rows};
  steps.set(print, step);
  return step;
}

/** The codes that were new in a release; none where it holds no list of them. */
function codesOf({files}: Release): CodeEntry[] {
  const bytes = files().get("data/codes.json");
  return bytes ? z.array(codeEntry).parse(JSON.parse(new TextDecoder().decode(bytes))) : [];
}
