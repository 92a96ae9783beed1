// The figures of a page. What answers pointer, finger and keys is loaded when a reader turns to the first of them.
import {scriptMissing} from "../../words/zh/figures/script-missing.ts";
import {keepTouches} from "./early-touches.ts";
import {tabStop} from "./tab-stop.ts";

/** Says that the figure cannot answer. Browsers ask once for a module: only the page anew asks again. */
function sayLost(figure: HTMLElement): void {
  // By hand: with a helper that others share every page would ask for one file more.
  const line = document.createElement("p");
  line.className = "small unprinted";
  line.setAttribute("role", "status");
  const anew = document.createElement("button");
  anew.type = "button";
  anew.textContent = scriptMissing.anew;
  anew.addEventListener("click", () => {
    location.reload();
  });
  line.append(scriptMissing.said, anew);
  figure.querySelector(".drawings")?.prepend(line);
}

/** Whether the address says how the figure is to be shown. */
const isAsked = ({dataset}: HTMLElement): boolean =>
  [...new URLSearchParams(location.search).keys()].some((key) =>
    key.startsWith(`${dataset["figure"] ?? ""}.`)
  );

for (const figure of document.querySelectorAll<HTMLElement>("figure[data-figure]")) {
  if (!tabStop(figure)) continue;
  let asleep = true;
  const wakeUp = (): void => {
    if (!asleep) return;
    asleep = false;
    void import("./interactive-figure.ts")
      .then(
        ({makeInteractive: wake}) => {
          wake(figure);
        },
        () => {
          sayLost(figure);
        }
      )
      .then(again);
  };
  const again = keepTouches(figure, wakeUp);
  if (isAsked(figure)) wakeUp();
}
