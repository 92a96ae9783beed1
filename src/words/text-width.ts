// How wide Chinese text is and where it breaks, without a browser to ask.

/** Widths in em, on the wide side of the usual Hei fonts, so that a box that fits here fits there. */
const widths: readonly [RegExp, number][] = [
  [/[\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff01-\uff60\uffe0-\uffe6]/u, 1],
  [/[\u2014\u2018-\u201d\u2026\u2030\u2103\u2150-\u218f\u2190-\u21ff\u2460-\u27bf]/u, 1],
  [/[\u{20000}-\u{3ffff}]/u, 1],
  [/[%@WMmw]/u, 0.94],
  [/[A-Z&]/u, 0.72],
  [/[.,:;!'|ilj ]/u, 0.32],
  [/[()[\]{}/\\tfrI-]/u, 0.4]
];

const closing = /^[，。、；：！？）》」』】〕”’…·%‰℃,.;:!?)\]}]/u;
const opening = /[（《「『【〔“‘([{]$/u;

/** Width of a line of text in CSS pixels at a font size in CSS pixels; never less than it will be. */
export function width(text: string, size: number): number {
  return ems(text) * size;
}

/** The sum of the widths in em, after `before`: added up in the order of the characters, so that parts give the whole. */
function ems(text: string, before = 0): number {
  let em = before;
  for (let at = 0; at < text.length; at++) {
    const point = text.codePointAt(at) ?? 0;
    em += widthOf(point);
    // Beyond the basic plane a character stands in two places.
    if (point > 0xffff) at++;
  }
  return em;
}

/**
 * Lines no wider than `max` CSS pixels. Han characters part anywhere but before closing and after
 * opening marks; Latin words and numbers stay whole unless one alone is too wide.
 */
export function wrap(text: string, size: number, max: number): string[] {
  const lines: string[] = [];
  let line = "";
  let long = 0;
  for (const piece of pieces(text, size, max)) {
    if (line !== "" && ems(piece.trimEnd(), long) * size > max) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
      long = ems(line);
    } else {
      line += piece;
      long = ems(piece, long);
    }
  }
  if (line.trim() !== "" || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** The text itself where it fits into `max` CSS pixels, else its beginning and an ellipsis. */
export function fit(text: string, size: number, max: number): string {
  if (width(text, size) <= max) return text;
  let short = "";
  let long = 0;
  for (const character of text) {
    long = ems(character, long);
    if (ems("…", long) * size > max) break;
    short += character;
  }
  return `${short}…`;
}

/** Widths that were asked for, by code point: a text has few characters, and a build asks for each a million times. */
const memo = new Map<number, number>();

function widthOf(point: number): number {
  const before = memo.get(point);
  if (before !== undefined) return before;
  const character = String.fromCodePoint(point);
  const em = widths.find(([pattern]) => pattern.test(character))?.[1] ?? 0.6;
  memo.set(point, em);
  return em;
}

/** A Han character right after a number counts it or dates it: the two stay together. */
function unit(last: string, token: string): boolean {
  return /\d$/u.test(last) && /^\p{Script=Han}$/u.test(token);
}

/** Texts whose runs are known, with the width of the widest in em: an embed's words are set at a dozen widths and more. */
const cut = new Map<string, {runs: readonly string[]; widest: number}>();
/** How many are held: those of a few figures. */
const most = 64;

/** The smallest runs that may not be parted. Where the widest fits, so does each: then they are the same at every width. */
function pieces(text: string, size: number, max: number): readonly string[] {
  let known = cut.get(text);
  if (!known) {
    const runs = parted(text, size, Infinity);
    known = {runs, widest: Math.max(0, ...runs.map((run) => ems(run)))};
    if (cut.size === most) cut.clear();
    cut.set(text, known);
  }
  return known.widest * size <= max ? known.runs : parted(text, size, max);
}

/** The same, where a run that is too wide is parted all the same. */
function parted(text: string, size: number, max: number): string[] {
  const out: string[] = [];
  for (const [token] of text.matchAll(/[\p{Script=Latin}\p{N}.,%+\-−:/]+|\s+|./gu)) {
    const last = out.at(-1);
    const glued =
      last !== undefined && (closing.test(token) || opening.test(last) || unit(last, token));
    if (glued && width(last + token, size) <= max) out[out.length - 1] = last + token;
    else if (width(token, size) > max) out.push(...token);
    else if (/^\s+$/u.test(token) && last !== undefined) out[out.length - 1] = `${last} `;
    else out.push(token);
  }
  return out;
}
