// A figure for paper: vector, its words as text, on white, with every source and the note.
import {describe} from "../../charts/draw.ts";
import {print as theme} from "../../charts/theme.ts";
import type {Figure} from "../../model/figures/figure.ts";
import {routes} from "../../routes.ts";
import {markup} from "../../words/markup.ts";
import type {Words} from "../../words/words.ts";
import {sourceLine} from "../source-line.ts";
import {chartCard} from "./chart-card.ts";
import type {Shape} from "./formats.ts";
import {addressOf, type Issue, stamped} from "./kit.ts";

/** Pixels, of which a printed millimetre has four: text of 12 is 8.5 points. */
const shape: Shape = {
  ...{
    width: 680,
    height: null,
    edge: 24,
    small: 11,
    sub: 14,
    module: 2,
    least: 0.9,
    lines: 99,
    frame: 632
  },
  title: {most: 24, least: 20}
};

/** The width on paper: the text of a page of A4 with usual margins. */
const millimetres = 170;

/** The picture, with its size on paper. */
export function print(
  figure: Figure,
  issue: Issue,
  words: Words
): {svg: string; width: number; height: number} {
  const footerText = {
    source: figure.sources.length === 0 ? null : () => sourceLine(figure, words),
    dated: stamped(
      words.site.version(issue.release.version, issue.release.date),
      figure,
      issue,
      words
    ),
    address: addressOf(issue, routes.figure(figure.id)),
    printed: {scan: ""},
    note: figure.note === null ? null : `${words.figure.note}${figure.note}`
  };
  const context = {eyebrow: issue.site.name, footer: footerText, headline: null, theme, words};
  const made = chartCard(figure, shape, context);
  if (!made) throw new Error(`${figure.id}: nothing to print`);
  const tall = (made.height / made.width) * millimetres;
  const svg = made.svg
    .replace(
      /^(<svg [^>]*?)width="[^"]*" height="[^"]*"/u,
      `$1width="${String(millimetres)}mm" height="${tall.toFixed(1)}mm"`
    )
    .replace("</title>", () => `</title><desc>${markup(describe(figure, words))}</desc>`);
  return {svg, width: made.width, height: made.height};
}
