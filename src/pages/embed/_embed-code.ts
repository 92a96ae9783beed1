// What the codes and descriptions of a figure's embed are made of.
import {catalogue} from "../../catalogue.ts";
import {describe} from "../../charts/draw.ts";
import {address} from "../../components/href.ts";
import type {EmbedCodeInput} from "../../figures/embed/embed-code.ts";
import {embedded} from "../../figures/embed/embedded.ts";
import type {Height} from "../../figures/embed/height.ts";
import {host} from "../../figures/embed/host.ts";
import {highest, isTall, short, shortHeight} from "../../figures/embed/short.ts";
import {memoizeRecent} from "../../figures/memoize-recent.ts";
import type {Figure} from "../../model/figures/figure.ts";
import {routes} from "../../routes.ts";
import {zh} from "../../words/zh.ts";
import {sizeOf} from "../figures/_pictures.ts";

/** What is told of an embed elsewhere: pages, archives and descriptions ask for it, and it is small beside its drawings. */
const about = memoizeRecent((figure: Figure) => {
  const {lines, height, drawings} = embedded(figure, catalogue.site.name, null, zh);
  return {sources: lines.cited, height, places: drawings.names};
}, 1024);

/** What the codes of a figure with its embed say. */
export function embedCodeInput(
  figure: Figure
): EmbedCodeInput & {height: Height; places: Record<string, string>} {
  return {
    figure,
    description: describe(figure, zh),
    picture: sizeOf(figure),
    host: host(),
    home: address("", catalogue.site.address),
    ...about(figure)
  };
}

/** Whether other programs cut a figure's embed, so that it has a short form. */
export function isShort(figure: Figure): boolean {
  return isTall(about(figure).height);
}

/** What is framed where the page around cuts at a height: its path, and a height that is enough. */
export function framed(figure: Figure, {at}: Pick<Height, "at">): {path: string; high: number} {
  if (!isTall({at})) return {path: routes.embed(figure.id), high: highest(at)};
  const {lines} = short(figure, catalogue.site.name, zh);
  return {path: routes.shortEmbed(figure.id), high: highest(shortHeight(lines, zh))};
}
