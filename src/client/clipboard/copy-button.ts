// Buttons that copy: `data-copy` names the element whose text is taken.
import {copying} from "../../words/zh/outside/copying.ts";
import {copied} from "./write-words.ts";

for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copy]")) {
  const label = button.textContent;
  button.hidden = false;
  button.addEventListener("click", () => {
    const target = document.getElementById(button.dataset["copy"] ?? "");
    const text = target instanceof HTMLTextAreaElement ? target.value : target?.textContent;
    void copied(text ?? "").then((done) => {
      if (!done && target) document.getSelection()?.selectAllChildren(target);
      button.textContent = done ? copying.done : copying.failed;
    });
  });
  button.addEventListener("blur", () => {
    button.textContent = label;
  });
}
