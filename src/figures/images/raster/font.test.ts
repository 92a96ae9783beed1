import {createHash} from "node:crypto";
import {mkdtempSync, rmSync} from "node:fs";
import {createRequire} from "node:module";
import {tmpdir} from "node:os";
import {join} from "node:path";

import {Resvg} from "@resvg/resvg-js";
import {afterEach, expect, onTestFinished, test, vi} from "vitest";

import {characters} from "./font.ts";
import {lacking} from "./glyphs.ts";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test("characters(svg) is what is drawn, each once, sorted", () => {
  expect(
    characters('<svg a="甲"><title>乙</title><text>丙b&amp;a&#x4e01;<tspan>ab</tspan></text></svg>')
  ).toBe(" &ab丁丙");
});

test.each([
  ["平均每万人口1,234.5件（≥60%）—2µg/m³ ℃", []],
  ["PM₂.₅", ["₂", "₅"]]
])("lacking(%s) is %j", (text, missing) => {
  expect(lacking(text)).toEqual(missing);
});

/** What a character looks like in these fonts. */
function look(text: string, family: string, fontFiles: readonly string[]): string {
  const font = {fontFiles: [...fontFiles], loadSystemFonts: false, defaultFontFamily: family};
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><text y="52" font-size="60" font-family="${family}">${text}</text></svg>`;
  return createHash("sha256").update(new Resvg(svg, {font}).render().pixels).digest("hex");
}

/** The same as a site of these characters draws it. */
async function drawn(signs: string, text: string): Promise<string> {
  vi.stubEnv("SIGNS", signs);
  vi.resetModules();
  const {family, subset} = await import("./font.ts");
  const folder = mkdtempSync(join(tmpdir(), "font-"));
  onTestFinished(() => rmSync(folder, {recursive: true}));
  return look(text, family, await subset(text, folder));
}

/** The same in the font as its package has it. */
function packaged(region: "SC" | "TC", text: string): string {
  const file = `400Regular/NotoSans${region}_400Regular.ttf`;
  const {resolve} = createRequire(import.meta.url);
  const path = resolve(`@expo-google-fonts/noto-sans-${region.toLowerCase()}/${file}`);
  return look(text, `Noto Sans ${region}`, [path]);
}

test.each(["骨", "令", "房"])("%s has the form that the site's readers know", async (text) => {
  const [simplified, traditional] = [packaged("SC", text), packaged("TC", text)];
  expect(simplified).not.toBe(traditional);
  expect(await drawn("", text)).toBe(simplified);
  expect(await drawn("traditional", text)).toBe(traditional);
});

test("what the font of traditional characters lacks comes of the other", async () => {
  expect(await drawn("traditional", "书")).toBe(packaged("SC", "书"));
});
