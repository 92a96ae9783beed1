// A key of forms with their words, in as many lines as it takes.
import {width as textWidth} from "../words/text.ts";
import {sizes} from "./axis.ts";
import {element} from "./element.ts";
import {type Box, type Label, write} from "./labels.ts";
import type {Theme} from "./theme.ts";

/** One form and what it means. */
export interface Entry {
  words: string;
  draw: (document: Document, theme: Theme, box: Box) => SVGElement;
}

const form = 16;
const line = 24;

/** The key as a group at the top of a drawing, and how high it is. */
export function legend(
  document: Document,
  theme: Theme,
  entries: readonly Entry[],
  width: number
): {group: SVGElement; height: number} {
  const group = element(document, "g", {class: "key"});
  const labels: Label[] = [];
  let left = 0;
  let top = 0;
  for (const entry of entries) {
    const wide = form + 5 + textWidth(entry.words, sizes.small);
    if (left > 0 && left + wide > width) {
      left = 0;
      top += line;
    }
    const box = {left, top: top + 2, right: left + form, bottom: top + 2 + form};
    group.append(entry.draw(document, theme, box));
    labels.push({
      ...{lines: [entry.words], size: sizes.small, fill: theme.quiet},
      ...{x: left + form + 5, y: top + 14.5, anchor: "start"}
    });
    left += wide + 14;
  }
  group.append(write(document, theme, labels));
  return {group, height: top + line};
}
