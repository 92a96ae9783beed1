// The reader's choice of text size, set before the first paint.
(() => {
  const root = document.documentElement;
  const key = "text-size";
  root.dataset.scripts = "on";
  const buttons = () => document.querySelectorAll("[data-size-toggle]");

  function read() {
    try {
      return localStorage.getItem(key);
    } catch {
      return null; // Storage is closed.
    }
  }

  function keep(size) {
    try {
      if (size) localStorage.setItem(key, size);
      else localStorage.removeItem(key);
    } catch {
      // See read.
    }
  }

  function show(size) {
    if (size === "large") root.dataset.size = size;
    else delete root.dataset.size;
    for (const button of buttons()) {
      button.hidden = false;
      button.setAttribute("aria-pressed", String(size === "large"));
    }
  }

  show(read());
  document.addEventListener("DOMContentLoaded", () => show(root.dataset.size));
  document.addEventListener("click", (event) => {
    if (!event.target.closest?.("[data-size-toggle]")) return;
    const size = root.dataset.size === "large" ? "" : "large";
    keep(size);
    show(size);
  });
})();
