// A figure's look: where it lies on the sheets of a list, and how large it is drawn.
import {lookSize} from "../../figures/images/thumbnail.ts";
import {sheetAt} from "../../figures/images/thumbnail-sheets.ts";
import type {Figure} from "../../model/figures/figure.ts";
import {routes} from "../../routes.ts";

/** The paths of the light and the dark drawing of the figure at a place of a list, and the size both have. */
export function figureLook(
  {id}: Pick<Figure, "id">,
  list: string,
  place: number
): {
  light: string;
  dark: string;
  width: number;
  height: number;
} {
  const path = (theme: string) => `${routes.lookSheet(sheetAt(list, place), theme)}#${id}`;
  return {light: path("light"), dark: path("dark"), ...lookSize};
}
