// The colours a drawing may use, by what they mean; every page and picture draws from these.

/** A colour for each meaning, as a CSS colour that the output understands. */
export interface Theme {
  name: "light" | "dark" | "print";
  /** Behind the drawing. */
  paper: string;
  /** Text and the strongest marks. */
  ink: string;
  /** Second text, axes. */
  quiet: string;
  /** Grid and hairlines. */
  line: string;
  /** The focal place in every chart. */
  city: string;
  /** Everyone else. */
  other: string;
  /** Targets. */
  target: string;
  /** The document itself: promises, leads. */
  document: string;
  /** A light fill for areas and cells, and the three steps up from it. */
  fills: readonly [string, string, string, string];
}

/**
 * For pages and pictures. A page's drawing carries these colours itself, so that a reader's view, a saved page or a
 * feed shows it whole; styles/drawing.css knows each by its value and sets the reader's own theme over it. So no two
 * are the same.
 */
export const light: Theme = {
  name: "light",
  paper: "#fcfbf8",
  ink: "#1c1f23",
  quiet: "#585d64",
  line: "#d9d6ce",
  city: "#0b62a4",
  other: "#7b8087",
  target: "#c2410c",
  document: "#b3261e",
  fills: ["#e3edf5", "#b3d0e6", "#6ba3cf", "#0a62a4"]
};

/** For paper: nothing is printed where nothing is drawn. */
export const print: Theme = {...light, name: "print", paper: "#ffffff"};

/** For pictures on dark ground. */
export const dark: Theme = {
  name: "dark",
  paper: "#16181b",
  ink: "#ebe8e1",
  quiet: "#a9adb3",
  line: "#3a3e44",
  city: "#6db3ee",
  other: "#9097a0",
  target: "#fb8c5a",
  document: "#f0827a",
  fills: ["#1f3242", "#2c5475", "#4685b5", "#6db3ee"]
};
