// The description of a figure for those who ask by oEmbed 1.0, of type rich.
import {routes} from "../../routes.ts";
import {markup} from "../../words/markup.ts";
import type {Words} from "../../words/words.ts";
import type {EmbedCodeInput} from "./embed-code.ts";

/** The width that is answered, in CSS pixels: a column of text. A static file cannot heed maxwidth; the frame itself is as wide as its column. */
const column = 600;

/** How long an answer may be kept, in seconds. */
const kept = 86_400;

/** What is asked for: https://oembed.com, response parameters. */
export interface Oembed {
  version: "1.0";
  type: "rich";
  title: string;
  html: string;
  width: number;
  height: number;
  provider_name: string;
  provider_url: string;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
  cache_age: number;
}

/**
 * The answer for a figure; `framed` is the path of what is shown and a height that is enough for it.
 * The link comes first, so that what takes frames away leaves it; the frame carries only attributes that
 * WordPress keeps, and its width is that of its column there (in an attribute: styles are taken away).
 */
export function oembed(
  {figure, sources, picture, home}: Omit<EmbedCodeInput, "height" | "host" | "description">,
  framed: {path: string; high: number},
  provider: string,
  words: Words
): Oembed {
  const {id, title} = figure;
  const name = words.embed.named(title);
  const cited = words.embed.cited(title, sources);
  const height = Math.ceil(framed.high);
  const html =
    `<blockquote><a href="${markup(`${home}${routes.figure(id)}`)}">${markup(cited)}</a></blockquote>` +
    `<iframe src="${markup(`${home}${framed.path}`)}" title="${markup(name)}" ` +
    `width="100%" height="${String(height)}" frameborder="0" ` +
    `marginwidth="0" marginheight="0" style="max-width:100%" loading="lazy"></iframe>`;
  return {
    version: "1.0",
    type: "rich",
    title,
    html,
    width: column,
    height,
    provider_name: provider,
    provider_url: home,
    thumbnail_url: `${home}${routes.figureFile(id, "png")}`,
    thumbnail_width: picture.width,
    thumbnail_height: picture.height,
    cache_age: kept
  };
}
