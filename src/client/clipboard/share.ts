// The address of a figure as the reader has set it, copied by a button.
import {touch} from "../../words/zh/figures/figure-controls.ts";
import {make} from "../dom.ts";
import {copied} from "./write-words.ts";

/** Attaches a handler to the button; `state` writes the choice into the `?…` part of an address. */
export function share(figure: HTMLElement, state: (search: string) => string): void {
  const button = figure.querySelector<HTMLButtonElement>("button[data-address]");
  if (!button) return;
  const output = make("span", "told");
  output.setAttribute("role", "status");
  button.after(output);
  button.addEventListener("click", () => {
    const url = new URL(button.dataset["address"] ?? "", location.href);
    url.search = state(url.search);
    void copied(url.href).then((done) => {
      if (done) output.textContent = touch.copied;
      else byHand(output, url.href);
    });
  });
}

/** The address in a field, ready to be copied with keys. */
function byHand(told: HTMLElement, words: string): void {
  const field = make("input", "");
  field.readOnly = true;
  field.value = words;
  field.setAttribute("aria-label", touch.byHand);
  told.replaceChildren(touch.byHand, field);
  field.select();
}
