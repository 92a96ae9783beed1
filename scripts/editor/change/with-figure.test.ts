import {expect, test} from "vitest";

import {edited} from "../../../src/fixtures/edited.ts";
import {deriveCatalogue} from "../../compile/derive/catalogue.ts";
import {parse} from "../../compile/read/parse-folder.ts";
import {rowsOf} from "./table-rows.ts";
import {withFigure} from "./with-figure.ts";

const city = edited([]);
const {parsed} = parse(city);
const {site, plan} = parsed;
if (!site || !plan) throw new Error("the city cannot be read");
const catalogue = deriveCatalogue(parsed, site, plan);

test.each([
  ["68.25", "2", "来源印到2位小数"],
  ["68.2", "1", null],
  ["68", "1", null]
])("after %s the series prints %s decimals", (value, decimals, told) => {
  const row = {
    geo: site.place,
    period: "2026",
    period_kind: "year",
    value,
    source: "s1",
    grade: "A"
  };
  const entry = {series: "street_noise_avg", row, reason: "补入", today: "2026-06-01"};
  const {folder, line} = withFigure(city, catalogue, {...entry, supersedes: () => false});
  const series = rowsOf(folder, "series.csv").find(({id}) => id === "street_noise_avg");
  expect(series?.["decimals"]).toBe(decimals);
  expect(series?.["name"]).toBe("主干路平均噪声");
  expect(line.includes("位小数")).toBe(told !== null);
  if (told !== null) expect(line).toContain(told);
});
