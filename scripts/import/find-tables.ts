// Where tables stand in a text, and each as caption, header and rows.
import {readHeading} from "../compile/plan/heading.ts";
import {type Block, type BlockCell, inserted} from "./block.ts";
import {type Doubt, part, type RawLine} from "./line.ts";
import {tokenTable} from "./token-table.ts";
import {withWholeHead} from "./two-row-head.ts";

/** A table and the lines it takes, `from` to before `to`. */
export interface FoundTable {
  from: number;
  to: number;
  table: Block & {kind: "table"};
}

const numberedCaption =
  /^(?:附?[表錶]\s*[\d一二三四五六七八九十]+(?:[-—.－]\d+)?)[\s\u3000:：]*\S/u;
const namedCaption =
  /(?:指[标標]|一[览覽]表|清[单單]|分工表|情[况況]表?|[计計][划劃]表|目[标標]表?|任[务務]表|安排表)$/u;
const note = /^(?:[注註][:：]|[备備][注註]|[说說]明[:：]|[资資]料[来來]源)/u;
const heading =
  /^(?:第[一二三四五六七八九十\d]+[章节節]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])/u;

/** The tables of the lines, in order. */
export function findTables(
  lines: readonly RawLine[],
  double: boolean,
  doubts: Doubt[]
): FoundTable[] {
  const found: FoundTable[] = [];
  for (let at = 0; at < lines.length; at++) {
    const table =
      ruled(lines, at, /^\|/, doubts) ??
      ruled(lines, at, /^[^|\t]*\|[^|]*\|/, doubts) ??
      ruled(lines, at, /\t.*\S/, doubts) ??
      blanked(lines, at, doubts) ??
      spread(lines, at, double, doubts);
    if (!table) continue;
    const last = found.at(-1);
    if (last && last.to > table.from) table.from = last.to;
    found.push(table);
    at = table.to - 1;
  }
  return found;
}

/** Whether the line may be the caption of what follows. */
function isCaption(line: RawLine | undefined): line is RawLine {
  if (line === undefined || Array.from(line.text).length > 45) return false;
  if (/[，。；：:！？、]$|\t|^\|/u.test(line.text) || heading.test(line.text)) return false;
  return (
    !/^附件\s*[\d一二三四五六七八九十]*$/u.test(line.text) &&
    readHeading("box", line.text)?.label == null
  );
}

/** A table whose rows are lines with bars or tabs between the cells. */
function ruled(
  lines: readonly RawLine[],
  start: number,
  sign: RegExp,
  doubts: Doubt[]
): FoundTable | null {
  let end = start;
  // The title of a group of rows has blank cells alone beside it, and opens no table.
  while (
    end < lines.length &&
    (sign.test(lines[end]?.text ?? "") || (end > start && /\t/u.test(lines[end]?.text ?? "")))
  )
    end++;
  // A cell that spans lines breaks its row: the rest follows without the row's first signs.
  if (end - start < 2) return null;
  const bars = sign.source.includes("|");
  const printed = lines
    .slice(start, end)
    .filter(({text}) => !/^\|?[\s|:-]+\|?$/.test(text) || !/-/.test(text))
    .map((line) => cellsOf(line, bars ? /\|/g : /\t/g));
  const width = Math.max(...printed.map((row) => row.length));
  const rows = withWholeHead(printed, width);
  const whole: BlockCell[][] = [];
  for (const row of rows) {
    const last = whole.at(-1);
    if (last && last.length < width && last.length + row.length - 1 <= width) {
      whole[whole.length - 1] = [
        ...last.slice(0, -1),
        [...(last.at(-1) ?? []), ...(row[0] ?? [])],
        ...row.slice(1)
      ];
    } else whole.push(row);
  }
  const padded = whole.map((row) => [
    ...row,
    ...Array.from({length: width - row.length}, (): BlockCell => [])
  ]);
  return captioned(lines, start, end, padded, doubts);
}

