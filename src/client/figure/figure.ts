// The figures of a page. What answers pointer, finger and keys is loaded when a reader turns to the first of them.
import {keepTouches} from "./early-touches.ts";
import {tabStop} from "./tab-stop.ts";

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
    import("./interactive-figure.ts").then(
      ({wake}) => {
        wake(figure);
        again();
      },
      // The line is down: the next touch tries once more.
      () => (asleep = true)
    );
  };
  const again = keepTouches(figure, wakeUp);
  if (isAsked(figure)) wakeUp();
}
