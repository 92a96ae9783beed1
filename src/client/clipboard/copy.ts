// Copying a passage copies its citation: the words of `data-cite` around the selection are put below it.

/** Shorter selections are a word looked up, not a quotation. */
const quotation = 15;

document.addEventListener("copy", (event) => {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || !event.clipboardData) return;
  const text = selection.toString();
  const common = selection.getRangeAt(0).commonAncestorContainer;
  const element = common instanceof Element ? common : common.parentElement;
  const cite = element?.closest("[data-cite]")?.getAttribute("data-cite");
  if (!cite || text.trim().length < quotation) return;
  event.clipboardData.setData("text/plain", `${text}\n${cite}`);
  event.preventDefault();
});
