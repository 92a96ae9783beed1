// The invented city with one series of very many figures.
import {appendFileSync, cpSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";

/** Where the invented city lies. */
const anytown = "src/fixtures/anytown";

/** The file of the large series, below the data folder. */
export const large = "statistics/street_counts.csv";

/**
 * Lays the city into `folder` with `count` figures more, months of many places. The same count gives
 * the same bytes.
 */
export function city(folder: string, count: number): void {
  cpSync(anytown, folder, {recursive: true});
  const place = "anytown";
  const sourced = readFileSync(join(folder, "sources.csv"), "utf8").split("\n")[1]?.split(",")[0];
  const months = Array.from({length: 5 * 12}, (_, n) => {
    const year = 2020 + Math.floor(n / 12);
    return `${String(year)}-${String((n % 12) + 1).padStart(2, "0")}`;
  });
  const places = Math.ceil(count / months.length);
  const geos = Array.from({length: places}, (_, n) => `street${String(n)}`);
  appendFileSync(
    join(folder, "geos.csv"),
    geos.map((id, n) => `${id},第${String(n)}街,district,${place}\n`).join("")
  );
  appendFileSync(join(folder, "series.csv"), "street_counts,街道计数,人次,1,none,,,\n");
  // Values without a pattern and without chance.
  let seed = 1;
  const value = () => ((seed = (seed * 48271) % 2147483647) % 100000) / 10;
  const head = readFileSync(join(folder, "statistics/tram_rides.csv"), "utf8").split("\n")[0] ?? "";
  writeFileSync(join(folder, large), `${head}\n`);
  let left = count;
  for (const geo of geos) {
    const rows = months
      .slice(0, left)
      .map((month) => `${geo},${month},as_of,${String(value())},exact,,,${sourced ?? ""},,A,,\n`);
    left -= rows.length;
    appendFileSync(join(folder, large), rows.join(""));
  }
}
