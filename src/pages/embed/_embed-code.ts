// What the codes and descriptions of a figure's embed are made of.
import {catalogue} from "../../catalogue.ts";
import {describe} from "../../charts/draw.ts";
import {address} from "../../components/href.ts";
import type {Goods} from "../../figures/embed/code.ts";
import {embedded} from "../../figures/embed/embedded.ts";
import type {Height} from "../../figures/embed/height.ts";
import {host} from "../../figures/embed/host.ts";
import {picture} from "../../figures/images/picture.ts";
import type {Figure} from "../../model/figure.ts";
import {zh} from "../../words/zh.ts";
import {known} from "./_known.ts";

/** The goods of a live figure. */
export function goods(figure: Figure): Goods & {height: Height; places: Record<string, string>} {
  const {site} = catalogue;
  const {lines, height, places} = embedded(figure, site.name, known, null, zh);
  return {
    figure,
    description: describe(figure, zh),
    sources: lines.cited,
    height,
    picture: sizeOf(picture(figure, site).svg),
    host: host(),
    home: address("", site.address),
    places
  };
}

/** The size that a picture's SVG gives itself. */
function sizeOf(svg: string): {width: number; height: number} {
  const [, width, height] = /^<svg[^>]* width="([\d.]+)" height="([\d.]+)"/u.exec(svg) ?? [];
  return {width: Math.round(Number(width)), height: Math.round(Number(height))};
}
