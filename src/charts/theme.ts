// The colours a drawing may use, by what they mean; every page and picture draws from these three.

/** A colour for each meaning, as a CSS colour that the output understands. */
export interface Theme {
  name: "web" | "light" | "dark" | "print";
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

/** For pages: custom properties, so that one drawing serves light and dark. */
export const web: Theme = {
  name: "web",
  paper: "var(--paper)",
  ink: "var(--ink)",
  quiet: "var(--quiet)",
  line: "var(--line)",
  city: "var(--city)",
  other: "var(--other)",
  target: "var(--target)",
  document: "var(--document)",
  fills: ["var(--fill-1)", "var(--fill-2)", "var(--fill-3)", "var(--fill-4)"]
};

/** For pictures. */
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
  fills: ["#e3edf5", "#b3d0e6", "#6ba3cf", "#0b62a4"]
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
