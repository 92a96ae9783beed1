// What the codes and descriptions of a figure's embed are made of.
import {catalogue} from "../../catalogue.ts";
import {describe} from "../../charts/draw.ts";
import {address} from "../../components/href.ts";
import type {Figure} from "../../model/figure.ts";
import type {Goods} from "../../render/copies.ts";
import {embedded} from "../../render/embedded.ts";
import type {Height} from "../../render/height.ts";
import {host} from "../../render/host.ts";
import {picture} from "../../render/picture.ts";
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
