// One line of a file as it stands, cut to the width of a screen, and a mark under the cell or character meant.
const room = 72;
/** What a terminal draws two letters wide. */
const wide =
  /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3ffff}]/u;

/**
 * The line and the line of marks under it. For a cell `column` is `number name`, for a character its
 * number from 1; without either there are no marks. A Chinese character is two letters wide.
 */
export function drawn(line: string, column: string | number | null): string[] {
  const clean = Array.from(line.slice(0, 20_000), (sign) =>
    sign === "\t" ? "⇥" : /[\p{Cc}\p{Cf}]/u.test(sign) ? "·" : sign
  );
  const [from, to] =
    column === null
      ? [0, 0]
      : typeof column === "number"
        ? [column - 1, column]
        : cell(clean, parseInt(column, 10) - 1);
  // A few characters before the place are enough to find it.
  const start = columns(clean.slice(0, to)) <= room ? 0 : Math.max(0, from - 12);
  const lead = start ? "…" : "";
  const shown: string[] = [];
  let used = lead.length;
  for (const sign of clean.slice(start)) {
    used += columns([sign]);
    if (used > room) break;
    shown.push(sign);
  }
  const cut = start + shown.length < clean.length ? "…" : "";
  if (column === null || from > clean.length) return [lead + shown.join("") + cut];
  const before = lead.length + columns(clean.slice(start, from));
  const marked = Math.max(1, Math.min(columns(clean.slice(from, to)), room - before));
  return [lead + shown.join("") + cut, " ".repeat(before) + "^".repeat(marked)];
}

/** Where the n-th cell of a row begins and ends, quotation marks included. */
function cell(signs: readonly string[], n: number): [number, number] {
  const by = separator(signs);
  let quoted = false;
  let at = 0;
  let start = 0;
  for (let index = 0; index <= signs.length; index++) {
    const sign = signs[index];
    if (sign === '"') quoted = !quoted;
    if (index < signs.length && (quoted || sign !== by)) continue;
    if (at === n) return [start, index];
    at++;
    start = index + 1;
  }
  return [signs.length + 1, signs.length + 1];
}

function separator(signs: readonly string[]): string {
  const counts = [",", ";", "⇥"].map((by) => ({
    by,
    count: signs.filter((sign) => sign === by).length
  }));
  return counts.reduce((most, one) => (one.count > most.count ? one : most)).by;
}

/** How many letters wide a terminal draws these signs. */
export const columns = (signs: readonly string[]): number =>
  signs.reduce((sum, sign) => sum + (wide.test(sign) ? 2 : 1), 0);
