// Copying a passage of what is marked as `data-cite` copies its citation: that of the page, with the id around it, is put below.

/** Shorter selections are a word looked up, not a quotation. */
const quotation = 15;

document.addEventListener("copy", (event) => {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || !event.clipboardData) return;
  const text = selection.toString();
  const common = selection.getRangeAt(0).commonAncestorContainer;
  const element = common instanceof Element ? common : common.parentElement;
  const place = element?.closest("[data-cite]")?.closest("[id]");
  const page = place?.closest<HTMLElement>("[data-citation]")?.dataset["citation"];
  if (!page || text.trim().length < quotation) return;
  event.clipboardData.setData("text/plain", `${text}\n${page.replaceAll("{}", place.id)}`);
  event.preventDefault();
});
