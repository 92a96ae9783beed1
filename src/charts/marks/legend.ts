// A key of forms with their words, in as many lines as it takes.
import {width as textWidth} from "../../words/text-width.ts";
import {type Box, type Label, write} from "../labels/place-labels.ts";
import {sizes} from "../scales/axis.ts";
import {element} from "../svg-element.ts";
import type {Theme} from "../theme.ts";

/** One form and what it means. */
export interface LegendEntry {
  words: string;
  draw: (document: Document, theme: Theme, box: Box) => SVGElement;
}

const form = 16;
const line = 24;
const gap = 14;

/** The key as a group at the top of a drawing, and how high it is. */
export function legend(
  document: Document,
  theme: Theme,
  entries: readonly LegendEntry[],
  width: number
): {group: SVGElement; height: number} {
  const group = element(document, "g", {class: "key"});
  const limit = evened(entries.map(wideOf), width);
  const labels: Label[] = [];
  let left = 0;
  let top = 0;
  for (const entry of entries) {
    const wide = wideOf(entry);
    if (left > 0 && left + wide > limit) {
      left = 0;
      top += line;
    }
    const box = {left, top: top + 2, right: left + form, bottom: top + 2 + form};
    group.append(entry.draw(document, theme, box));
    labels.push({
      ...{lines: [entry.words], size: sizes.small, fill: theme.quiet},
      ...{x: left + form + 5, y: top + 14.5, anchor: "start"}
    });
    left += wide + gap;
  }
  group.append(write(document, theme, labels));
  return {group, height: top + line};
}

function wideOf({words}: LegendEntry): number {
  return form + 5 + textWidth(words, sizes.small);
}

/** The least width that takes no more lines than `most` does, so that no entry stands alone on the last. */
function evened(wides: readonly number[], most: number): number {
  const lines = linesIn(wides, most);
  let limit = most;
  while (limit > 40 && linesIn(wides, limit - 8) === lines) limit -= 8;
  return limit;
}

function linesIn(wides: readonly number[], limit: number): number {
  let [count, left] = [1, 0];
  for (const wide of wides) {
    if (left > 0 && left + wide > limit) [count, left] = [count + 1, 0];
    left += wide + gap;
  }
  return count;
}
