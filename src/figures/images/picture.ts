// The picture of a figure that its page offers: light, as tall as its content.
import {light} from "../../charts/theme.ts";
import type {Figure} from "../../model/figure.ts";
import type {Site} from "../../model/site.ts";
import {routes} from "../../routes.ts";
import {zh} from "../../words/zh.ts";
import type {Picture} from "./png.ts";
import {poster} from "./poster.ts";

/** Pixels; the PNG has twice as many. */
const width = 720;

/** The picture, named by the figure's id. */
export function picture(figure: Figure, site: Pick<Site, "name" | "address" | "base">): Picture {
  const address = new URL(`${site.base}${routes.figure(figure.id)}`, site.address).href;
  const {svg} = poster(figure, {width, height: null, theme: light}, {name: site.name, address}, zh);
  return {name: figure.id, svg, scale: 2};
}
