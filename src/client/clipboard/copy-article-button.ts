// Buttons that copy an article: `data-article` is the address of its file, `data-done` and `data-failed` what is said then.
// The code that copies comes when a button is pointed at or reached, so that no page waits for it.

for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-article]")) {
  const {article = "", failed = ""} = button.dataset;
  const ask = () => import("./rich-text.ts");
  const begin = () => {
    // Where nothing comes, it is said when the button is pressed.
    ask()
      .then(({articleOf}) => articleOf(article))
      .catch(() => undefined);
  };
  button.hidden = false;
  button.addEventListener("pointerenter", begin);
  button.addEventListener("focus", begin);
  button.addEventListener("click", () => {
    ask().then(
      ({copyArticle}) => copyArticle(button),
      () => (button.textContent = failed)
    );
  });
}
