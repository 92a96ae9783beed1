// A head over two rows whose blank cells were lost when it was copied: the lower row holds no more than what stands below
// the wide cells of the upper one.
import type {BlockCell} from "./block.ts";

/** A head that others may stand below. */
const wide = /目[标標]|[现現][状狀]|基期|基[数數]|[规規][划劃]值|(?:19|20)\d\d年/u;
/** A head below another: a year, base or target, a kind of place. */
const below =
  /^(?:(?:19|20)\d\d年?\S{0,4}|\S{0,4}(?:值|[现現][状狀]|基期|目[标標])|[全城乡鄉农農市县縣区區镇鎮省大中小]\S{0,4}|(?:重[点點]|一般|其他|其中)\S{0,4})$/u;

const textOf = (cell: BlockCell): string => cell.map(({text}) => text).join("");

/** The rows with the blank cells of such a head put back; as they are where there is none, or where it is not sure. */
export function withWholeHead(rows: readonly BlockCell[][], width: number): BlockCell[][] {
  const [upper = [], lower = [], first] = rows;
  const heads = upper.flatMap((cell, at) => (wide.test(textOf(cell)) ? [at] : []));
  const each = lower.length / heads.length;
  const sure =
    first?.length === width &&
    upper.length < width &&
    lower.length < width &&
    [...upper, ...lower].every((cell) => cell.length > 0) &&
    lower.every((cell) => below.test(textOf(cell))) &&
    each >= 2 &&
    Number.isInteger(each) &&
    upper.length - heads.length + lower.length === width;
  if (!sure) return [...rows];
  const blanks = Array.from({length: each - 1}, (): BlockCell => []);
  const isWide = (at: number) => heads.includes(at);
  const over = upper.flatMap((cell, at) => (isWide(at) ? [cell, ...blanks] : [cell]));
  const under = upper.flatMap((_, at): BlockCell[] => {
    const place = heads.indexOf(at);
    return place < 0 ? [[]] : lower.slice(place * each, (place + 1) * each);
  });
  return [over, under, ...rows.slice(2)];
}
