// What the pages are told of the frozen releases: their list, what changed between them, the newest tables.
import {z} from "zod";

import {difference} from "../../src/domain/versions/difference.ts";
import {type CodeEntry, codeEntry} from "../../src/model/code.ts";
import type {Frozen as Outline, Sheet, Step} from "../../src/model/difference.ts";
import type {Frozen, Release} from "./frozen.ts";
import {home} from "./paths.ts";
import {sheetsOf} from "./read-tables.ts";

/** Frozen bytes never change, so what follows from them is worked out once for a running program. */
const steps = new Map<string, Step>();

/** The value of `generated/frozen.json`. */
export function outline({releases, chain}: Frozen): Outline {
  const newest = releases.at(-1);
  return {
    releases: releases.map((release, index) => ({
      version: release.version,
      date: release.date,
      files: Number(chain[index]?.files),
      bytes: release.bytes,
      tables: tablesOf(release).map(({name}) => name),
      embeds: embedsOf(release)
    })),
    steps: releases.slice(1).flatMap((to, index) => {
      const from = releases[index];
      return from ? [stepOf(from, to, `${chain[index + 1]?.archive_sha256 ?? ""}`)] : [];
    }),
    codes: releases.flatMap(codesOf),
    newest: newest ? tablesOf(newest) : []
  };
}

function stepOf(from: Release, to: Release, print: string): Step {
  const known = steps.get(print);
  if (known) return known;
  const step = {
    from: from.version,
    to: to.version,
    rows: difference(tablesOf(from), tablesOf(to))
  };
  steps.set(print, step);
  return step;
}

function tablesOf({version, files}: Release): Sheet[] {
  return sheetsOf(files(), home(version)).sheets;
}

/** The codes a release was frozen with; none where it holds no list of them. */
function codesOf({version, files}: Release): CodeEntry[] {
  const bytes = files().get(`${home(version)}codes.json`);
  return bytes ? z.array(codeEntry).parse(JSON.parse(new TextDecoder().decode(bytes))) : [];
}

function embedsOf({version, files}: Release): string[] {
  const page = new RegExp(`^v/${version.replaceAll(".", "\\.")}/embed/([^/]+)/index\\.html$`, "u");
  return [...files().keys()].flatMap((name) => page.exec(name)?.[1] ?? []);
}
