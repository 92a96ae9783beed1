// The first line of a box: its number, its title, and the item that may be glued to the title.
import {readHeading} from "../compile/plan/heading.ts";
import {both} from "../compile/problems/problem.ts";

/** What the first line of a box holds. */
export interface BoxLine {
  number: number | null;
  /** Number and title, a space between. */
  heading: string;
  /** What follows the title on the line; empty where nothing does. */
  item: string;
  /** What a person should look at. */
  doubt: string | null;
}

/** Words a box's title usually ends with. */
const ending = /(?:工程|行动|计划|项目|专项|任务|清单|指标)/;

/** The line as the first of a box, or null. */
export function readBox(text: string): BoxLine | null {
  const head = readHeading("box", text);
  if (!head?.label) return null;
  const rest = text.slice(head.length);
  const {number} = head;
  const label = head.label.replace(/\s/g, "");
  const line = (title: string, doubt: string | null): BoxLine => ({
    number,
    heading: `${label} ${title}`.trim(),
    item: rest.slice(title.length).trim(),
    doubt
  });
  if (rest.length <= 40 && !/[。；\s]/.test(rest)) return line(rest, null);
  const parted = both(
    "专栏标题与第一项在一行，断处是猜的。",
    "Title and first item share a line; where they were parted is a guess."
  );
  const space = rest.search(/\s/);
  if (space > 0 && space <= 40) return line(rest.slice(0, space), parted);
  const end = ending.exec(rest);
  if (end && end.index <= 40) return line(rest.slice(0, end.index + end[0].length), parted);
  return line(
    "",
    both("没有认出专栏标题，请补上。", "The title of the box was not recognised: add it.")
  );
}
