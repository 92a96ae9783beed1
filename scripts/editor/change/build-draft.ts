// The data as it would be: built from a folder that is not written yet, and what that changes on the site.
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";

import {silence, tally} from "../../../src/domain/silence.ts";
import type {Catalogue} from "../../../src/model/catalogue.ts";
import {routes} from "../../../src/routes.ts";
import {label} from "../../../src/words/verdict.ts";
import {zh} from "../../../src/words/zh.ts";
import {buildData} from "../../compile/index.ts";
import {type Folder, openFolder, readFolder} from "../../compile/read/read-folder.ts";
import {answerText} from "../report.ts";

/** A folder built: the facts, or what is to be told about why there are none. */
export interface State {
  catalogue: Catalogue | null;
  said: string;
  /** Whether the tables are sound and only figures or stories no longer hold. */
  whole: boolean;
}

/** Builds a folder of the disk without touching `generated/`. */
export async function state(data: string): Promise<State> {
  const {problems} = openFolder(data);
  const whole = problems.some(({scope}) => scope === "folder");
  return whole ? rehearsedAt(data, data) : rehearse(readFolder(data), data);
}

/** Builds a folder that is in memory only; its problems are told with the paths of `data`. */
export async function rehearse(folder: Folder, data: string): Promise<State> {
  const root = mkdtempSync(join(tmpdir(), "rehearsal-"));
  try {
    for (const [path, bytes] of folder) {
      const full = join(root, "facts", path);
      mkdirSync(dirname(full), {recursive: true});
      writeFileSync(full, bytes);
    }
    return await rehearsedAt(join(root, "facts"), data, join(root, "json"));
  } finally {
    rmSync(root, {recursive: true, force: true});
  }
}

async function rehearsedAt(
  from: string,
  data: string,
  generated = join(tmpdir(), "no-folder")
): Promise<State> {
  const result = await buildData({data: from, generated});
  return {
    catalogue: result.facts?.catalogue ?? null,
    said: result.facts ? "" : answerText(result, data),
    whole: result.whole
  };
}

/** What readers will see otherwise: verdicts, counts of silence, pages. Lines in Chinese. */
export function effect(before: Catalogue, after: Catalogue): string[] {
  const old = new Map(before.observations.map((row) => [row.cell, row]));
  const fresh = after.observations.filter((row) => {
    const was = old.get(row.cell);
    return was?.value !== row.value || was.qualifier !== row.qualifier;
  });
  const touched = new Set(fresh.map(({series}) => series));
  const had = new Set([...before.indicators, ...before.series].map(({id}) => id));
  const indicators = after.indicators.filter(
    ({id, series, related}) =>
      !had.has(id) || touched.has(series) || related.some((one) => touched.has(one))
  );
  const series = after.series.filter(({id}) => !had.has(id) || touched.has(id));
  const [was, is] = [before, after].map((one) => tally(silence(one)).unreported);
  const events = after.events.length - before.events.length;
  const pages = [
    ...indicators.map(({id}) => routes.indicator(id)),
    ...series.map(({id}) => routes.series(id)),
    ...(events > 0 ? [routes.commitments] : []),
    ...(after.changes.length === before.changes.length ? [] : [routes.changes])
  ];
  return [
    ...verdicts(before, after),
    ...(was === is ? [] : [`“没有查到”的项数：${was} → ${is}`]),
    ...(events > 0 ? [`事件多 ${events} 条。`] : []),
    ...(pages.length ? [`会变的页面：${pages.map((page) => `/${page}`).join("　")}`] : [])
  ];
}

function verdicts(before: Catalogue, after: Catalogue): string[] {
  const key = ({indicator, document}: {indicator: string; document: string}) =>
    `${indicator} ${document}`;
  const old = new Map(before.verdicts.map((row) => [key(row), row]));
  const name = (id: string) =>
    [...after.indicators, ...after.series].find((row) => row.id === id)?.name ?? id;
  return after.verdicts.flatMap((row) => {
    const was = old.get(key(row));
    if (was?.sentence === row.sentence) return [];
    const tone = after.site.assessment;
    const [from, to] = [was?.status, row.status].map((status) =>
      status ? label(status, tone, zh) : "（原来没有）"
    );
    return from === to
      ? [`${name(row.indicator)}：结论仍是“${to}”，句子改为：${row.sentence}`]
      : [`${name(row.indicator)}：“${from}” → “${to}”。${row.sentence}`];
  });
}
