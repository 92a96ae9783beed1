// Title on top, drawing below it, sources at the foot.
import {svg} from "../svg.ts";
import {areaOf, type Arrangement, drawing, heightOf, type Stack, stack} from "./boxes.ts";
import type {Inset} from "./fit-drawing.ts";
import {fitDrawing} from "./fit-drawing.ts";
import {foot} from "./footer.ts";
import {scales, type Shape} from "./formats.ts";
import {type CardContext, headings, numberAside, numberIn} from "./header.ts";
import type {Shown} from "./top-n.ts";

/** The plan; null where the drawing could not be read. `comfort` is the scale to be reached if it can. */
export function stacked(
  shown: Shown,
  shape: Shape,
  context: CardContext,
  comfort: number
): Arrangement | null {
  const {edge, width, height: given, small, sub} = shape;
  const room = width - 2 * edge;
  const footerText = shown.note === null ? context.footer : {...context.footer, note: shown.note};
  const below = foot(footerText, shape, room, context.theme);
  const gap = sub * 1.1;
  const arrange = (heads: Stack, inset: Inset, height: number): Arrangement => {
    const top = edge + heightOf(heads) + gap;
    const [wide, tall] = [inset.print.width * inset.scale, inset.print.height * inset.scale];
    const free = height - edge - below.height - gap - tall - top;
    const number = given === null ? [] : numberIn(free, shape, room, context);
    const aside =
      given === null || number.length > 0 ? [] : numberAside(room - wide, tall, shape, context);
    const slack = Math.max(0, free - heightOf(number));
    // A little above the middle: what is left over weighs less at the foot.
    const from = top + slack * 0.4;
    const between = number.length > 0 ? heightOf(number) + slack * 0.2 : 0;
    const numbers = [
      ...stack(number, edge, from).parts,
      ...stack(aside, edge + wide + sub * 1.5, from + (tall - heightOf(aside)) / 2).parts
    ];
    return {
      parts: [
        ...stack(heads, edge, edge).parts,
        ...numbers,
        drawing(inset, aside.length > 0 ? edge : edge + (room - wide) / 2, from + between),
        ...below.at(edge, height - edge - below.height)
      ],
      height,
      area: wide * tall + areaOf(numbers),
      scale: inset.scale
    };
  };
  const options = headings(shown.figure, shape, room, context);
  if (given === null) {
    const print = svg(shown.figure, {width: shape.frame, theme: context.theme}, context.words);
    const inset = {print, scale: room / print.width};
    const heads = options[0] ?? [];
    const tall = print.height * inset.scale;
    const whole = 2 * edge + heightOf(heads) + 2 * gap + tall + below.height;
    return arrange(heads, inset, Math.ceil(whole + small));
  }
  let best: Arrangement | null = null;
  for (const heads of options) {
    const high = given - 2 * edge - heightOf(heads) - below.height - 2 * gap;
    const size = {width: room, height: high, ...scales(shape)};
    const inset = fitDrawing(shown.figure, size, context.theme, context.words);
    if (!inset) continue;
    const plan = arrange(heads, inset, given);
    if (plan.scale >= comfort) return plan;
    if (plan.scale > (best?.scale ?? 0)) best = plan;
  }
  return best;
}