/** A table whose cells have blanks alone between them: each row has as many as the head, whose first word is known. */
function blanked(lines: readonly RawLine[], start: number, doubts: Doubt[]): FoundTable | null {
  const width = (line: RawLine | undefined) => line?.text.split(/[ \u3000]+/u).length ?? 0;
  const head = lines[start];
  if (!head || width(head) < 3) return null;
  if (
    !/^(?:序[号號]|[类類]别|分[类類]|指[标標]|项目|[任重]\S{0,2}[务務])\S{0,4}[ \u3000]/u.test(
      head.text
    )
  )
    return null;
  let end = start + 1;
  while (width(lines[end]) === width(head) && !/[。；|\t]/u.test(lines[end]?.text ?? "")) end++;
  if (end - start < 3) return null;
  const rows = lines.slice(start, end).map((line) => cellsOf(line, /[ \u3000]+/gu));
  doubts.push({
    ...{line: head.line, weight: 2},
    did: `这张表的格只用空格隔开，按空格分成 ${width(head)} 列 ${rows.length - 1} 行。`,
    else: "请与原件核对各列是否对齐，不对就在 plan.md 里改。"
  });
  return captioned(lines, start, end, rows, doubts);
}

/** The table of the rows, with the line above them as its caption where it may be one. */
function captioned(
  lines: readonly RawLine[],
  start: number,
  end: number,
  [header = [], ...rows]: BlockCell[][],
  doubts: Doubt[]
): FoundTable {
  const before = lines[start - 1];
  const titled = isCaption(before);
  const line = lines[start]?.line ?? 1;
  // A box that holds nothing but the table names it.
  const head = before && readHeading("box", before.text);
  const boxed = head?.label != null ? before?.text.slice(head.length) : undefined;
  if (!titled && !boxed) {
    doubts.push({
      ...{line, weight: 2},
      did: "这张表前没有认出标题，暂写作“表”。",
      else: "请在 plan.md 里把 **表** 改成表的标题。"
    });
  }
  return {
    ...{from: titled ? start - 1 : start, to: end},
    table: {kind: "table", caption: titled ? before : inserted(boxed || "表", line), header, rows}
  };
}

/** The cells of a line between the signs that part them; bars stand at its ends too. */
function cellsOf(line: RawLine, sign: RegExp): BlockCell[] {
  const [, before = "", inner = ""] = /^(\|?)(.*?)\|?$/u.exec(line.text) ?? [];
  const cells: BlockCell[] = [];
  let from = before.length;
  const end = from + inner.length;
  for (const hit of [...inner.matchAll(sign), null]) {
    const to = hit ? before.length + hit.index : end;
    const cell = part(line, from, to);
    cells.push(cell.text.trim() === "" ? [] : [cell]);
    from = to + (hit?.[0].length ?? 0);
  }
  return cells;
}

/** A table printed one cell a line below a caption. */
function spread(
  lines: readonly RawLine[],
  start: number,
  double: boolean,
  doubts: Doubt[]
): FoundTable | null {
  const caption = lines[start];
  if (!caption || !isCaption(caption)) return null;
  const next = lines[start + 1]?.text ?? "";
  if (
    !numberedCaption.test(caption.text) &&
    !(namedCaption.test(caption.text) && /^(?:序[号號]|[类類]别|分[类類]|指[标標])/u.test(next))
  )
    return null;
  let end = start + 1;
  while (end < lines.length && isCell(lines[end] as RawLine)) end++;
  if (end - start < 5) return null;
  const tokens = lines.slice(start + 1, end).flatMap((line, index): (RawLine | null)[] => {
    // In a text with blank lines throughout one of them is no cell; in others each is one.
    const empty = double ? Math.floor(line.blanks / 2) : line.blanks;
    return [...Array.from({length: index === 0 ? 0 : empty}, () => null), line];
  });
  const table = tokenTable(tokens, caption, doubts);
  return table && {from: start, to: end, table: {kind: "table", caption, ...table}};
}

/** Whether the line may be a cell of a table printed one cell a line. */
function isCell({text}: RawLine): boolean {
  if (note.test(text) || heading.test(text) || numberedCaption.test(text)) return false;
  if (readHeading("box", text)?.label != null || Array.from(text).length > 60) return false;
  return !/[。！？]$/u.test(text) || /^\d[.．、]/.test(text)
    ? !(/，/.test(text) && /[：:]$/u.test(text))
    : false;
}
