// The shape of a picture, and who shows it.
import type {Theme} from "../../charts/theme.ts";

/** The shape of a picture. */
export interface Format {
  /** Pixels of the SVG, from 300 up. */
  width: number;
  /** Pixels; null: as tall as its content. */
  height: number | null;
  /** light or dark: a picture knows no custom properties. */
  theme: Theme;
}

/** Who shows the figure. */
export interface Credit {
  /** The site's name. */
  name: string;
  /** The figure's full address. */
  address: string;
}
