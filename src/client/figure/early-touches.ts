// What a reader does to a figure before what answers it is there: kept, and done again.

/** Does again what was done so far, in its order. */
export type Again = () => void;

/** What is answered only by the script; folds and links answer by themselves. */
const answered = ".controls button, .controls input, .controls select, .share button, .drawings";

/** What is listened to; a finger that scrolls, or leaves, is out. */
const touches = [
  ...["pointerover", "pointermove", "pointerout", "focusin"],
  ...["click", "change", "keydown"]
];

/** Keys that walk in a drawing, and would scroll the page. */
const walking = /^(Arrow(Left|Right|Up|Down)|Home|End)$/u;

/** Keeps what is done to a figure from now on; `touched` is called at the first sign of a pointer, a finger or the focus. */
export function keepTouches(figure: HTMLElement, touched: () => void): Again {
  const kept: Again[] = [];
  let awake = false;
  let rest: Again | undefined;
  const keep = (event: Event): void => {
    if (awake) return;
    touched();
    const target = event.target as Element;
    const of = target.closest(answered);
    if (!of || target.closest(".drawings a")) return;
    const again = () => void target.dispatchEvent(copyOf(event));
    if (event.type === "pointerout") rest = undefined;
    else if (event.type === "pointermove") rest = again;
    else if (event.type === "click" && !(target instanceof HTMLSelectElement)) kept.push(again);
    else if (event instanceof KeyboardEvent && of === target && walking.test(event.key)) {
      event.preventDefault();
      kept.push(again);
    } else if (event.type === "change" && target instanceof HTMLSelectElement) {
      const {value} = target;
      kept.push(() => {
        target.value = value;
        again();
      });
    }
  };
  for (const type of touches) figure.addEventListener(type, keep, true);
  return () => {
    awake = true;
    for (const again of [rest, ...kept]) again?.();
  };
}

/** The same event once more: it has been through the page already. */
function copyOf(event: Event): Event {
  const Kind = event.constructor as typeof Event;
  return new Kind(event.type, event);
}
