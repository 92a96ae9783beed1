// The reader's choice of text size, kept from page to page.
const key = "text-size";
const root = document.documentElement;

/** Shows the size that was chosen, and obeys the buttons that change it. */
export function chooseSize(): void {
  show(read());
  // The buttons come later than this script.
  document.addEventListener("DOMContentLoaded", () => show(root.dataset["size"]));
  document.addEventListener("click", ({target}) => {
    if (!(target instanceof Element && target.closest("[data-size-toggle]"))) return;
    const size = root.dataset["size"] === "large" ? "" : "large";
    keep(size);
    show(size);
  });
}

function show(size: string | null | undefined): void {
  if (size === "large") root.dataset["size"] = size;
  else delete root.dataset["size"];
  for (const button of document.querySelectorAll<HTMLElement>("[data-size-toggle]")) {
    button.hidden = false;
    button.setAttribute("aria-pressed", String(size === "large"));
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // Storage is closed.
  }
}

function keep(size: string): void {
  try {
    if (size) localStorage.setItem(key, size);
    else localStorage.removeItem(key);
  } catch {
    // See read.
  }
}
