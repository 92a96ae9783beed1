// What has come since the last frozen release: figures added, changed, taken away.
import type {Catalogue} from "../../src/model/catalogue.ts";
import type {Frozen} from "../../src/model/published/difference.ts";

/** The lines that say so; none where nothing has been released. */
export function news({observations, series, geos}: Catalogue, released: Frozen): string[] {
  const last = released.releases.at(-1);
  const before = released.newest.find(({name}) => name === "observations");
  if (!last || !before) return [];
  const at = (name: string) => before.columns.findIndex((column) => column.name === name);
  const old = new Map(before.rows.map((row) => [row[at("cell")] ?? "", row[at("value")] ?? ""]));
  const names = new Map([...series, ...geos].map(({id, name}) => [id, name]));
  const added = observations.filter(({cell}) => !old.has(cell));
  const changed = observations.filter(
    ({cell, value}) => old.has(cell) && old.get(cell) !== String(value)
  );
  const kept = new Set(observations.map(({cell}) => cell));
  const gone = [...old.keys()].filter((cell) => !kept.has(cell)).length;
  const since = `${last.version} 版（${last.date}）以来`;
  if (!added.length && !changed.length && !gone) return [`${since}数值没有变化。`];
  const show = (rows: typeof added) =>
    rows
      .slice(0, 3)
      .map(
        (row) =>
          `${names.get(row.series) ?? row.series} ${names.get(row.geo) ?? row.geo} ${row.period}`
      )
      .join("；");
  const part = (word: string, rows: typeof added) =>
    rows.length ? [`  ${word} ${rows.length} 个：${show(rows)}${rows.length > 3 ? "……" : ""}`] : [];
  return [
    `${since}的数值：`,
    ...part("新增", added),
    ...part("改了", changed),
    ...(gone ? [`  去掉 ${gone} 个`] : [])
  ];
}
