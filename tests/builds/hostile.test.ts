// A city whose every free text is an attack: shown as text and nothing more, or refused.
import {globSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";

import {unzipSync} from "fflate";
import Papa from "papaparse";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";

import {buildData} from "../../scripts/compile/index.ts";
import {answerText} from "../../scripts/editor/report.ts";
import {run} from "../../scripts/run.ts";
import {serve, type Served} from "../../scripts/serve.ts";
import {visit} from "../harness/browse.ts";
import {closePages, sharedBrowser} from "../harness/browser.ts";
import {anytown, aside, build} from "../harness/build.ts";
import {pages, sample} from "../harness/sample.ts";
import {attacks, formulas, spoil, trap} from "./hostile.ts";

/** What the build may take, in milliseconds, on a slow machine. */
const long = 900_000;

/** In a browser: parts of an Office file that are no XML, addresses of theirs that are none of the web, commands in fields. */
function outward(texts: readonly string[]): string[] {
  return texts.flatMap((text) => {
    const parsed = new DOMParser().parseFromString(text, "application/xml");
    const wrong = [...parsed.querySelectorAll("parsererror")].map(({textContent}) => textContent);
    const led = [...parsed.querySelectorAll('[TargetMode="External"]')]
      .map((element) => element.getAttribute("Target") ?? "")
      .filter((address) => !/^(https?:\/\/|mailto:)/u.test(address));
    const fields = [...parsed.getElementsByTagName("w:instrText")]
      .map(({textContent}) => textContent)
      .filter((command) => !/^\s*(PAGE|NUMPAGES)\b/u.test(command));
    return [...wrong, ...led, ...fields].map((one) => one.slice(0, 200));
  });
}

describe("a site of attacks", () => {
  const site = aside(anytown);
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    spoil(join(site.folder, "data"));
    await build(site);
    served = await serve({folder: site.out});
    browser = await sharedBrowser();
  }, long);
  afterAll(async () => {
    await closePages(browser);
    await served.close();
    site.remove();
  });

  const read = (path: string) => readFileSync(join(site.out, path), "utf8");
  const all = (pattern: string) => globSync(pattern, {cwd: site.out}).sort();

  test("springs no trap, opens no dialog, breaks no policy, says nothing on the console", async () => {
    const context = await browser.newContext();
    await context.addInitScript((name) => {
      Object.assign(window, {[name]: () => console.error("sprung")});
      addEventListener("securitypolicyviolation", ({violatedDirective, blockedURI}) => {
        console.error(`policy: ${violatedDirective} ${blockedURI}`);
      });
    }, trap);
    for (const path of sample(site.out)) {
      const {page, faults} = await visit(context, served.address + path);
      page.on("dialog", (dialog) => {
        faults.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      const armed = await page.evaluate((name) => {
        for (const fold of document.querySelectorAll("details")) fold.open = true;
        return [...document.querySelectorAll("*")]
          .filter((element) =>
            [...element.attributes].some(
              ({name: key, value}) =>
                key.startsWith("on") ||
                (["href", "src", "action", "srcdoc"].includes(key) &&
                  (/^\s*javascript:/iu.test(value) || (key === "srcdoc" && value.includes(name))))
            )
          )
          .map((element) => element.outerHTML.slice(0, 200));
      }, trap);
      expect(armed, path).toEqual([]);
      expect(faults, path).toEqual([]);
      await page.close();
    }
    await context.close();
  });

  test("shows every attack as the text it is", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const seen = new Set<string>();
    for (const path of pages(site.out)) {
      await page.goto(served.address + path, {waitUntil: "domcontentloaded"});
      const text = (await page.locator("body").textContent()) ?? "";
      for (const attack of attacks) if (text.includes(attack)) seen.add(attack);
      if (seen.size === attacks.length) break;
    }
    expect(attacks.filter((attack) => !seen.has(attack))).toEqual([]);
    await context.close();
  });

  test("has drawings, feed and map that are sound and hold nothing that runs", async () => {
    const page = await browser.newPage();
    const files = all("**/*.{svg,xml}");
    expect(files.some((path) => path.endsWith(".svg"))).toBe(true);
    for (const path of files) {
      const wrong = await page.evaluate((text) => {
        const parsed = new DOMParser().parseFromString(text, "application/xml");
        const bad = [...parsed.querySelectorAll("parsererror, script, foreignObject, iframe")];
        const armed = [...parsed.querySelectorAll("*")].filter((element) =>
          [...element.attributes].some(
            ({name, value}) => name.startsWith("on") || /^\s*javascript:/iu.test(value)
          )
        );
        return [...bad, ...armed].map((element) => element.outerHTML.slice(0, 200));
      }, read(path));
      expect(wrong, path).toEqual([]);
    }
    await page.close();
  });

  test("has descriptions for programs that are sound, and whose frames hold nothing else", async () => {
    const page = await browser.newPage();
    await page.goto("about:blank");
    for (const path of all("oembed/*.json")) {
      const {html} = JSON.parse(read(path)) as {html: string};
      const made = await page.evaluate(
        (text) =>
          [...new DOMParser().parseFromString(text, "text/html").body.querySelectorAll("*")].map(
            (element) => element.tagName
          ),
        html
      );
      expect(
        made.filter((name) => !["IFRAME", "SCRIPT", "BLOCKQUOTE", "P", "A"].includes(name)),
        path
      ).toEqual([]);
      expect(html, path).not.toMatch(/<script>sprung/u);
    }
    for (const path of all("**/*.html")) {
      const texts = [
        ...read(path).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gsu)
      ];
      for (const [, text = ""] of texts)
        expect(() => JSON.parse(text) as unknown, path).not.toThrow();
    }
    for (const path of all("**/*.{json,jsonld}"))
      expect(() => JSON.parse(read(path)) as unknown, path).not.toThrow();
    await page.close();
  });

  test("has briefs, slides and books that are sound, run nothing and lead to the web alone", async () => {
    const page = await browser.newPage();
    for (const end of ["docx", "pptx", "xlsx"]) {
      const paths = all(`**/*.${end}`);
      expect(paths.length, end).toBeGreaterThan(0);
      for (const path of paths) {
        const parts = unzipSync(readFileSync(join(site.out, path)));
        const names = Object.keys(parts);
        expect(names.filter((name) => /vba|oleObject|activeX|\.bin$/iu.test(name))).toEqual([]);
        const texts = names
          .filter((name) => /\.(xml|rels)$/u.test(name))
          .map((name) => new TextDecoder().decode(parts[name]));
        expect(await page.evaluate(outward, texts), path).toEqual([]);
      }
    }
    await page.close();
  });

  test("prints as a plan that runs nothing and leads to the web alone", async () => {
    const file = join(site.folder, "plan.pdf");
    const {code, output} = await run(["scripts/pdf.ts", "--out", file], site.env);
    expect(code, output).toBe(0);
    const pdf = readFileSync(file, "latin1");
    expect(pdf).not.toMatch(/\/(JavaScript|JS|Launch|SubmitForm|EmbeddedFile|GoToR)\b/u);
    const led = [...pdf.matchAll(/\/URI\s*\(([^)]*)/gu)].map(([, address]) => address);
    expect(led.filter((address) => !/^https?:\/\//u.test(address!))).toEqual([]);
  });

  test("has tables that no spreadsheet counts or runs", () => {
    for (const path of all("**/*.csv")) {
      const {data} = Papa.parse<string[]>(read(path).replace(/^\uFEFF/u, ""));
      const counted = data.flat().filter((cell) => /^[=+@\t]|^-(?!\d)/u.test(cell));
      expect(counted, path).toEqual([]);
    }
    const books = all("**/*.xlsx");
    expect(books.length).toBeGreaterThan(20);
    for (const path of books) {
      const files = unzipSync(readFileSync(join(site.out, path)));
      for (const [name, bytes] of Object.entries(files)) {
        const text = new TextDecoder().decode(bytes);
        if (name.startsWith("xl/worksheets/"))
          expect(text, `${path} ${name}`).not.toMatch(/<f[ >]/u);
        if (name.endsWith(".rels")) expect(text, `${path} ${name}`).not.toContain("javascript:");
      }
    }
  });
});

describe("what cannot be inert is refused where it stands", () => {
  const text = "安尼城晨讯";
  test.each<[file: string, old: string, now: string]>([
    ...formulas.map((formula): [string, string, string] => [
      "searches.csv",
      "只查到已列出的",
      formula
    ]),
    ["sources.csv", "https://morning.anytown.example/a/17", "javascript:alert(1)"],
    ["sources.csv", "https://morning.anytown.example/a/17", "data:text/html,a"],
    ["sources.csv", text, `${text}\u202Egpj.exe`],
    ["sources.csv", text, `${text}\u0000`],
    ["site.yaml", "https://readers.anytown.example", "javascript:alert(1)"],
    ["site.yaml", "safety@anytown.example", "javascript:alert(1)"],
    ["stories/green-streets.md", "有", "[有](javascript:alert)"],
    ["stories/green-streets.md", "有", "[有](data:text/html;base64,YQ==)"]
  ])("%s with %s changed to %j", async (file, old, now) => {
    const site = aside(anytown);
    const path = join(site.folder, "data", file);
    const before = readFileSync(path, "utf8");
    const cell = now.includes('"') || now.includes(",") ? `"${now.replaceAll('"', '""')}"` : now;
    const after = before.replace(old, () => cell);
    expect(after).not.toBe(before);
    writeFileSync(path, after);
    const folder = join(site.folder, "data");
    const result = await buildData({data: folder, generated: join(site.folder, "generated")});
    site.remove();
    expect(result.counts).toBeNull();
    const output = answerText(result, folder);
    expect(output).toContain(file);
    expect(output).not.toMatch(/^\s+at .+:\d+:\d+/mu);
  });
});
