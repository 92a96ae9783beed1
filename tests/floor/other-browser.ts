// Browsers that are no Chromium, where the machine has them, driven by the protocol each of them speaks.
import {existsSync} from "node:fs";
import {delimiter, join} from "node:path";

/** One of them with one window. */
export interface OtherBrowser {
  /** Opens an address in a window whose page is so wide, and waits until it is loaded. */
  open: (address: string, width: number) => Promise<void>;
  /** Gives the page that is open another width. */
  resize: (width: number) => Promise<void>;
  /** What a function gives in the page; what it takes and gives can be written as JSON. */
  evaluate: <Given, Found>(ask: (given: Given) => Found, given?: Given) => Promise<Found>;
  /** Presses and lets go at a place of the window: with a mouse, or with a finger. */
  press: (at: {x: number; y: number}, by?: "mouse" | "touch") => Promise<void>;
  /** Types signs into what has the focus. */
  type: (words: string) => Promise<void>;
  /** What the console has complained of since it was last asked. */
  faults: () => string[];
  close: () => Promise<void>;
}

/** How high its windows are. */
export const high = 800;

/** The path of a program of the machine; null where there is none. */
export function program(name: string): string | null {
  const places = (process.env["PATH"] ?? "").split(delimiter).map((folder) => join(folder, name));
  return places.find((path) => existsSync(path)) ?? null;
}

/** A press as WebDriver writes it, the same in both of its protocols. */
export function pressed({x, y}: {x: number; y: number}, by: "mouse" | "touch"): object[] {
  const at = {type: "pointerMove", x: Math.round(x), y: Math.round(y), duration: 0};
  const press = [
    {type: "pointerDown", button: 0},
    {type: "pointerUp", button: 0}
  ];
  return [{type: "pointer", id: by, parameters: {pointerType: by}, actions: [at, ...press]}];
}

/** Signs as WebDriver writes them. */
export function typed(words: string): object[] {
  const actions = [...words].flatMap((value) => [
    {type: "keyDown", value},
    {type: "keyUp", value}
  ]);
  return [{type: "key", id: "keys", actions}];
}
