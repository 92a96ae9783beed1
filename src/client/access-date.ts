// The day a citation is copied: written into the gaps that were left for it.
import {dates} from "../words/en/dates.ts";

/** Fills every `data-accessed` below `root` with today's date, in the form it asks for. */
function fill(root: ParentNode): void {
  const now = new Date();
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const parts = [year, ...[month, day].map((part) => String(part).padStart(2, "0"))];
  const forms: Readonly<Record<string, string>> = {
    iso: parts.join("-"),
    slash: parts.join("/"),
    long: dates.day(year, month, day)
  };
  for (const gap of root.querySelectorAll<HTMLElement>("[data-accessed]"))
    gap.textContent = forms[gap.dataset["accessed"] ?? ""] ?? gap.textContent;
}

// Before the words are taken: by a button that copies, or by hand.
document.addEventListener("copy", () => {
  fill(document);
});
document.addEventListener(
  "click",
  (event) => {
    if ((event.target as Element).closest("button[data-copy]")) fill(document);
  },
  {capture: true}
);
