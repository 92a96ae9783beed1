import jsQR from "jsqr";
import sharp from "sharp";
import {expect, test} from "vitest";

import {pictureLimit} from "../../../scripts/audit/size.ts";
import {fixtures} from "../../fixtures/figures.ts";
import {parse} from "../../fixtures/parse-svg.ts";
import type {Figure} from "../../model/figures/figure.ts";
import {overlong} from "../../words/titles.ts";
import {zh} from "../../words/zh.ts";
import type {Composed, PicturePart} from "./boxes.ts";
import {coverHalves, formatNames, formats} from "./formats.ts";
import {type Issue, kit, picture} from "./kit.ts";
import {print} from "./print.ts";
import {characters} from "./raster/font.ts";
import {lacking} from "./raster/glyphs.ts";
import {makePngs} from "./raster/png.ts";
import {topN} from "./top-n.ts";

const issue: Issue = {
  site: {name: "灯塔观察：方案与结果", address: "https://example.org", base: "/zhuanlan/deng/"},
  release: {version: "1.0.0", date: "1990-01-02"}
};
const address = ({id}: Figure) => `https://example.org/zhuanlan/deng/figures/${id}/`;

/** The longest title that is let through, in one run without a comma. */
const longest = Array.from({length: 90}, (_, at) =>
  "灯塔航标与港务并列".repeat(10).slice(0, at + 1)
)
  .filter((title) => overlong(title) === null)
  .at(-1)!;

const figures = [
  ...fixtures,
  {...fixtures[0]!, id: "longest", title: longest},
  {...fixtures.find(({kind}) => kind === "rank")!, id: "longest-rank", title: longest}
];

const cases = figures.flatMap((figure) =>
  formatNames.map((name) => ({figure, name, id: figure.id}))
);

/** Parts that may lie below others. */
const grounds = ["rule", "ground", "hairline"];

function touching({parts}: Composed): string[] {
  const solid = parts.filter(({name}) => !grounds.includes(name));
  const apart = (a: PicturePart, b: PicturePart) =>
    a.x + a.width <= b.x + 1 ||
    b.x + b.width <= a.x + 1 ||
    a.y + a.height <= b.y + 1 ||
    b.y + b.height <= a.y + 1;
  return solid.flatMap((a, at) =>
    solid
      .slice(at + 1)
      .filter((b) => !apart(a, b))
      .map((b) => `${a.name} touches ${b.name}`)
  );
}

test.each(cases)("$id as $name: parts apart, inside, large enough to read", ({figure, name}) => {
  const made = picture(figure, name, issue, zh);
  const shape = formats[name];
  expect(made.width).toBe(shape.width);
  if (shape.height !== null) expect(made.height).toBe(shape.height);
  expect(touching(made)).toEqual([]);
  for (const part of made.parts) {
    expect(part.x, part.name).toBeGreaterThanOrEqual(0);
    expect(part.y, part.name).toBeGreaterThanOrEqual(0);
    expect(part.x + part.width, part.name).toBeLessThanOrEqual(made.width + 0.5);
    expect(part.y + part.height, part.name).toBeLessThanOrEqual(made.height + 0.5);
    const least = name === "cover" ? coverHalves.right.small : 12 * shape.least;
    if (part.type !== null)
      expect(part.type, part.name).toBeGreaterThanOrEqual(Math.min(least, shape.small));
    if (part.name === "title")
      expect(part.type).toBeGreaterThanOrEqual(coverHalves.right.title.least);
    if (part.name === "title" && shape.width === 1080) expect(part.type).toBeGreaterThanOrEqual(40);
  }
});

