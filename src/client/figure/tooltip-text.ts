// A point in words: the words of its table row, so that tip, live region and table never disagree.
import {touch} from "../../words/zh/figures/figure-controls.ts";
import type {Spot} from "./hit-test.ts";
import {partners} from "./network-neighbours.ts";
import type {FigureRow, PageFigure} from "./read-figure.ts";

/** What is said of a point. */
export interface TooltipText {
  /** What it is: names and dates. */
  head: string;
  /** Label and words, the quantity first. */
  lines: [string, string][];
  /** Where the row leads. */
  link: HTMLAnchorElement | null;
}

/** Parts that name a point; all others are said of it. */
const names = new Set("series geo facet label row column x period date title a b".split(" "));

/** Counts that are said of a point only where there is something to count. */
const extras = new Set("count lead promises".split(" "));

/** The words of the row a place stands for; in a network, of the body and those it works with. */
export function tooltipText(stage: PageFigure, place: Spot): TooltipText {
  const entry = stage.entries[place.row];
  if (!entry) return {head: place.group, lines: [], link: null};
  if (stage.kind === "network") return sayBody(stage, place.group);
  const lines: [string, string][] = [];
  const heads: string[] = stage.kind === "tree" && entry.cells.get("level") ? [place.group] : [];
  const own = entry.cells.get("unit") ?? "";
  for (const {part, label, unit, number} of stage.heads) {
    const words = entry.cells.get(part) ?? "";
    if (words === "" || words === "—" || part === "unit") continue;
    // No lead, no promise, no published value: the other lines say so in words.
    if (words === "0" && extras.has(part)) continue;
    if (names.has(part)) heads.push(words);
    else lines.push([label, number ? counted(words, unit || own) : words]);
  }
  return {head: [...new Set(heads)].join(" · "), lines, link: linkOf(entry)};
}

/** A number with its unit, before what else is said of it (以上, a caution); words stay as they are. */
function counted(words: string, unit: string): string {
  return words.replace(
    /^(.*\d)([^\d%]*)$/u,
    (_, amount: string, rest: string) => amount + unit + rest
  );
}

function sayBody(stage: PageFigure, name: string): TooltipText {
  const links = partners(stage, name);
  const shown = links.slice(0, 6);
  const first = links[0];
  const own =
    first && stage.entries[first.row]?.cells.get(first.end === "a" ? "a_count" : "b_count");
  const head = stage.heads.find(({part}) => part === `${first?.end ?? "a"}_count`);
  const lines: [string, string][] = [];
  if (own) lines.push([touch.duties, `${own}${head?.unit ?? ""}`]);
  lines.push([
    touch.partners(links.length),
    shown.map((link) => touch.times(link.name, link.weight)).join("、")
  ]);
  if (links.length > shown.length) lines.push(["", touch.more(links.length - shown.length)]);
  return {head: name, lines, link: null};
}

/** The link of a row's name, where its name is one. */
export function linkOf(entry: FigureRow): HTMLAnchorElement | null {
  return entry.element.querySelector<HTMLAnchorElement>("th a[href]");
}

/** All of it as one sentence, for those who listen. */
export function aloud({head, lines}: TooltipText): string {
  return [head, ...lines.map(([label, words]) => `${label} ${words}`.trim())].join(touch.said);
}
