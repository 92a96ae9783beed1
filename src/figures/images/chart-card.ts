// A picture with its drawing, arranged as its shape allows.
import type {Figure} from "../../model/figures/figure.ts";
import {composeBoxes, type Composed, plane} from "./boxes.ts";
import type {Shape} from "./formats.ts";
import {type CardContext, ruleOf} from "./header.ts";
import {sideBySide} from "./side-by-side.ts";
import {stacked} from "./stacked.ts";
import {topN} from "./top-n.ts";

/** A drawing that is read with ease is this much larger than the least that can be read. */
const ease = 1.15;

/**
 * The picture; null where its drawing could not be read. Of a long ranking, a head that is read with
 * ease.
 */
export function chartCard(figure: Figure, shape: Shape, context: CardContext): Composed | null {
  const comfort = shape.least * ease;
  for (const shown of topN(figure, context.words)) {
    const plans = [
      shape.width > (shape.height ?? Infinity) ? sideBySide(shown, shape, context) : null,
      stacked(shown, shape, context, comfort)
    ];
    // Large, and its words large.
    const [best] = plans
      .filter((plan) => plan !== null)
      .filter(({scale}) => shown.note === null || scale >= comfort)
      .sort((a, b) => b.area * b.scale - a.area * a.scale);
    if (!best) continue;
    const top = {x: 0, y: 0, width: shape.width, height: ruleOf(shape)};
    const rule = plane("rule", top, context.theme.document);
    const size = {width: shape.width, height: best.height};
    return composeBoxes(figure.title, size, [rule, ...best.parts], context.theme);
  }
  return null;
}
