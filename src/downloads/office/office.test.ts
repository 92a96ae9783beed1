// Slides and briefs: native text and tables, Chinese fonts named, the same bytes twice, opened by LibreOffice where it is.
import {execFileSync, spawnSync} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";

import {unzipSync} from "fflate";
import {afterAll, beforeAll, describe, expect, test} from "vitest";

import {buildData} from "../../../scripts/compile/index.ts";
import {fixtures} from "../../fixtures/figures.ts";
import {type Catalogue, catalogue as schema} from "../../model/catalogue.ts";
import {zh} from "../../words/zh.ts";
import {brief} from "./brief.ts";
import {indicatorBrief} from "./indicator-brief.ts";
import {typeface} from "./reproducible.ts";
import {deck, slideOf} from "./slides.ts";
import {unitBrief} from "./unit-brief.ts";

const root = mkdtempSync(join(tmpdir(), "office-"));
let catalogue: Catalogue;

beforeAll(async () => {
  const data = join(import.meta.dirname, "../../fixtures/anytown");
  expect((await buildData({data, generated: root})).problems).toEqual([]);
  catalogue = schema.parse(JSON.parse(readFileSync(join(root, "catalogue.json"), "utf8")));
});
afterAll(() => {
  rmSync(root, {recursive: true});
});

/** The smallest PNG: one pixel. */
const pixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64"
);
const origin = {source: "来源：某报", address: "https://example.org/figures/x/"};
const figure = fixtures.find(({id}) => id === "line") ?? fixtures[0]!;
const slides = () =>
  deck(
    [slideOf(figure, ["一句话。"], {bytes: pixel, width: 400, height: 300}, origin, zh)],
    figure.title
  );
const parts = (bytes: Uint8Array) =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name,
      new TextDecoder().decode(content)
    ])
  );

describe("slides", () => {
  test("hold title, sentence, source and address as text, the rows as a table, and name the typeface", async () => {
    const files = parts(await slides());
    const first = files["ppt/slides/slide1.xml"] ?? "";
    const second = files["ppt/slides/slide2.xml"] ?? "";
    for (const words of [figure.title, "一句话。", origin.source, origin.address])
      expect(first).toContain(words);
    expect(first).toContain("<p:pic>");
    expect(second).toContain("<a:tbl>");
    for (const slide of [first, second]) expect(slide).toContain(`<a:ea typeface="${typeface}"`);
    expect(files["ppt/slides/_rels/slide1.xml.rels"]).toContain(origin.address);
  });

  test("are the same bytes twice", async () => {
    const [one, other] = [await slides(), await slides()];
    expect(Buffer.from(one).equals(other)).toBe(true);
  });

  // 4.58 inches are 329 points: the header and 13 lines of 17.5 with 5 around each.
  test("hold as many rows as stand above the sources, and say how many there are", () => {
    const rows = Array.from({length: 40}, () => figure.table.rows[0]!);
    const long = {...figure, table: {...figure.table, rows}};
    const slide = slideOf(long, [], null, origin, zh);
    expect(slide.rows).toHaveLength(13);
    expect(slide.more).toContain("共40行");
  });
});

describe("briefs", () => {
  test("of a unit hold its clauses, and of an indicator its target, in tables of Word's own", async () => {
    const unit = catalogue.units.find(({id}) =>
      catalogue.plan.duties.some((duty) => duty.unit === id)
    )!;
    const made = parts(await brief(unitBrief(unit, catalogue, ["脚注。"], zh)));
    const text = made["word/document.xml"] ?? "";
    expect(text).toContain(unit.name);
    expect(text).toContain("<w:tbl>");
    const foot = Object.keys(made).find((name) => /footer\d+\.xml$/u.test(name)) ?? "";
    expect(made[foot]).toContain("脚注。");
    expect(made[foot]).toContain("NUMPAGES");
    expect(made["word/styles.xml"]).toContain(`w:eastAsia="${typeface}"`);
    for (const {clause} of catalogue.plan.duties.filter((duty) => duty.unit === unit.id))
      expect(text).toContain(`>${clause}<`);
    for (const indicator of catalogue.indicators) {
      const said = indicatorBrief(indicator, catalogue, [], zh);
      expect(said.title).toContain(indicator.name);
      expect(said.parts[0]?.table?.rows[0]?.join()).toContain(String(indicator.target ?? ""));
    }
  });

  test("are the same bytes twice", async () => {
    const [unit] = catalogue.units;
    const make = () => brief(unitBrief(unit!, catalogue, ["脚注。"], zh));
    expect(Buffer.from(await make()).equals(await make())).toBe(true);
  });
});

const office = spawnSync("soffice", ["--version"]).status === 0;

test.skipIf(!office)(
  "LibreOffice opens a presentation and a brief and finds their words (skipped where there is none)",
  async () => {
    const indicator = catalogue.indicators[0]!;
    writeFileSync(join(root, "a.pptx"), await slides());
    writeFileSync(join(root, "b.docx"), await brief(indicatorBrief(indicator, catalogue, [], zh)));
    const convert = (to: string, file: string) =>
      execFileSync(
        "soffice",
        [`-env:UserInstallation=file://${root}/profile`, "--headless", "--convert-to", to, file],
        {cwd: root, stdio: "ignore"}
      );
    convert("odp:impress8", "a.pptx");
    convert("txt:Text", "b.docx");
    const slide = parts(readFileSync(join(root, "a.odp")))["content.xml"] ?? "";
    expect(slide).toContain(figure.title);
    expect(slide).toContain("table:table");
    expect(readFileSync(join(root, "b.txt"), "utf8")).toContain(indicator.name);
  },
  240_000
);
