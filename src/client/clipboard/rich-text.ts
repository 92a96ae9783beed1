// Words with their look, fetched as an article's file and put on the clipboard.

const articles = new Map<string, Promise<string>>();

/** The article of a file, fetched once; null where it cannot be had now. */
export async function articleOf(address: string): Promise<string | null> {
  const fetched = async (): Promise<string> => {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(address);
    return ((await answer.json()) as {html: string}).html;
  };
  const coming = articles.get(address) ?? fetched();
  articles.set(address, coming);
  try {
    return await coming;
  } catch {
    articles.delete(address);
    return null;
  }
}

/** Copies the article of a button, and says on the button how it went until the reader leaves it. */
export async function copyArticle(button: HTMLButtonElement): Promise<void> {
  const {article = "", done = "", failed = "", label = button.textContent} = button.dataset;
  button.dataset["label"] = label;
  const html = await articleOf(article);
  button.textContent = html !== null && (await copied(html)) ? done : failed;
  button.addEventListener("blur", () => (button.textContent = label), {once: true});
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
