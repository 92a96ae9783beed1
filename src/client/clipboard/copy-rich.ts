// Buttons that copy words with their look: `data-html` holds them, `data-done` and `data-failed` what is said then.

for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-html]")) {
  const label = button.textContent;
  button.hidden = false;
  button.addEventListener("click", () => {
    void copied(button.dataset["html"] ?? "").then((done) => {
      button.textContent = (done ? button.dataset["done"] : button.dataset["failed"]) ?? label;
    });
  });
  button.addEventListener("blur", () => {
    button.textContent = label;
  });
}

/** Whether the words are on the clipboard, with their look and without. */
async function copied(html: string): Promise<boolean> {
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
