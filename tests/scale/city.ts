// An invented city of any size, with as many clauses, units, indicators, series, figures and sources at size 1 as the
// city of this repository, and that many times more at any other. The same size gives the same bytes.
import {mkdirSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";

import {draftFolder} from "../../scripts/import/folder.ts";

/** How many of each a city of size 1 holds. */
const counts = {units: 38, indicators: 9, series: 76, sources: 331, figures: 39, places: 64};
/** The series of which a cell is changed; it has a page, a figure and files of its own. */
export const changed = "x0";
/** Each series has so many places and, for each of them, so many years. */
const [placesOfSeries, years] = [6, [2021, 2022, 2023]] as const;

const signs = [..."东南西北山水林田湖草沙春夏秋冬天地日月星云雨风雪江河海川原野"];

/** A name of three signs that no other number has. */
const name = (n: number): string =>
  [n % 30, Math.floor(n / 30) % 30, Math.floor(n / 900) % 30].map((at) => signs[at]).join("");

/** A numeral below one hundred, as chapters print it. */
function numeral(n: number): string {
  const digits = [..." 一二三四五六七八九"].map((sign) => sign.trim());
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  return `${tens > 1 ? digits[tens] : ""}${tens > 0 ? "十" : ""}${digits[ones]}`;
}

/** The text of the plan. */
function planOf(size: number): string {
  const [chapters, sections] = [Math.round(9 * Math.sqrt(size)), Math.round(2.8 * Math.sqrt(size))];
  const units = counts.units * size;
  const lines = [
    "乙州市办事规划（2021—2025年）",
    "2021年3月1日乙州市人民政府同意",
    "为办好每一件事，制定本规划。"
  ];
  let at = 0;
  const bracket = () => {
    const names = Array.from({length: 5}, () => `市${name(at++ % units)}局`);
    return `（${names[0] ?? ""}牵头，${names.slice(1).join("、")}配合）`;
  };
  for (let chapter = 1; chapter <= chapters; chapter++) {
    lines.push(`${numeral(chapter)}、第${numeral(chapter)}样`);
    for (let section = 1; section <= sections; section++) {
      const place = name(chapter * 100 + section);
      lines.push(`（${numeral(section)}）${place}一带`);
      lines.push(`到2025年，${place}新建车站${String(10 + section)}个，件件有着落。${bracket()}`);
      lines.push(`把${place}的每一件事办好，处处有人管，样样看得见。${bracket()}`);
    }
  }
  lines.push("表1 主要指标", "| 序号 | 指标 | 单位 | 2020年 | 2025年 | 属性 |");
  for (let n = 0; n < counts.indicators * size; n++)
    lines.push(
      `| ${String(n + 1)} | ${name(n)}好事数 | 件 | ${String(n + 5)} | ≥${String(n + 90)} | 预期性 |`
    );
  return `${lines.join("\n")}\n`;
}

/** Writes the city's folder. Throws where the importer cannot read its plan. */
export function writeCity(folder: string, size: number): void {
  const drafted = draftFolder(planOf(size));
  if (!drafted) throw new Error("the invented plan is not read");
  const {files} = drafted;
  const add = (path: string, lines: readonly string[]) =>
    files.set(path, `${files.get(path) ?? ""}${lines.join("\n")}\n`);
  const many = <T>(count: number, one: (n: number) => T): T[] =>
    Array.from({length: count}, (_, n) => one(n));
  const geo = (n: number) => `place${String(n % counts.places)}`;
  add(
    "geos.csv",
    many(counts.places, (n) => `place${String(n)},${name(n + 5000)}区,district,`)
  );
  add(
    "sources.csv",
    many(
      counts.sources * size,
      (n) => `s${String(n)},${name(n)}报,2024-05-01,https://paper.example/${String(n)},publisher,,B`
    )
  );
  const extra = many(counts.series * size, (n) => `x${String(n)}`);
  add(
    "series.csv",
    extra.map((id, n) => `${id},${name(n + 9000)}件数,件,0,up,,,`)
  );
  const indicated = many(counts.indicators * size, (n) => `i${String(n + 1).padStart(2, "0")}`);
  const place = /^place: (.+)$/mu.exec(files.get("site.yaml") ?? "")?.[1] ?? "";
  const head = (files.get("statistics/i01.csv") ?? "").trim();
  [...indicated, ...extra].forEach((id, n) => {
    const rows = many(placesOfSeries, (of) =>
      years.map((year, index) => {
        const value = 10 + ((n * 7 + of * 3 + index * 11) % 89);
        const source = (n * 18 + of * 3 + index) % (counts.sources * size);
        const where = of === 0 ? place : geo(n * placesOfSeries + of);
        return `${where},${String(year)},year,${String(value)},exact,,,s${String(source)},,B,,,`;
      })
    );
    files.set(`statistics/${id}.csv`, `${[head, ...rows.flat()].join("\n")}\n`);
  });
  for (const id of extra.slice(0, counts.figures * size))
    files.set(
      `figures/f-${id}.yaml`,
      `title: 件数逐年公布\nsubtitle: 件数（件）\nkind: line\nfrom: observations\nwhere: {series: ${id}}\nplaces: []\n`
    );
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), text);
  }
}
