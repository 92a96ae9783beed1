import {readFileSync} from "node:fs";
import {join} from "node:path";

import {expect, test} from "vitest";

const tokens = readFileSync(join(import.meta.dirname, "tokens.css"), "utf8");

/** The names of the fonts in a rule or a face of the tokens. */
const fontsIn = (start: RegExp): string[] => {
  const rest = tokens.slice(tokens.search(start));
  return [...rest.slice(0, rest.indexOf("}")).matchAll(/"([^"]+)"|PMingLiU|SimSun/gu)].map(
    ([bare, quoted = bare]) => quoted
  );
};
const simplified = /SC|Sc|sc\b|CN|GB|YaHei|SimSun|WenQuanYi/u;

test("a page in traditional characters asks for no font of simplified ones", () => {
  const lists = [
    ...fontsIn(/:root:lang\(zh-Hant\)/u),
    ...fontsIn(/@font-face \{\s*font-family: "Han marks TC"/u)
  ];
  expect(lists).toEqual(
    expect.arrayContaining(["Songti TC", "PingFang TC", "Han marks TC", "Noto Sans TC"])
  );
  expect(lists.filter((name) => simplified.test(name))).toEqual([]);
  expect(fontsIn(/:root \{/u).filter((name) => simplified.test(name)).length).toBeGreaterThan(5);
});
