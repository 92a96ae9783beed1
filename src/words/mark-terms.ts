// The first standing of each explained word on a page becomes a link to what it means; no character of the text changes.

/** A word to be explained. */
export interface Marked {
  id: string;
  /** The word and the other words for it. */
  words: readonly string[];
}

/** Comments, drawings, tags with their quoted values, and the text between them. */
const tokens =
  /<!--[\s\S]*?-->|<svg\b(?:(?!<svg\b)[\s\S])*?<\/svg>|<\/?[a-zA-Z](?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+|</gu;

/** Elements in which a link would be wrong, unseen or in the way. */
const closed = new Set([
  ...["a", "button", "label", "select", "option", "textarea", "summary", "output"],
  ...["script", "style", "svg", "code", "pre", "template", "iframe", "noscript"]
]);

/** Elements without an end tag. */
const empty = new Set([
  ...[
    "area",
    "base",
    "br",
    "col",
    "embed",
    "hr",
    "img",
    "input",
    "link",
    "meta",
    "source",
    "track"
  ],
  "wbr"
]);

/** Text that eyes do not see. */
const unseen =
  /\s(?:hidden|aria-hidden="true"|class="[^"]*\b(?:unseen|printed)\b[^"]*")(?=[\s>=/])/u;

/** An element whose end tag has not come yet. */
interface Open {
  name: string;
  /** Nothing is marked in it. */
  closed: boolean;
  /** It lies in a fold that is not open: what is marked there is marked again where eyes first meet it. */
  folded: boolean;
}

/**
 * Marks the terms in the main part of a page. `link` gives the address of a term. A page without a main part stays
 * as it is; so does a word that stands only in links, buttons and drawings: what they lead to explains it.
 */
export function markTerms(
  html: string,
  terms: readonly Marked[],
  link: (id: string) => string
): string {
  const start = html.search(/<main\b/u);
  const end = html.lastIndexOf("</main>");
  if (start < 0 || end < 0 || terms.length === 0) return html;
  const {byWord, any} = indexed(terms);
  const seen = {open: new Set<string>(), folded: new Set<string>()};
  const stack: Open[] = [{name: "", closed: false, folded: false}];
  const marked = html.slice(start, end).replace(tokens, (token) => {
    const top = stack.at(-1);
    // A drawing, end tag included.
    if (top === undefined || (token.startsWith("<svg") && token.endsWith("</svg>"))) return token;
    if (!token.startsWith("<")) return top.closed ? token : inText(token, top.folded);
    const [, slash = "", named = ""] = /^<(\/?)([a-zA-Z][\w-]*)/u.exec(token) ?? [];
    const name = named.toLowerCase();
    if (slash !== "") {
      const at = stack.findLastIndex((open) => open.name === name);
      if (at > 0) stack.length = at;
    } else if (name !== "" && !empty.has(name) && !token.endsWith("/>")) {
      const shut = top.closed || closed.has(name) || unseen.test(token);
      const folded = name === "details" && !/\sopen(?=[\s>=])/u.test(token);
      stack.push({name, closed: shut, folded: top.folded || folded});
    }
    return token;
  });
  return html.slice(0, start) + marked + html.slice(end);

  function inText(text: string, folded: boolean): string {
    return text.replace(any, (word) => {
      const term = byWord.get(word);
      if (!term || seen.open.has(term.id)) return word;
      if (folded && seen.folded.has(term.id)) return word;
      seen[folded ? "folded" : "open"].add(term.id);
      return `<a class="term" href="${link(term.id)}">${word}</a>`;
    });
  }
}

/** The terms by their words, and what finds any of them. */
interface Index {
  byWord: ReadonlyMap<string, Marked>;
  any: RegExp;
}

const indexes = new WeakMap<readonly Marked[], Index>();

/** Made once for a list of terms: every page of a site asks for the same. */
function indexed(terms: readonly Marked[]): Index {
  const before = indexes.get(terms);
  if (before) return before;
  const byWord = new Map(terms.flatMap((term) => term.words.map((word) => [word, term] as const)));
  // Of two words that begin at the same place the longer one.
  const words = [...byWord.keys()].sort((a, b) => b.length - a.length);
  const index = {byWord, any: new RegExp(words.map(pattern).join("|"), "gu")};
  indexes.set(terms, index);
  return index;
}

/** A Latin word stands alone; a Chinese one may stand in a longer one. */
function pattern(word: string): string {
  const plain = word.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
  return /^[\w-]+$/u.test(word) ? `(?<![A-Za-z0-9])${plain}(?![A-Za-z0-9])` : plain;
}
