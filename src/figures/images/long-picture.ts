// A story as one long picture, as phones pass them on: its words and drawings one below the other, address and code last.
import {parseHTML} from "linkedom";

import {light} from "../../charts/theme.ts";
import type {Figure} from "../../model/figures/figure.ts";
import type {Story} from "../../model/figures/story.ts";
import {routes} from "../../routes.ts";
import type {Words} from "../../words/words.ts";
import {sourceLine} from "../source-line.ts";
import {svg} from "../svg.ts";
import {
  composeBoxes,
  type Composed,
  drawing,
  heightOf,
  type PicturePart,
  plane,
  type Stack,
  stack
} from "./boxes.ts";
import {foot} from "./footer.ts";
import {formats} from "./formats.ts";
import {addressOf, type Issue} from "./kit.ts";
import {set, type Style} from "./text-block.ts";

/** Composed as pictures for WeChat are; a module of the code stays whole when the picture is made smaller. */
const shape = {...formats.wechat, module: 6};
/** The picture as it is made: two pixels for one of a telephone 360 wide. */
const made = 720;
/** The width of words and drawings. */
const room = shape.width - 2 * shape.edge;
/** Drawings are made for this width, in CSS pixels, so that their words are as large as the others. */
const drawn = 320;
const gap = 48;

const styles = {
  eyebrow: {size: 28, weight: 700, fill: light.document, leading: 1.4},
  title: {size: 62, weight: 700, fill: light.ink, leading: 1.3, heading: true},
  lead: {size: 36, weight: 400, fill: light.quiet, leading: 1.6},
  heading: {size: 44, weight: 700, fill: light.ink, leading: 1.4, heading: true},
  text: {size: 36, weight: 400, fill: light.ink, leading: 1.7},
  small: {size: 28, weight: 400, fill: light.quiet, leading: 1.5}
} as const satisfies Record<string, Style>;

/** The picture: as tall as the story is long. */
export function longPicture(
  story: Story,
  figures: readonly Figure[],
  issue: Issue,
  words: Words
): Composed {
  let y = shape.edge;
  const parts: PicturePart[] = [
    plane("rule", {x: 0, y: 0, width: shape.width, height: 12}, light.document)
  ];
  const say = (blocks: Stack) => {
    parts.push(...stack(blocks, shape.edge, y).parts);
    y += heightOf(blocks);
  };
  const block = (name: keyof typeof styles, text: string, before: number): Stack => [
    [name, set(text, styles[name], room), before]
  ];
  say([
    ...block("eyebrow", issue.site.name, 0),
    ...block("title", story.title, 16),
    ...block("lead", story.summary, 24)
  ]);
  for (const part of story.blocks) {
    if (part.kind === "html") {
      for (const {heading, text} of paragraphs(part.html))
        say(block(heading ? "heading" : "text", text, heading ? gap : 24));
      continue;
    }
    const figure = figures.find(({id}) => id === part.id);
    if (!figure) continue;
    say([...block("heading", figure.title, gap), ...block("small", figure.subtitle, 8)]);
    const print = svg(figure, {width: drawn, theme: light}, words);
    const inset = {print, scale: room / print.width};
    parts.push(drawing(inset, shape.edge, y + 16));
    y += 16 + print.height * inset.scale;
    if (figure.sources.length > 0) say(block("small", sourceLine(figure, words), 12));
  }
  const last = foot(
    {
      source: null,
      dated: words.site.version(issue.release.version, issue.release.date),
      address: addressOf(issue, routes.story(story.id)),
      printed: {scan: words.kit.scan},
      note: null
    },
    shape,
    room,
    light
  );
  parts.push(...last.at(shape.edge, y + gap));
  const height = Math.ceil(y + gap + last.height + shape.edge);
  const whole = composeBoxes(story.title, {width: shape.width, height}, parts, light);
  const size = `width="${String(made)}" height="${String(Math.round((height * made) / shape.width))}"`;
  return {...whole, svg: whole.svg.replace(/width="[^"]*" height="[^"]*"/u, size)};
}

/** The words of a block of a story: paragraphs, entries of lists, rows of tables, and headings. */
function paragraphs(html: string): {heading: boolean; text: string}[] {
  const {document} = parseHTML(`<body>${html}</body>`);
  return [...document.querySelectorAll("h2, h3, h4, p, li, tr")].flatMap((element) => {
    if (element.localName === "p" && element.closest("li")) return [];
    const cells = element.localName === "tr" ? [...element.children] : [element];
    const text = cells
      .map((cell) => (cell.textContent ?? "").replaceAll(/\s+/gu, " ").trim())
      .join("　");
    const mark = element.localName === "li" ? "· " : "";
    return text === "" ? [] : [{heading: /^h/u.test(element.localName), text: mark + text}];
  });
}
