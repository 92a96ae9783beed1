// The codes that put a figure into another page: four ways, from the plainest to the shortest.
import type {Figure} from "../../model/figures/figure.ts";
import {routes} from "../../routes.ts";
import {markup} from "../../words/markup.ts";
import type {Words} from "../../words/words.ts";
import type {Height} from "./height.ts";
import type {Host} from "./host.ts";

/** The ways, in the order in which they are offered. */
export const ways = ["picture", "frame", "script", "element"] as const;

/** See {@link ways}. */
export type Way = (typeof ways)[number];

/** What the codes are made of. */
export interface EmbedCodeInput {
  figure: Pick<Figure, "id" | "title">;
  /** The drawing in words. */
  description: string;
  /** The names of the sources, in one line; empty where there is none. */
  sources: string;
  height: Pick<Height, "css" | "enough">;
  /** The picture's size in its own pixels, two to a CSS pixel. */
  picture: {width: number; height: number};
  host: Pick<Host, "path" | "integrity">;
  /** Where the site stands: scheme, host and base path, with a slash at the end. */
  home: string;
}

/** What a frame may do: run its script, open links and downloads. Nothing reaches the page around it. */
export const sandbox = "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads";

/** The four codes. Each has a title, the source, a link to the figure, and waits until it is near the screen. */
export function embedCodes(input: EmbedCodeInput, words: Words): Record<Way, string> {
  const {figure, description, sources, height, picture, host, home} = input;
  const {id, title} = figure;
  const own = `${home}${routes.figure(id)}`;
  const name = words.embed.named(title);
  const caption =
    `<figcaption><a href="${text(own)}">${text(name)}</a>` +
    `${text(words.embed.caption(sources))}</figcaption>`;
  // A table cell, a float and a centred row are as wide as what they hold. What is measured for its
  // width counts as nothing there, so the words below stand outside of it and lend the frame their width.
  const whole = (inside: string) =>
    `<figure style="box-sizing:border-box;width:100%;min-width:min(100%,280px);margin:0 auto">` +
    `<div style="container-type:inline-size">${inside}</div>${caption}</figure>`;
  const high = height.css("100cqw");
  const frame = (more: string) =>
    whole(
      `<iframe src="${text(`${home}${routes.embed(id)}`)}" title="${text(name)}" width="100%" ` +
        `height="${String(height.enough)}" style="display:block;border:0;width:100%;max-width:100%;` +
        `height:${String(height.enough)}px;height:${high}" ` +
        `loading="lazy" sandbox="${sandbox}"${more}></iframe>`
    );
  const script =
    `<script async src="${text(home + host.path)}" integrity="${host.integrity}" ` +
    `crossorigin="anonymous"></script>`;
  return {
    picture:
      `<figure style="margin:0 auto"><a href="${text(own)}"><img src="${text(`${home}${routes.figureFile(id, "png")}`)}" ` +
      `alt="${text(`${name}。${description}`)}" title="${text(title)}" ` +
      `width="${half(picture.width)}" height="${half(picture.height)}" ` +
      `style="max-width:100%;height:auto" loading="lazy"></a>${caption}</figure>`,
    frame: frame(""),
    script: `${frame(` data-plan-figure="${text(id)}"`)}\n${script}`,
    element:
      whole(
        `<plan-figure figure="${text(id)}" title="${text(name)}" ` +
          `style="display:block;height:${String(height.enough)}px;height:${high}">` +
          `<a href="${text(own)}">${text(name)}</a></plan-figure>`
      ) + `\n${script}`
  };
}

/** Text as it may stand in an element or in double quotes. */
function text(value: string): string {
  return markup(value);
}

/** A length of a picture in CSS pixels. */
function half(pixels: number): string {
  return String(Math.round(pixels / 2));
}
