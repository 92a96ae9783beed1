import {expect, test} from "vitest";

import {draw} from "../charts/draw.ts";
import {light} from "../charts/theme.ts";
import {unpacked} from "../client/figure/unpack-points.ts";
import {fixtures} from "../fixtures/figures.ts";
import {parse} from "../fixtures/parse-svg.ts";
import {zh} from "../words/zh.ts";
import {document} from "./document.ts";
import {pageView, widths} from "./page-view.ts";

const ids = {title: "t", description: "d"};

test.each(fixtures)("web of $id names both drawings and says where its rows stand", (figure) => {
  const {narrow, wide, description} = pageView(figure, ids, zh);
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

/** What each mark of a row stands for, where its point says what the mark does not. */
function marksOf(root: SVGSVGElement, groups: ReadonlyMap<number, string>): string[] {
  return [...root.querySelectorAll("[data-row]")].map((mark) => {
    const row = Number(mark.getAttribute("data-row"));
    return `${String(row)} ${mark.getAttribute("data-group") ?? groups.get(row) ?? ""}`;
  });
}

test.each(fixtures)(
  "every mark of web of $id is of the row and group it was drawn for",
  (figure) => {
    const drawn = draw(figure, {width: widths.wide, theme: light}, document, zh);
    const groups = new Map(drawn.points.map(({row, group}) => [row, group]));
    const root = parse(pageView(figure, ids, zh).wide);
    expect(marksOf(root, groups)).toEqual(marksOf(drawn.svg, groups));
    const twice = [...root.querySelectorAll("[data-row][data-group]")].filter(
      (mark) =>
        groups.get(Number(mark.getAttribute("data-row"))) === mark.getAttribute("data-group")
    );
    expect(twice).toEqual([]);
  }
);

test("web keeps quotes and dollars of a series name", () => {
  const [figure] = fixtures.filter(({id, kind}) => kind === "line" && id === "line");
  const key = figure!.channels["series"] ?? "";
  const odd = structuredClone(figure!);
  for (const row of odd.table.rows) row[key] = "a'b$&\"c";
  const root = parse(pageView(odd, ids, zh).wide);
  // linkedom leaves &amp; in attributes as it stands.
  const written = root.getAttribute("data-points")?.replaceAll("&amp;", "&");
  expect(unpacked(written)[0]?.group).toBe("a'b$&\"c");
});
