// Words in a column at the left, the drawing beside them: for shapes wider than tall.
import {titleRooms} from "../../words/titles.ts";
import {areaOf, type Arrangement, drawing, heightOf, stack} from "./boxes.ts";
import {fitDrawing} from "./fit-drawing.ts";
import {foot} from "./footer.ts";
import {scales, type Shape} from "./formats.ts";
import {type CardContext, headings, numberIn} from "./header.ts";
import type {Shown} from "./top-n.ts";

/** The width of the column of words. */
const column = titleRooms.card.width;

/** The plan; null where words or drawing do not fit. */
export function sideBySide(shown: Shown, shape: Shape, context: CardContext): Arrangement | null {
  const {edge, width, height, sub, small} = shape;
  if (height === null) return null;
  const footerText = shown.note === null ? context.footer : {...context.footer, note: shown.note};
  const below = foot(footerText, shape, column, context.theme, false);
  const free = height - 2 * edge - below.height - small;
  const options = headings(shown.figure, shape, column, context);
  // Without the line below the title where that lets it stand.
  const heads =
    options.find((found) => heightOf(found) <= free) ??
    options.map((found) => found.slice(0, 2)).find((found) => heightOf(found) <= free);
  if (!heads) return null;
  const left = edge + column + sub * 2;
  const room = {width: width - edge - left, height: height - 2 * edge, ...scales(shape)};
  const inset = fitDrawing(shown.figure, room, context.theme, context.words);
  if (!inset) return null;
  const [wide, tall] = [inset.print.width * inset.scale, inset.print.height * inset.scale];
  const number = numberIn(room.height - tall, shape, room.width, context);
  const slack = room.height - tall - heightOf(number);
  const x = left + (room.width - wide) / 2;
  const y = edge + slack * 0.4;
  const between = number.length > 0 ? heightOf(number) + slack * 0.2 : 0;
  const numbers = stack(number, x, y).parts;
  return {
    parts: [
      ...stack(heads, edge, edge).parts,
      ...below.at(edge, height - edge - below.height),
      ...numbers,
      drawing(inset, x, y + between)
    ],
    height,
    area: wide * tall + areaOf(numbers),
    scale: inset.scale
  };
}
