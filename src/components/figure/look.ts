// A figure's look as files of their own: where they lie and how large they are drawn.
import {lookSize} from "../../figures/images/thumbnail.ts";
import type {Figure} from "../../model/figures/figure.ts";
import {routes} from "../../routes.ts";

/** The paths of the light and the dark drawing, and the size both have. */
export function figureLook({id}: Pick<Figure, "id">): {
  light: string;
  dark: string;
  width: number;
  height: number;
} {
  return {
    light: routes.figureLook(id, "light"),
    dark: routes.figureLook(id, "dark"),
    ...lookSize
  };
}
