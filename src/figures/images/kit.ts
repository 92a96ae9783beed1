// The picture kit: every format of a figure, each composed for its shape.
import {describe} from "../../charts/draw.ts";
import {light} from "../../charts/theme.ts";
import type {Figure} from "../../model/figures/figure.ts";
import type {Site} from "../../model/site.ts";
import {routes} from "../../routes.ts";
import type {Words} from "../../words/words.ts";
import {sourceLine} from "../source-line.ts";
import type {Composed} from "./boxes.ts";
import {chartCard} from "./chart-card.ts";
import type {FooterText} from "./footer.ts";
import {type FormatName, formatNames, formats} from "./formats.ts";
import {type Headline, headline} from "./headline.ts";
import {type TextCard, textCard} from "./text-card.ts";
import {thumbnail} from "./thumbnail.ts";
import {wechatCover} from "./wechat-cover.ts";

/** Who shows the figure, and from which release of the data. */
export interface Issue {
  site: Pick<Site, "name" | "address" | "base">;
  /** The release of the data; its date is empty where the state is none. */
  release: {version: string; date: string};
  /** The code of a figure, by which it is verified, as it is printed; left out where none is given out. */
  code?: (figure: Figure) => string;
}

/** Release and date as a picture prints them, and the code of the figure. */
export const stamped = (dated: string, figure: Figure, {code}: Issue, words: Words): string =>
  [dated, code ? words.kit.code(code(figure)) : ""].filter((part) => part !== "").join("　");

/** The full address of a page. */
export const addressOf = ({site}: Issue, path: string): string =>
  new URL(`${site.base}${path}`, site.address).href;

/** Every picture of a figure, by format. */
export function kit(figure: Figure, issue: Issue, words: Words): Map<FormatName, Composed> {
  return new Map(formatNames.map((name) => [name, picture(figure, name, issue, words)]));
}

/** One picture: the drawing where it can be read at this size, else words alone. */
export function picture(figure: Figure, name: FormatName, issue: Issue, words: Words): Composed {
  const shape = formats[name];
  const footerText = saidOf(figure, name, issue, words);
  const card: TextCard = {
    eyebrow: issue.site.name,
    title: figure.title,
    line: figure.subtitle,
    headline: agreed(headline(figure, words), figure.title),
    description: describe(figure, words),
    footer: footerText,
    art: thumbnail(figure, light)
  };
  if (name === "cover") return wechatCover(card, light);
  const context = {
    eyebrow: card.eyebrow,
    footer: footerText,
    headline: card.headline,
    theme: light,
    words
  };
  return chartCard(figure, shape, context) ?? textCard(card, shape, light);
}

/** The number where the title says it too: the two largest words of a picture never differ. */
function agreed(number: Headline | null, title: string): Headline | null {
  return number && title.includes(number.value) ? number : null;
}

/** What stands at the foot; only shapes with room print the address and the note. */
function saidOf(figure: Figure, name: FormatName, issue: Issue, words: Words): FooterText {
  const {release} = issue;
  const roomy = name === "wechat" || name === "tall" || name === "square";
  const strips = name === "cover";
  const count = figure.sources.length;
  return {
    source:
      count === 0
        ? null
        : (fits) => {
            const line = sourceLine(figure, words, fits);
            return fits(line) ? line : words.kit.sources(String(count));
          },
    dated: stamped(
      strips && release.date !== ""
        ? words.kit.dated(release.date)
        : words.site.version(release.version, release.date),
      ...([figure, issue, words] as const)
    ),
    address: addressOf(issue, routes.figure(figure.id)),
    printed: roomy ? {scan: name === "wechat" ? words.kit.scan : ""} : null,
    note: name === "wechat" && figure.note !== null ? `${words.figure.note}${figure.note}` : null
  };
}
