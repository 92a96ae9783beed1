// The list of promises as a table one can ask: filters and order in the address, squares that show what is left.
import {anchor} from "../address.ts";

/** What the form asks for; an empty string asks for nothing. */
type Question = Readonly<
  Record<"number" | "due" | "found" | "unit" | "chapter" | "kind" | "sort", string>
>;

const keys = ["number", "due", "found", "unit", "chapter", "kind", "sort"] as const;

/** Whether a row answers to every filter. */
const fits = ({dataset}: HTMLElement, asked: Question): boolean =>
  (["number", "due", "found"] as const).every((key) => asked[key] === "" || dataset[key] !== "") &&
  (["chapter", "kind"] as const).every((key) => asked[key] === "" || dataset[key] === asked[key]) &&
  (asked.unit === "" || (dataset["units"] ?? "").split(" ").includes(asked.unit));

/** Orders two rows; where they are alike the plan's own order stays. */
const orders: Readonly<Record<string, (a: HTMLElement, b: HTMLElement) => number>> = {
  due: (a, b) => (a.dataset["due"] || "9").localeCompare(b.dataset["due"] || "9"),
  found: (a, b) => (b.dataset["found"] ?? "").localeCompare(a.dataset["found"] ?? "")
};

/** `<commitment-list>`: a form, kept hidden without scripts, squares, and the rows. */
class CommitmentList extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector("form");
    const list = this.querySelector<HTMLElement>(".rows");
    const output = this.querySelector("output");
    const reset = this.querySelector<HTMLButtonElement>("button[type=reset]");
    if (!form || !list || !output || !reset) return;
    const rows = [...list.children] as HTMLElement[];
    const squares = new Map(
      [...this.querySelectorAll<HTMLElement>("[data-of]")].map((one) => [one.dataset["of"], one])
    );
    const show = (): void => {
      const data = new FormData(form);
      const asked = Object.fromEntries(
        keys.map((key) => {
          const value = data.get(key);
          return [key, typeof value === "string" ? value : ""];
        })
      ) as Question;
      const left = rows.filter((row) => fits(row, asked));
      for (const row of rows) {
        row.hidden = !left.includes(row);
        squares.get(row.id)?.toggleAttribute("data-out", row.hidden);
      }
      const order = orders[asked.sort];
      list.append(...(order ? [...rows].sort(order) : rows));
      output.textContent =
        left.length === rows.length
          ? ""
          : (this.dataset["count"] ?? "")
              .replace("{n}", String(left.length))
              .replace("{all}", String(rows.length));
      reset.hidden = keys.every((key) => asked[key] === "");
      const search = new URLSearchParams(
        keys.flatMap((key) => (asked[key] ? [[key, asked[key]]] : []))
      );
      const query = search.toString();
      history.replaceState(null, "", `${location.pathname}${query && `?${query}`}${location.hash}`);
    };
    const given = new URLSearchParams(location.search);
    for (const key of keys) {
      const field = form.elements.namedItem(key);
      if (field instanceof HTMLInputElement) field.checked = given.get(key) === "1";
      else if (field instanceof HTMLSelectElement) {
        field.value = given.get(key) ?? "";
        if (field.selectedIndex < 0) field.value = "";
      }
    }
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
    });
    form.addEventListener("change", show);
    form.addEventListener("reset", () => {
      // The fields are empty only after the event.
      queueMicrotask(show);
    });
    addEventListener("hashchange", () => this.unfold());
    show();
    this.unfold();
  }

  /** Opens the promise the address names, even where the filters have hidden it. */
  unfold(): void {
    const named = document.getElementById(anchor());
    const row = named?.closest<HTMLElement>("commitment-list .rows > li");
    const fold = row?.querySelector("details");
    if (!row || !fold) return;
    row.hidden = false;
    fold.open = true;
    row.scrollIntoView();
  }
}

customElements.define("commitment-list", CommitmentList);
