// A figure at a glance: its narrow drawing as a file of its own, for lists of figures.
import type {Theme} from "../../charts/theme.ts";
import type {Figure} from "../../model/figure.ts";
import {zh} from "../../words/zh.ts";
import {widths} from "../page-view.ts";
import {type Print, svg} from "../svg.ts";
import {fonts} from "./font.ts";

/** The drawing on no ground and without marks for the touch. It has no name: the link round it has one. */
export function look(figure: Figure, theme: Theme): Print {
  const print = svg(figure, {width: widths.narrow, theme}, zh);
  const text = print.svg
    .replaceAll(/ data-\w+="[^"]*"/gu, "")
    .replace(/^<svg/u, `<svg font-family="${fonts}"`);
  return {...print, svg: text};
}
