// Buttons that copy an article: `data-article` is the address of its file, `data-done` and `data-failed` what is said then.
// The article and the code that copies come when a button is pointed at or reached, so that no page waits for them.

for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-article]")) {
  const label = button.textContent;
  const {article = "", done = label, failed = label} = button.dataset;
  const fetched = async (): Promise<string> => {
    const answer = await fetch(article);
    if (!answer.ok) throw new Error(article);
    return ((await answer.json()) as {html: string}).html;
  };
  const begin = () => Promise.all([fetched(), import("./rich-text.ts")]);
  let coming: ReturnType<typeof begin> | null = null;
  const get = (): ReturnType<typeof begin> => {
    coming ??= begin();
    coming.catch(() => {
      coming = null;
    });
    return coming;
  };
  button.hidden = false;
  for (const event of ["pointerenter", "focus"])
    button.addEventListener(event, () => {
      get().catch(() => null);
    });
  button.addEventListener("click", () => {
    get()
      .then(([html, {copyRichText}]) => copyRichText(html))
      .then(
        (copied) => {
          button.textContent = copied ? done : failed;
        },
        () => {
          button.textContent = failed;
        }
      );
  });
  button.addEventListener("blur", () => {
    button.textContent = label;
  });
}
