// A table printed one cell a line, put together again: which cells make a row, and which lines one cell.
import type {BlockCell} from "./block.ts";
import type {Doubt, RawLine} from "./line.ts";

/** A line, or null for a cell that is printed blank. */
type Token = RawLine | null;

const dash = /^(?:[-—–－/／]+|无|無)$/u;
const amount =
  /^[≥≤<>＜＞=＝~～约]*\s*\d[\d.,]*\s*(?:[%％‰]|倍)?(?:[～~—–-]\s*\d[\d.,]*)?(?:[，,]\s*[≥≤<>＜＞]?\s*\d[\d.,]*)?\s*(?:以上|以下|以内|左右)?$/u;
/** A part of a target by kind of place, such as 重点城市≥30. */
const byKind = /^\p{Script=Han}{2,8}[≥≤<>]\s*\d[\d.]*[%％]?$/u;
const nature = /^(?:[约約]束性|[预預]期性|引[导導]性|指[导導]性|必[选選]|可[选選])$/u;
const continued = /^(?:情[况況]|目[标標]|[属屬]性|值|[现現][状狀]|任[务務]|[（([［].*)$/u;

const isAmount = (token: Token): boolean =>
  token !== null && (amount.test(token.text) || dash.test(token.text) || byKind.test(token.text));

/** Header and rows of the tokens; null where they make no table. */
export function tokenTable(
  tokens: readonly Token[],
  caption: RawLine,
  doubts: Doubt[]
): {header: BlockCell[]; rows: BlockCell[][]} | null {
  const starts = numberedStarts(tokens) ?? patternStarts(tokens);
  const [first] = starts;
  if (first === undefined || first < 2) return null;
  const [head = [], ...titles] = parted(tokens.slice(0, first));
  const bodies = starts.map((start, index) =>
    tokens.slice(start, starts[index + 1] ?? tokens.length)
  );
  // The title of a first group of rows stands between the heads and the first row.
  const groups = [...titles, ...bodies.flatMap((row) => parted(row))];
  const lengths = groups.filter((row) => row.length > 1).map((row) => row.length);
  const width = Math.min(head.length, Math.max(2, usual(lengths, head.length)));
  const header = fitted(head, width, () => false);
  const numeric = header.map((_cell, column) => {
    const clean = groups.filter((row) => row.length === width);
    const hits = clean.filter(
      (row) => isAmount(row[column] ?? null) || nature.test(row[column]?.text ?? "")
    ).length;
    return clean.length > 0 && hits * 2 > clean.length;
  });
  const natured = header.map((_cell, column) =>
    groups.some((row) => row.length === width && nature.test(row[column]?.text ?? ""))
  );
  let unsure = 0;
  const rows = groups.map((row) => {
    if (row.length === 1) return [...fitted(row, 1, () => false), ...blank(width - 1)];
    if (row.length > width) unsure++;
    return fitted(row, width, (cell, column) =>
      natured[column] === true
        ? cell.every((one) => one !== null && nature.test(one.text))
        : (numeric[column] ?? false)
          ? cell.every(isAmount)
          : !cell.some((one) => one !== null && nature.test(one.text))
    );
  });
  doubts.push({
    ...{line: caption.line, weight: unsure > 0 || head.length > width ? 2 : 1},
    did:
      `“${caption.text}”在来文里一格一行，拼成 ${width} 列 ${rows.length} 行的表` +
      `${unsure > 0 ? `，其中 ${unsure} 行的格是几行接成的` : ""}。`,
    else: "请与原件核对各列是否对齐，不对就在 plan.md 里改。"
  });
  return {header, rows};
}

const blank = (count: number): BlockCell[] =>
  Array.from({length: Math.max(0, count)}, (): BlockCell => []);

/** The length of the shortest rows of which there are two: longer ones hold cells over several lines. */
function usual(lengths: readonly number[], most: number): number {
  const fit = lengths.filter((length) => length <= most && length * 2 >= most);
  const twice = fit.filter((length) => fit.filter((other) => other === length).length > 1);
  return Math.min(most, ...(twice.length > 0 ? twice : fit));
}

/** Where rows start that are numbered 1, 2, 3; null where the table has no such column. */
function numberedStarts(tokens: readonly Token[]): number[] | null {
  if (!/^序[号號]$/u.test(tokens[0]?.text ?? "")) return null;
  const starts: number[] = [];
  const first = tokens.findIndex((token) => token?.text === "1");
  if (first < 2) return null;
  const least = Math.max(2, Math.ceil(first * 0.6));
  tokens.forEach((token, at) => {
    if (token?.text !== String(starts.length + 1)) return;
    const next = tokens[at + 1];
    if (starts.length > 0 && at - (starts.at(-1) ?? 0) < least) return;
    if (next && (isAmount(next) || nature.test(next.text))) return;
    starts.push(at);
  });
  return starts;
}

/** Where rows start by the turn from words to numbers. */
function patternStarts(tokens: readonly Token[]): number[] {
  const runs: number[] = [];
  tokens.forEach((token, at) => {
    if (isAmount(token) && !isAmount(tokens[at - 1] ?? null) && at > 0) runs.push(at);
  });
  const between = runs.slice(1).map((run, index) => {
    let words = 0;
    for (let at = runs[index] ?? 0; at < run; at++)
      if (tokens[at] && !isAmount(tokens[at] ?? null)) words++;
    return words;
  });
  const lead = Math.max(1, between.length > 0 ? Math.min(...between) : 1);
  return runs.map((run) => run - lead).filter((start) => start > 0);
}

/** A row and the title of a group of rows that stands at its end, such as “十三五”期间：. */
function parted(row: readonly Token[]): Token[][] {
  const at = row.findIndex(
    (token, index) => index > 0 && token !== null && /[：:]$/u.test(token.text)
  );
  return at < 0 ? [[...row]] : [row.slice(0, at), ...row.slice(at).map((one) => [one])];
}

/** The tokens dealt out to the columns in order, at the least cost. */
function fitted(
  tokens: readonly Token[],
  width: number,
  fits: (cell: readonly Token[], column: number) => boolean
): BlockCell[] {
  if (tokens.length <= width) {
    return [
      ...tokens.map((token): BlockCell => (token ? [token] : [])),
      ...blank(width - tokens.length)
    ];
  }
  const memo = new Map<string, {cost: number; sizes: number[]}>();
  const best = (at: number, column: number): {cost: number; sizes: number[]} => {
    if (column === width) return {cost: at === tokens.length ? 0 : Infinity, sizes: []};
    const key = `${at} ${column}`;
    const known = memo.get(key);
    if (known) return known;
    let found: {cost: number; sizes: number[]} = {cost: Infinity, sizes: []};
    for (let size = 1; size <= Math.min(4, tokens.length - at); size++) {
      const cell = tokens.slice(at, at + size);
      const rest = best(at + size, column + 1);
      const cost = rest.cost + joinCost(cell) + 0.1 * size * size + (fits(cell, column) ? 0 : 4);
      if (cost < found.cost) found = {cost, sizes: [size, ...rest.sizes]};
    }
    memo.set(key, found);
    return found;
  };
  let at = 0;
  return best(0, 0).sizes.map((size): BlockCell => {
    const cell = tokens.slice(at, at + size).filter((token): token is RawLine => token !== null);
    at += size;
    return cell;
  });
}

/** How unlikely the tokens are one cell. */
function joinCost(cell: readonly Token[]): number {
  let cost = 0;
  for (let at = 1; at < cell.length; at++) {
    const [before, after] = [cell[at - 1], cell[at]];
    if (!before || !after) cost += 8;
    else if (byKind.test(before.text) && byKind.test(after.text))
      cost += /[%％]/.test(before.text) === /[%％]/.test(after.text) ? 1 : 2;
    else if (continued.test(after.text)) cost += 1;
    else if (before.text.length <= 3 && after.text.length <= 3) cost += 1.5;
    else if (before.text.slice(-2) === after.text.slice(-2)) cost += 2;
    else cost += 5;
  }
  return cost;
}
