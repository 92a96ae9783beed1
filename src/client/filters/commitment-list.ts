// The list of promises as a table one can ask: filters and order in the address, squares that show what is left.
import {anchor} from "../address.ts";

/** What the form asks for; an empty string asks for nothing. */
type Question = Readonly<
  Record<"number" | "due" | "found" | "unit" | "chapter" | "kind" | "sort", string>
>;

const keys = ["number", "due", "found", "unit", "chapter", "kind", "sort"] as const;

/** A promise: its row, its square above, and the ids of the units its row leads to. */
interface Row {
  row: HTMLElement;
  square: HTMLElement | null;
  units: ReadonlySet<string | undefined>;
}

/** Whether a promise answers to every filter. */
const fits = ({row: {dataset}, units}: Row, asked: Question): boolean =>
  (["number", "due", "found"] as const).every((key) => asked[key] === "" || dataset[key] !== "") &&
  (["chapter", "kind"] as const).every((key) => asked[key] === "" || dataset[key] === asked[key]) &&
  (asked.unit === "" || units.has(asked.unit));

/** Orders two rows; where they are alike the plan's own order stays. */
const orders: Readonly<Record<string, (a: Row, b: Row) => number>> = {
  due: (a, b) => (a.row.dataset["due"] || "9").localeCompare(b.row.dataset["due"] || "9"),
  found: (a, b) => (b.row.dataset["found"] ?? "").localeCompare(a.row.dataset["found"] ?? "")
};

/** The id of the unit whose page a link leads to. */
const unitOf = ({pathname}: HTMLAnchorElement): string | undefined =>
  decodeURIComponent(pathname).split("/").reverse()[1];

/** `<commitment-list>`: a form, kept hidden without scripts, squares, and the rows. */
class CommitmentList extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector("form");
    const list = this.querySelector<HTMLElement>(".rows");
    const output = this.querySelector("output");
    const reset = this.querySelector<HTMLButtonElement>("button[type=reset]");
    if (!form || !list || !output || !reset) return;
    const rows = ([...list.children] as HTMLElement[]).map((row): Row => {
      const square = this.querySelector<HTMLElement>(`.squares [href="#${CSS.escape(row.id)}"]`);
      // Whoever points at a square reads the promise, which is not sent a second time.
      if (square) square.title = row.querySelector(".quote")?.textContent ?? "";
      const links = row.querySelectorAll<HTMLAnchorElement>(".units a");
      return {row, square, units: new Set([...links].map(unitOf))};
    });
    const show = (): void => {
      const data = new FormData(form);
      const asked = Object.fromEntries(
        keys.map((key) => {
          const value = data.get(key);
          return [key, typeof value === "string" ? value : ""];
        })
      ) as Question;
      const left = rows.filter((one) => fits(one, asked));
      for (const one of rows) {
        one.row.hidden = !left.includes(one);
        one.square?.toggleAttribute("data-out", one.row.hidden);
      }
      const order = orders[asked.sort];
      list.append(...(order ? [...rows].sort(order) : rows).map(({row}) => row));
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
    // A reader may have chosen before this module came: that goes before the address.
    for (const key of keys) {
      const field = form.elements.namedItem(key);
      if (field instanceof HTMLInputElement) field.checked ||= given.get(key) === "1";
      else if (field instanceof HTMLSelectElement && field.value === "") {
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
