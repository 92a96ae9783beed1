// The field of the search: fetches the index on first use, keeps what was typed in the address.
import type {IndexFile} from "../../search/entry.ts";
import {search as words} from "../../words/zh/search.ts";
import {type Show, showing} from "./results.ts";

/** `<site-search>`: a form, a line that says what happens, a place for what was found. */
class SiteSearch extends HTMLElement {
  private ready: Promise<Show> | undefined;

  connectedCallback(): void {
    const form = this.querySelector("form");
    const input = this.querySelector("input");
    const status = this.querySelector<HTMLElement>("[data-status]");
    const results = this.querySelector<HTMLElement>("[data-results]");
    if (!form || !input || !status || !results) return;
    let show: Show | undefined;
    const answer = (): void => {
      if (show) status.textContent = show(input.value, results);
    };
    const load = (): void => {
      if (this.ready) return;
      if (input.value !== "") status.textContent = words.loading;
      this.ready = this.fetched();
      this.ready.then(
        (ready) => {
          show = ready;
          answer();
        },
        () => {
          this.ready = undefined;
          status.textContent = `${words.failed} `;
          const again = document.createElement("button");
          again.type = "button";
          again.textContent = words.again;
          again.addEventListener("click", load);
          status.append(again);
        }
      );
    };
    const start = (): void => {
      if (input.value !== "") load();
      answer();
    };
    form.hidden = false;
    input.addEventListener("focus", load);
    input.addEventListener("input", () => {
      load();
      answer();
      keep(input.value.trim());
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      load();
      answer();
      keep(input.value.trim());
    });
    const asked = new URLSearchParams(location.search).get("q");
    // A reader may have typed before this module came: that goes before the address.
    if (input.value === "") input.value = asked ?? "";
    else keep(input.value.trim());
    start();
    // After a step back a browser may put the word in again: the list follows it.
    window.addEventListener("pageshow", start);
  }

  private async fetched(): Promise<Show> {
    const response = await fetch(this.dataset["index"] ?? "");
    if (!response.ok) throw new Error(String(response.status));
    return showing((await response.json()) as IndexFile, this.dataset["base"] ?? "/");
  }
}

/** The address holds the word, so that a step back finds it and a link can carry it. */
function keep(typed: string): void {
  const address = new URL(location.href);
  if (typed === "") address.searchParams.delete("q");
  else address.searchParams.set("q", typed);
  history.replaceState(history.state, "", address);
}

customElements.define("site-search", SiteSearch);
