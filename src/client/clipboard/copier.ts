// Buttons that copy: `data-copy` names the element whose text is taken, `data-done` and `data-failed` what is said then.

for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copy]")) {
  const label = button.textContent;
  button.hidden = false;
  button.addEventListener("click", () => {
    const target = document.getElementById(button.dataset["copy"] ?? "");
    const text = target instanceof HTMLTextAreaElement ? target.value : target?.textContent;
    const say = (word: string | undefined): void => {
      button.textContent = word ?? label;
    };
    navigator.clipboard.writeText(text ?? "").then(
      () => {
        say(button.dataset["done"]);
      },
      () => {
        if (target) document.getSelection()?.selectAllChildren(target);
        say(button.dataset["failed"]);
      }
    );
  });
  button.addEventListener("blur", () => {
    button.textContent = label;
  });
}
