// What WordPress's own code leaves of every answer, beside what our copy of its rules leaves (skipped where Debian's
// packages `wordpress` and `php-cli` are not installed).
import {spawnSync} from "node:child_process";
import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";

import {parseHTML} from "linkedom";
import {expect, test} from "vitest";

import type {Figure} from "../../src/model/figures/figure.ts";
import {filtered} from "./rules.ts";

const wordpress = "/usr/share/wordpress";
const here =
  existsSync(join(wordpress, "wp-includes/embed.php")) &&
  spawnSync("php", ["--version"]).status === 0;
const figures = JSON.parse(readFileSync("generated/figures.json", "utf8")) as Figure[];
const answers = figures.map(
  ({id}) => JSON.parse(readFileSync(`dist/oembed/${id}.json`, "utf8")) as {html: string}
);

/** Elements with their attributes and words; how a frame is hidden until it speaks is a matter of the release. */
function parts(html: string): [string, Record<string, string>, string][] {
  const {document} = parseHTML(`<body>${html}</body>`);
  return [...document.querySelectorAll("body *")].map((element) => {
    const names = element.getAttributeNames().filter((name) => name !== "style");
    const kept: Record<string, string> = {};
    for (const name of names.toSorted()) kept[name] = element.getAttribute(name) ?? "";
    return [element.localName, kept, element.textContent ?? ""];
  });
}

test.skipIf(!here)(
  "WordPress itself leaves of each answer what our copy of its rules leaves",
  () => {
    const lines = answers.map((answer) => `${JSON.stringify(answer)}\n`).join("");
    const ran = spawnSync("php", ["tests/wordpress/filter.php", wordpress], {
      ...{input: lines, encoding: "utf8", maxBuffer: 1e8}
    });
    expect(ran.stderr).toBe("");
    const left = ran.stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as string);
    expect(left).toHaveLength(answers.length);
    answers.forEach(({html}, at) => {
      const own = filtered(html, "s".repeat(10)) ?? "";
      expect(parts(left[at] ?? "")).toEqual(parts(own));
      const names = parts(left[at] ?? "").map(([name]) => name);
      expect(names).toEqual(["blockquote", "a", "iframe"]);
    });
  }
);
