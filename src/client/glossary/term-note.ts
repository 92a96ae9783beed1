// The note at a word of the trade: what it means, by a press. Without scripts the same press leads to the page of the words.
import {allTerms} from "../../words/zh/plan/glossary.ts";

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
    if (!again) open(link);
  } else if (note && target && !note.contains(target)) close();
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !note) return;
  const at = word;
  close();
  at?.focus();
});

function open(link: HTMLAnchorElement): void {
  note = document.createElement("span");
  note.className = "term-note";
  note.setAttribute("role", "status");
  const more = document.createElement("a");
  more.href = link.href;
  more.textContent = allTerms;
  word = link;
  link.setAttribute("aria-expanded", "true");
  // Right behind the word, so that the next press of the tab key reaches it; out of the line, so that nothing moves.
  link.after(note);
  note.append(`${link.textContent}：${link.dataset["term"] ?? ""} `, more);
  const {left, right} = note.getBoundingClientRect();
  const room = document.documentElement.clientWidth - margin;
  if (right > room)
    note.style.setProperty("margin-left", `${String(Math.max(room - right, margin - left))}px`);
}

/** The least distance from the edge of the page, in pixels. */
const margin = 12;

function close(): void {
  note?.remove();
  word?.removeAttribute("aria-expanded");
  note = undefined;
  word = undefined;
}
