import {expect, test} from "vitest";

import {unpacked} from "../client/figure/unpack-points.ts";
import {fixtures} from "../fixtures/figures.ts";
import {zh} from "../words/zh.ts";
import {parse} from "./document.ts";
import {web} from "./page-view.ts";

const ids = {title: "t", description: "d"};

test.each(fixtures)("web of $id names both drawings and says where its rows stand", (figure) => {
  const {narrow, wide, description} = web(figure, ids, zh);
  expect(description).not.toBe(figure.title);
  for (const [kind, text] of Object.entries({narrow, wide})) {
    const root = parse(text);
    expect(root.getAttribute("class")?.split(" ")).toContain(kind);
    expect(root.getAttribute("role")).toBe("img");
    expect(root.getAttribute("aria-labelledby")).toBe("t");
    expect(root.getAttribute("aria-describedby")).toBe("d");
    const points = unpacked(root.getAttribute("data-points"));
    expect(points.filter(({row}) => figure.table.rows[row] === undefined)).toEqual([]);
  }
});

test("web keeps quotes and dollars of a series name", () => {
  const [figure] = fixtures.filter(({id, kind}) => kind === "line" && id === "line");
  const key = figure!.channels["series"] ?? "";
  const odd = structuredClone(figure!);
  for (const row of odd.table.rows) row[key] = "a'b$&\"c";
  const root = parse(web(odd, ids, zh).wide);
  // linkedom leaves &amp; in attributes as it stands.
  const written = root.getAttribute("data-points")?.replaceAll("&amp;", "&");
  expect(unpacked(written)[0]?.group).toBe("a'b$&\"c");
});
