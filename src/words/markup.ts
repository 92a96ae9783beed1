// Words where signs have a meaning of their own: in XML and HTML, in a spreadsheet. The one home of escaping.

const signs: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};

/** What XML 1.0 cannot hold, not even escaped: https://www.w3.org/TR/xml/#charsets */
const impossible = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text for the content or a quoted attribute of XML and HTML alike. */
export function markup(text: string): string {
  return text.replace(impossible, "").replace(/[&<>"']/gu, (sign) => signs[sign] ?? sign);
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
