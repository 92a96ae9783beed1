import {expect, test} from "vitest";

import {parted} from "./part-page.ts";
import {integrityOf} from "./trim-policies.ts";

const [style, script] = ["a{}".repeat(1334), "f();".repeat(1000)];
const own = "<style>b{}</style><script>g()</script>";
const policy = (...texts: string[]) =>
  `<meta http-equiv="content-security-policy" content="script-src 'self'${texts.map((text) => ` '${integrityOf(text)}'`).join("")}">`;
const page = `${policy(style, script, "g()")}<style>${style}</style>${own}<script defer>${script}</script><p>x</p>`;

test("a long style and script stand beside the page, and its policy names the short ones alone", () => {
  const {html, parts} = parted(page, "style|script", (name) => `../${name}`);
  const [css = "", js = ""] = [...parts.keys()];
  expect(css).toMatch(/^[\da-f]{12}\.css$/);
  expect(js).toMatch(/^[\da-f]{12}\.js$/);
  expect([...parts.values()]).toEqual([style, script]);
  expect(html).toBe(
    `${policy("g()")}<link rel="stylesheet" href="../${css}">${own}<script defer src="../${js}"></script><p>x</p>`
  );
});

test("of scripts alone the styles stay", () => {
  const {html, parts} = parted(page, "script", (name) => name);
  const [js = "", ...more] = [...parts.keys()];
  expect(more).toEqual([]);
  expect(html).toBe(
    `${policy(style, "g()")}<style>${style}</style>${own}<script defer src="${js}"></script><p>x</p>`
  );
});
