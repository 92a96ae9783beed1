// A figure's look as files of their own: where they lie and how large they are drawn.
import {light} from "../../charts/theme.ts";
import {look} from "../../figures/images/thumbnail.ts";
import type {Figure} from "../../model/figure.ts";
import {routes} from "../../routes.ts";

/** The paths of the light and the dark drawing, and the size both have. */
export function figureLook(figure: Figure): {
  light: string;
  dark: string;
  width: number;
  height: number;
} {
  const {width, height} = look(figure, light);
  return {
    light: routes.figureLook(figure.id, "light"),
    dark: routes.figureLook(figure.id, "dark"),
    width,
    height: Math.round(height)
  };
}
