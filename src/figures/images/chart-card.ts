// A picture with its drawing, arranged as its shape allows.
import type {Figure} from "../../model/figures/figure.ts";
import {compose, type Composed, plane} from "./boxes.ts";
import type {Shape} from "./formats.ts";
import {type CardContext, ruleOf} from "./header.ts";
import {beside} from "./side-by-side.ts";
import {stacked} from "./stacked.ts";
import {excerpts} from "./top-n.ts";

/** A drawing at ease is this much larger than the least that can be read. */
const ease = 1.15;

/**
 * The picture; null where its drawing could not be read. Of a long ranking, a head that is read with
 * ease.
 */
export function drawn(figure: Figure, shape: Shape, ways: CardContext): Composed | null {
  const comfort = shape.least * ease;
  for (const shown of excerpts(figure, ways.words)) {
    const plans = [
      shape.width > (shape.height ?? Infinity) ? beside(shown, shape, ways) : null,
      stacked(shown, shape, ways, comfort)
    ];
    // Large, and its words large.
    const [best] = plans
      .filter((plan) => plan !== null)
      .filter(({scale}) => shown.note === null || scale >= comfort)
      .sort((a, b) => b.area * b.scale - a.area * a.scale);
    if (!best) continue;
    const top = {x: 0, y: 0, width: shape.width, height: ruleOf(shape)};
    const rule = plane("rule", top, ways.theme.document);
    const size = {width: shape.width, height: best.height};
    return compose(figure.title, size, [rule, ...best.parts], ways.theme);
  }
  return null;
}
