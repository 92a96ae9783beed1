// The note at a word of the trade: what it means, by a press. Without scripts the same press leads to the page of the words.
import {allTerms, meaningComing, meaningFailed} from "../../words/zh/plan/glossary.ts";

let note: HTMLElement | undefined;
let word: HTMLAnchorElement | undefined;

document.addEventListener("click", (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const link = target?.closest<HTMLAnchorElement>("a.term");
  // A press with a key held asks for the page itself.
  const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (link && plain) {
    event.preventDefault();
    const again = link === word;
    close();
    if (!again) void open(link);
  } else if (note && target && !note.contains(target)) close();
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !note) return;
  const at = word;
  close();
  at?.focus();
});

/** The note stands at once, and says what the word means as soon as that is known. */
async function open(link: HTMLAnchorElement): Promise<void> {
  const own = document.createElement("span");
  own.className = "term-note";
  own.setAttribute("role", "status");
  const more = document.createElement("a");
  more.href = link.href;
  more.textContent = allTerms;
  const say = (meaning: string): void => {
    own.replaceChildren(`${link.textContent}：${meaning} `, more);
    keepInside(own);
  };
  note = own;
  word = link;
  link.setAttribute("aria-expanded", "true");
  // Right behind the word, so that the next press of the tab key reaches it; out of the line, so that nothing moves.
  link.after(own);
  say(meaningComing);
  say((await meaningOf(link)) ?? meaningFailed);
}

/** The page of the words, asked for when the first is pressed, and again where it did not come. */
let words: Promise<Document> | undefined;

/** What stands first where a link leads to; null where the page cannot be had now, or knows nothing of the word. */
async function meaningOf({href, hash}: HTMLAnchorElement): Promise<string | null> {
  words ??= fetched(href);
  try {
    const place = (await words).getElementById(hash.slice(1));
    return place?.firstChild?.textContent?.trim() ?? null;
  } catch {
    words = undefined;
    return null;
  }
}

async function fetched(address: string): Promise<Document> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(address);
  return new DOMParser().parseFromString(await answer.text(), "text/html");
}

/** The least distance from the edge of the page, in pixels. */
const margin = 12;

function keepInside(box: HTMLElement): void {
  box.style.removeProperty("margin-left");
  const {left, right} = box.getBoundingClientRect();
  const room = document.documentElement.clientWidth - margin;
  if (right > room)
    box.style.setProperty("margin-left", `${String(Math.max(room - right, margin - left))}px`);
}

function close(): void {
  note?.remove();
  word?.removeAttribute("aria-expanded");
  note = undefined;
  word = undefined;
}
