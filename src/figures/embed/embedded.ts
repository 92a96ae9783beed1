// An embed less its markup: words, drawings, style, script and height.
import {dark, light, type Theme} from "../../charts/theme.ts";
import type {Figure} from "../../model/figures/figure.ts";
import type {Words} from "../../words/words.ts";
import {memoizeRecent} from "../memoize-recent.ts";
import {type PageView, pageView} from "../page-view.ts";
import {bundle} from "./bundle-asset.ts";
import {embedWidths, type Height, height} from "./height.ts";
import {type Lines, lines, type Pinned} from "./text.ts";

/** All an embed's page is made of. */
export interface Embedded {
  lines: Lines;
  drawings: PageView;
  height: Height;
  /** The style of every embed, and what this one adds. */
  style: string;
  ownStyle: string;
  /** The script before the first paint, and the one after it. */
  script: string;
  later: string;
}

/** Ids of the elements that name and describe a figure's drawings. */
export function idsOf(figure: Figure): {whole: string; title: string; description: string} {
  const whole = `figure-${figure.id}`;
  return {whole, title: `${whole}-title`, description: `${whole}-said`};
}

const known = memoizeRecent<Figure, Map<string, Embedded>>(() => new Map());

/** The parts; `name` is the site's name. */
export function embedded(
  figure: Figure,
  name: string,
  pinned: Pinned | null,
  words: Words
): Embedded {
  const own = known(figure);
  const key = JSON.stringify([name, pinned]);
  const found = own.get(key) ?? made(figure, name, pinned, words);
  own.set(key, found);
  return found;
}

function made(figure: Figure, name: string, pinned: Pinned | null, words: Words): Embedded {
  const textLines = lines(figure, name, pinned, words);
  const drawings = pageView(figure, idsOf(figure), words, embedWidths);
  const high = height(textLines, drawings, words);
  return {
    lines: textLines,
    drawings,
    height: high,
    style: [
      bundle("src/styles/embed.css"),
      `@media (forced-colors:none){${forced(light)}${forced(dark)}}`
    ].join(""),
    ownStyle: ownStyle(high),
    script: bundle("src/client/embed/before-paint.ts"),
    later: bundle("src/client/embed/embed.ts")
  };
}

function ownStyle(high: Height): string {
  return [
    // What the host was told is what it gets, less what rounding may take: a frame that is half a
    // pixel wider inside than outside holds a long drawing some pixels higher. Without the title or the
    // table it is less.
    `body{min-height:calc(${high.css("100vw")} - 6px)}`,
    "[data-untitled] body,[data-untabled] body{min-height:0}",
    "@media print{body{min-height:0}}"
  ].join("");
}

/** The colours where the address asks for them. */
function forced({name, fills, ...theme}: Theme): string {
  const {paper, ink, quiet, line, city, other, target, document} = theme;
  const colours = {paper, ink, quiet, line, city, other, target, document};
  const pairs = [
    ...Object.entries(colours),
    ...fills.map((fill, index) => [`fill-${String(index + 1)}`, fill] as const)
  ];
  const set = pairs.map(([key, value]) => `--${key}:${value}`).join(";");
  return `:root[data-theme="${name}"]{color-scheme:${name};${set}}`;
}
