// Finds columns and series on the catalogue page: hides what does not hold the words. Without it all is a plain list.

const box = document.querySelector<HTMLElement>("[data-finder]");
const input = box?.querySelector("input");
const told = box?.querySelector("output");
const entries = [...document.querySelectorAll<HTMLElement>("[data-found]")].map((element) => ({
  element,
  words: (element.textContent ?? "").toLowerCase()
}));

if (box && input && told) {
  box.hidden = false;
  input.addEventListener("input", () => {
    const wanted = input.value.trim().toLowerCase();
    let count = 0;
    for (const {element, words} of entries) {
      element.hidden = !words.includes(wanted);
      if (!element.hidden) count += 1;
    }
    for (const group of document.querySelectorAll<HTMLElement>("[data-group]")) {
      const some = group.querySelector("[data-found]:not([hidden])") !== null;
      group.hidden = !some;
      const fold = group.querySelector("details");
      if (fold) fold.open = wanted !== "" && some;
    }
    told.textContent =
      wanted === "" ? "" : (told.dataset["words"] ?? "").replace("{n}", String(count));
  });
}
