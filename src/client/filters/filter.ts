// A list of links that can be filtered by the words typed above it.

/** `<page-filter>`: a form, kept hidden without scripts, and a list. */
class PageFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector("form");
    const input = this.querySelector("input");
    const output = this.querySelector("output");
    if (!form || !input || !output) return;
    const items = [...this.querySelectorAll("li")];
    const show = (): void => {
      const words = input.value.trim().toLowerCase().split(/\s+/u);
      for (const item of items) {
        const text = item.textContent.toLowerCase();
        item.hidden = !words.every((word) => text.includes(word));
      }
      const left = items.filter((item) => !item.hidden).length;
      output.textContent = `${String(left)} / ${String(items.length)}`;
    };
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
    });
    input.addEventListener("input", show);
  }
}

customElements.define("page-filter", PageFilter);
