// The words of ready HTML without its tags: the stories are kept as HTML.

const named: Readonly<Record<string, string>> = {amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'"};

/** The words of a piece of HTML; blocks are divided by a space. */
export function plainText(html: string): string {
  return html
    .replace(/<\/(?:p|li|h\d|tr|td|th|blockquote)>/gu, " ")
    .replace(/<[^>]+>/gu, "")
    .replace(/&(amp|lt|gt|quot|#39);/gu, (_, name: string) => named[name] ?? "")
    .replace(/\s+/gu, " ")
    .trim();
}
