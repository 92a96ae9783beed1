// What was found, as lists: the answer to a question laid out in the page.
import type {IndexFile, SearchEntry} from "../../search/entry.ts";
import {questionOf} from "../../search/question/answer.ts";
import {excerpt, marked, type Stretch} from "../../search/question/excerpt.ts";
import {search as words} from "../../words/zh/search.ts";

/** Shows what answers the words typed and says in one line how much it is. */
export type Show = (typed: string, place: HTMLElement) => string;

/** How many entries of a group stand open; the rest unfolds. */
const open = 5;

/** Makes the index ready; `base` is the base path of the site. */
export function showing(file: IndexFile, base: string): Show {
  const ask = questionOf(file);
  return (typed, place) => {
    const {words: asked, groups, count, exact} = ask(typed);
    place.hidden = count === 0;
    place.replaceChildren(
      ...groups.flatMap(({group, entries}) => {
        const title = document.createElement("h2");
        const number = document.createElement("small");
        number.textContent = ` ${String(entries.length)}`;
        title.append(words.groups[group], number);
        const list = listOf(entries.slice(0, open), asked, base);
        const rest = entries.slice(open);
        return rest.length === 0 ? [title, list] : [title, list, folded(rest, asked, base)];
      })
    );
    if (asked.length === 0) return "";
    if (count === 0) return words.none(typed.trim());
    return exact ? words.found(count) : words.nearest(count);
  };
}

/** Entries beyond the first: laid out when a reader asks for them. */
function folded(
  entries: readonly SearchEntry[],
  asked: readonly string[],
  base: string
): HTMLElement {
  const fold = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = words.more(entries.length);
  fold.append(summary);
  fold.addEventListener(
    "toggle",
    () => {
      fold.append(listOf(entries, asked, base));
    },
    {once: true}
  );
  return fold;
}

function listOf(
  entries: readonly SearchEntry[],
  asked: readonly string[],
  base: string
): HTMLElement {
  const list = document.createElement("ul");
  list.setAttribute("role", "list");
  list.append(
    ...entries.map((entry) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = base + entry.path;
      link.append(...stretches(marked(entry.title, asked)));
      item.append(link);
      if (entry.text !== "") {
        const text = document.createElement("p");
        text.append(...stretches(excerpt(entry.text, asked)));
        item.append(text);
      }
      return item;
    })
  );
  return list;
}

function stretches(parts: readonly Stretch[]): (Node | string)[] {
  return parts.map(({text, hit}) => {
    if (!hit) return text;
    const mark = document.createElement("mark");
    mark.textContent = text;
    return mark;
  });
}
