// Pointer, finger and arrow keys on the drawing: a tip beside the point, its row in the table lit.
import type {Point} from "../../charts/types.ts";
import type {Figure, Row} from "../../model/figures/figure.ts";
import {amount, period} from "../../words/format.ts";
import {touch} from "../../words/zh/figures/figure-controls.ts";
import {draw, make} from "../dom.ts";
import {nearestPoint, nextPoint, type Spot} from "../figure/hit-test.ts";
import {tipOf} from "../figure/tooltip.ts";
import type {TooltipText} from "../figure/tooltip-text.ts";
import {words} from "./words.ts";

/** How far from a point a pointer may be, in CSS pixels. */
const reach = 48;

/** Attaches handlers to the floor of the drawings once; gives what puts a new drawing there. */
export function attachPointer(
  floor: HTMLElement,
  whole: HTMLElement
): (svg: SVGSVGElement, points: readonly Point[], figure: Figure) => void {
  const holder = make("div", "");
  floor.replaceChildren(holder);
  const tip = tipOf(floor);
  const ring = draw("circle", {class: "ring", r: 9});
  const hint = make("span", "unseen", touch.keys);
  hint.id = "explored-keys";
  floor.after(hint);
  let places: Spot[] = [];
  let figure: Figure | undefined;
  let svg: SVGSVGElement | undefined;
  let at: Spot | undefined;

  floor.addEventListener("pointermove", point);
  floor.addEventListener("pointerdown", point);
  floor.addEventListener("pointerleave", leave);
  floor.addEventListener("focusout", leave);
  floor.addEventListener("keydown", (event) => {
    const next = nextPoint(places, at, event.key);
    if (next) turn(next, true);
    else if (event.key === "Escape" && at) leave();
    else return;
    event.preventDefault();
  });

  return (drawn, points, of) => {
    leave();
    [svg, figure] = [drawn, of];
    places = points.map(({row, x, y, group}) => ({row, x, y, group}));
    holder.replaceChildren(drawn);
    // Where nothing was published there is nothing to walk through.
    if (places.length === 0) {
      for (const name of ["tabindex", "role", "aria-labelledby", "aria-describedby"])
        floor.removeAttribute(name);
      return;
    }
    floor.tabIndex = 0;
    floor.setAttribute("role", "application");
    floor.setAttribute("aria-labelledby", drawn.getAttribute("aria-labelledby") ?? "");
    floor.setAttribute("aria-describedby", hint.id);
  };

  function point(event: PointerEvent): void {
    if (!svg) return;
    const box = svg.getBoundingClientRect();
    const scale = box.width / (Number(svg.getAttribute("width")) || box.width);
    const [x, y] = [(event.clientX - box.left) / scale, (event.clientY - box.top) / scale];
    const place = nearestPoint(places, x, y, reach / scale);
    if (!place) leave();
    else if (place !== at) turn(place, event.type === "pointerdown");
  }

  function turn(place: Spot, loud: boolean): void {
    if (!svg || !figure) return;
    leave();
    at = place;
    const scale = svg.getBoundingClientRect().width / (Number(svg.getAttribute("width")) || 1);
    tip.show(say(figure, place.row), place.x * scale, place.y * scale, loud);
    ring.setAttribute("cx", String(place.x));
    ring.setAttribute("cy", String(place.y));
    svg.append(ring);
    // Lines and ranks draw the rows of the table one by one.
    if (figure.kind === "line" || figure.kind === "rank")
      whole.querySelector(`tbody [data-row="${String(place.row)}"]`)?.classList.add("lit");
  }

  function leave(): void {
    at = undefined;
    tip.hide();
    ring.remove();
    for (const row of whole.querySelectorAll("tr.lit")) row.classList.remove("lit");
  }
}

/** A row of the figure in words. */
function say({kind, table, options}: Figure, at: number): TooltipText {
  const row = table.rows[at] ?? {};
  const text = (key: string) => String(row[key] ?? "");
  const value = (key: string, bound = `${key}_qualifier`): string => {
    const column = table.columns.find((one) => one.key === key);
    const found = row[key];
    if (typeof found !== "number") return words.missing;
    return amount(found, column?.unit ?? null, column?.decimals ?? null, text(bound), words);
  };
  const label = (key: string) => table.columns.find((one) => one.key === key)?.label ?? "";
  if (kind === "scatter")
    return {
      head: text("label"),
      lines: [
        [label("x"), value("x")],
        [label("y"), value("y")]
      ],
      link: null
    };
  if (kind === "change") {
    const when = (key: string) => period(String(options[key]), words, String(options["kind"]));
    return {
      head: text("geo"),
      lines: (["before", "after"] as const).map((key) => [when(key), value(key)]),
      link: null
    };
  }
  return {
    head: `${text("geo")} · ${period(text("period"), words, String(options["kind"]))}`,
    lines: [[label("value"), value("value", "qualifier")], ...doubts(row)],
    link: null
  };
}

function doubts(row: Row): [string, string][] {
  return row["conflict"] === true ? [["", words.explore.marks.conflict]] : [];
}
