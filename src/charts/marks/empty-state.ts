// The drawing of a figure none of whose rows holds a value: hatching and a plain word.
import type {Words} from "../../words/words.ts";
import {type Label, labelBox, write} from "../labels/place-labels.ts";
import {root} from "../plot-adapter.ts";
import {sizes} from "../scales/axis.ts";
import type {Drawing, Frame} from "../types.ts";
import {hatch, plate} from "./hatch.ts";

/** A hatched box that says nothing was published. */
export function emptyState({width, theme}: Frame, document: Document, words: Words): Drawing {
  const height = 120;
  const svg = root(document, width, height);
  const style = {lines: [words.missing], size: sizes.strong, fill: theme.ink};
  const label: Label = {...style, x: width / 2, y: height / 2 + 5, anchor: "middle"};
  svg.append(
    hatch(document, theme, {left: 1, top: 1, right: width - 1, bottom: height - 1}),
    plate(document, theme, labelBox(label)),
    write(document, theme, [label])
  );
  return {svg, width, height, points: []};
}
