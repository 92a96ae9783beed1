// Words with their look, put on the clipboard.

/** Whether the words are on the clipboard, with their look and without. */
export async function copyRichText(html: string): Promise<boolean> {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  const blocks = parsed.querySelectorAll("p,h2,h3,li,tr");
  const plain = [...blocks].map((block) => block.textContent).join("\n");
  const blob = (type: string, text: string) => new Blob([text], {type});
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/html": blob("text/html", html),
        "text/plain": blob("text/plain", plain)
      })
    ]);
    return true;
  } catch {
    return byEvent(html, plain);
  }
}

/** The older way, for browsers and programs that know no clipboard items. */
function byEvent(html: string, plain: string): boolean {
  let done = false;
  const fill = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.clipboardData.setData("text/html", html);
    event.clipboardData.setData("text/plain", plain);
    event.preventDefault();
    event.stopImmediatePropagation();
    done = true;
  };
  document.addEventListener("copy", fill, {capture: true, once: true});
  // Outdated, and the only way there.
  document.execCommand("copy");
  document.removeEventListener("copy", fill, {capture: true});
  return done;
}
