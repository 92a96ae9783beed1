// What the codes and descriptions of a figure's embed are made of.
import {catalogue} from "../../catalogue.ts";
import {describe} from "../../charts/draw.ts";
import {address} from "../../components/href.ts";
import type {Goods} from "../../figures/embed/code.ts";
import {embedded} from "../../figures/embed/embedded.ts";
import type {Height} from "../../figures/embed/height.ts";
import {host} from "../../figures/embed/host.ts";
import {highest, isTall, short, shortHeight} from "../../figures/embed/short.ts";
import type {Figure} from "../../model/figures/figure.ts";
import {routes} from "../../routes.ts";
import {zh} from "../../words/zh.ts";
import {sizeOf} from "../figures/_pictures.ts";

/** The goods of a live figure. */
export function goods(figure: Figure): Goods & {height: Height; places: Record<string, string>} {
  const {site} = catalogue;
  const {lines, height, drawings} = embedded(figure, site.name, null, zh);
  return {
    figure,
    description: describe(figure, zh),
    sources: lines.cited,
    height,
    picture: sizeOf(figure),
    host: host(),
    home: address("", site.address),
    places: drawings.names
  };
}

/** Whether other programs cut a figure's embed, so that it has a short form. */
export function isShort(figure: Figure): boolean {
  return isTall(embedded(figure, catalogue.site.name, null, zh).height);
}

/** What is framed where the page around cuts at a height: its path, and a height that is enough. */
export function framed(figure: Figure, {at}: Pick<Height, "at">): {path: string; high: number} {
  if (!isTall({at})) return {path: routes.embed(figure.id), high: highest(at)};
  const {lines} = short(figure, catalogue.site.name, zh);
  return {path: routes.shortEmbed(figure.id), high: highest(shortHeight(lines, zh))};
}