test.each(cases)("$id as $name: whole in itself, every character in the font", ({figure, name}) => {
  const {svg, parts} = picture(figure, name, issue, zh);
  expect(lacking(characters(svg))).toEqual([]);
  expect(svg).not.toMatch(
    /var\(|currentColor|NaN|undefined|style=|data-points|https?:\/\/(?!www\.w3)/u
  );
  const root = parse(svg);
  const ids = [...root.querySelectorAll("[id]")].map((node) => node.id);
  expect(new Set(ids).size).toBe(ids.length);
  const names = parts.map((part) => part.name);
  expect(names).toContain("code");
  expect(names).toContain("dated");
  if (figure.sources.length > 0) expect(names).toContain("source");
  expect(names.includes("title") || names.includes("number")).toBe(true);
});

test.each(formatNames)(
  "%s is pressed at its size, light, and its code leads to the figure",
  async (name) => {
    const figure = fixtures.find(({kind}) => kind === "line")!;
    const {svg, width, height} = picture(figure, name, issue, zh);
    const bytes = await makePngs([{name, svg}]).get(name)!;
    const {data, info} = await sharp(bytes).ensureAlpha().raw().toBuffer({resolveWithObject: true});
    expect([info.width, info.height]).toEqual([width, height]);
    expect(bytes.length).toBeLessThanOrEqual(pictureLimit);
    expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(address(figure));
  }
);

test.each(formatNames)("%s prints the code of its figure, whole, in each of its halves", (name) => {
  const figure = fixtures.find(({kind}) => kind === "line")!;
  const {svg} = picture(figure, name, {...issue, code: () => "ABCD-2345"}, zh);
  const words = [...parse(svg).querySelectorAll("tspan")].map((node) => node.textContent);
  const printed = words.filter((line) => line.includes("核验码 ABCD-2345"));
  expect(printed).toHaveLength(name === "cover" ? 2 : 1);
});

test("a whole drawing is not cut off at its box, where half of a border would be missing", () => {
  const figure = fixtures.find(({kind}) => kind === "matrix")!;
  expect(picture(figure, "wechat", issue, zh).svg).toMatch(/<svg overflow="visible" x=/u);
});

test("the kit of a figure read twice has the same bytes", () => {
  for (const figure of fixtures) {
    const again = kit(structuredClone(figure), issue, zh);
    for (const [name, {svg}] of kit(figure, issue, zh)) expect(again.get(name)?.svg).toBe(svg);
  }
});

test.each(fixtures)(
  "print of $id has its words as text, on white, measured in millimetres",
  (figure) => {
    const {svg} = print(figure, issue, zh);
    expect(svg).toMatch(/^<svg [^>]*width="170mm" height="[\d.]+mm" viewBox="0 0 680 /u);
    const words = [...parse(svg).querySelectorAll("text")].map((node) => node.textContent).join("");
    expect(words.replaceAll(/\s/gu, "")).toContain(figure.title.replaceAll(/\s/gu, ""));
    expect(svg).not.toMatch(/#fcfbf8|var\(/u);
  }
);

const ranking = fixtures.find(({kind, channels}) => kind === "rank" && "label" in channels)!;
const [label, value, at] = [ranking.channels["label"]!, ranking.channels["value"]!, "period"];
const place = (many: number, period: string) =>
  Array.from({length: many}, (_, index) => ({
    ...ranking.table.rows[0]!,
    ...{[label]: `灯塔${String(index + 1)}`, [value]: 1000 - index, [at]: period}
  }));

test("a long ranking is cut to a head of one year, which says so and gives the focal place's own place", () => {
  const years = [...place(40, "1990"), ...place(40, "1991")];
  const long: Figure = {
    ...ranking,
    ...{options: {order: "desc"}, focus: "灯塔30", channels: {...ranking.channels, period: at}},
    table: {...ranking.table, rows: years}
  };
  const [whole, first] = topN(long, zh);
  expect(whole).toEqual({figure: long, note: null});
  expect(first?.figure.table.rows.map((row) => row[at])).toEqual(Array(15).fill("1991"));
  expect(first?.figure.table.rows.at(-1)?.[label]).toBe("30．灯塔30");
  expect(first?.figure.focus).toBe("30．灯塔30");
  expect(first?.note).toBe("1991年，只列前14位和灯塔30，共40位");
});

test("a ranking with a place that is missing a value is not cut", () => {
  const rows = place(40, "1990").map((row, index) => (index === 3 ? {...row, [value]: null} : row));
  expect(topN({...ranking, table: {...ranking.table, rows}}, zh)).toHaveLength(1);
});
