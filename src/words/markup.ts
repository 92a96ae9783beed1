// Words where signs have a meaning of their own: in XML and HTML, in a spreadsheet. The one home of escaping.

const signs: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'"
};

/** What XML 1.0 cannot hold, not even escaped: https://www.w3.org/TR/xml/#charsets */
const impossible = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text for the content or a quoted attribute of XML and HTML alike. */
export function markup(text: string): string {
  return text.replace(impossible, "").replace(/[&<>"']/gu, (sign) => signs[sign] ?? sign);
}

/** The words of a text that stands in markup: signs for their named and numbered references; others stay as they are. */
export function unescaped(text: string): string {
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|\w+);/giu, (whole, name: string) => {
    if (!name.startsWith("#")) return named[name] ?? whole;
    const code = /^#x/iu.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Words of a drawing, of which a page has thousands: only the signs that XML needs escaped, for each costs bytes. */
export function drawingText(words: string): string {
  return /[&<>\u00a0]/u.test(words)
    ? words
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll("\u00a0", "&#160;")
    : words;
}

/** The same in an attribute in double quotes, where one that was read from XML may be escaped already. */
export function drawingAttribute(value: string): string {
  return /[&<"]/u.test(value)
    ? value
        .replace(/&(?!(?:amp|lt|gt|quot|#\d+);)/gu, "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll('"', "&quot;")
    : value;
}

/** Data as JSON inside a `<script>`, which no word of it may end; escapes of markup would be read as they stand. */
export function jsonScript(content: unknown): string {
  return JSON.stringify(content).replaceAll("<", "\\u003c");
}

/** JSON for an attribute in single quotes: it is full of double ones, each of which would cost six bytes. */
export function jsonAttribute(json: string): string {
  return json.replaceAll("&", "&amp;").replaceAll("'", "&#39;");
}

/** Whether a spreadsheet would take a text for a formula: https://owasp.org/www-community/attacks/CSV_Injection */
export function isFormula(text: string): boolean {
  return /^[\s\uFEFF]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text);
}

/**
 * Words as a cell of CSV that no spreadsheet runs: an apostrophe before what it would take for a formula, as OWASP
 * advises, so that an official text which begins with a dash can be printed as it stands.
 */
export function guarded(text: string): string {
  return formulaBehindMarks.test(text) ? `'${text}` : text;
}

/** The words of a cell that may be {@link guarded}. */
export function unguarded(text: string): string {
  return text.startsWith("'") && formulaBehindMarks.test(text) ? text.slice(1) : text;
}

/** With apostrophes before it too: what begins with one by itself must come back with it. */
const formulaBehindMarks = /^'*(?:[\s\uFEFF]*[=+\-@＝＋－＠]|[\t\r\n])/u;

/** The cells of one row of a CSV file by RFC 4180, in quotes where they must be; the end of the line is the caller's. */
export function csvLine(cells: readonly string[], divider = ","): string {
  return cells.map((text) => csvField(text, divider)).join(divider);
}

function csvField(text: string, divider: string): string {
  const bare = !text.includes(divider) && !/["\r\n]/u.test(text);
  return bare ? text : `"${text.replaceAll('"', '""')}"`;
}
