// What a reader may take along: files of what is seen, the address of the view, the code to embed it.
import {sandbox} from "../../figures/embed/embed-code.ts";
import type {ExplorerIndex} from "../../model/figures/explore.ts";
import {markup} from "../../words/markup.ts";
import {explore} from "../../words/zh/figures/explore.ts";
import {copied} from "../clipboard/write-words.ts";
import type {Board} from "./drawing.ts";
import {type State, writeState} from "./state.ts";

/** The code that puts a view into another page. */
export function embedCode(address: string, search: string, title: string, height: number): string {
  return (
    `<iframe src="${markup(`${address}embed/${search}`)}" title="${markup(title)}" ` +
    `width="100%" height="${String(height)}" style="border:0;width:100%" loading="lazy" ` +
    `sandbox="${sandbox}" data-plan-figure="explore"></iframe>`
  );
}

/** The embed's rim above and below its figure, in CSS pixels. */
const rim = 90;

/** Attaches handlers to the ways to take a view along. */
export function exportPanel(index: ExplorerIndex): {
  turn: (state: State) => void;
  drawn: (board: Board) => void;
} {
  const find = <T extends HTMLElement>(name: string) => document.querySelector<T>(`[data-${name}]`);
  const address = find<HTMLInputElement>("address");
  const code = find<HTMLTextAreaElement>("embed");
  const copiedNote = find("copied");
  const buttons = [...document.querySelectorAll<HTMLButtonElement>("button[data-take]")];
  let board: Board | undefined;
  let search = "";

  for (const button of buttons)
    button.addEventListener("click", () => {
      board?.take(button.dataset["take"] ?? "").then(
        () => {
          tell("");
        },
        () => {
          tell(explore.untaken);
        }
      );
    });
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copy]"))
    button.addEventListener("click", () => {
      const field = button.dataset["copy"] === "embed" ? code : address;
      field?.select();
      void copied(field?.value ?? "").then((done) =>
        tell(done ? explore.copied : explore.uncopied)
      );
    });

  function tell(words: string): void {
    if (copiedNote) copiedNote.textContent = words;
  }

  return {
    turn(state) {
      search = writeState(state);
      tell("");
      if (address) address.value = `${index.address}${search}`;
      for (const button of buttons) button.disabled = true;
    },
    drawn(made) {
      board = made;
      for (const button of buttons) button.disabled = false;
      if (code) code.value = embedCode(index.address, search, made.title(), made.height() + rim);
    }
  };
}
