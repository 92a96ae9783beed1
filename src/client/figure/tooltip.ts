// The tip beside a point, and the same words for those who listen.
import {touch} from "../../words/zh/figures/figure-controls.ts";
import {make} from "../dom.ts";
import {aloud, type TooltipText} from "./tooltip-text.ts";

/** A tip of one figure. */
export interface Tip {
  /** Shows the words beside a spot, in CSS pixels of the floor; `loud` announces them too. */
  show: (saying: TooltipText, x: number, y: number, loud: boolean) => void;
  hide: () => void;
  /** Keeps the tip where it is, so that its link can be pressed. */
  pin: (on: boolean) => void;
  pinned: () => boolean;
}

/** Distance of the tip from its point, in CSS pixels. */
const gap = 14;

/** Puts a hidden tip into the floor of a figure, beside the region that speaks. */
export function tipOf(floor: HTMLElement): Tip {
  const box = make("div", "tip");
  const voice = floor.querySelector("[aria-live]");
  box.hidden = true;
  floor.append(box);
  const pin = (on: boolean): void => void box.classList.toggle("pinned", on);
  return {
    show(saying, x, y, loud) {
      box.replaceChildren(...contents(saying));
      box.hidden = false;
      settle(box, floor, x, y);
      if (loud && voice) voice.textContent = aloud(saying);
    },
    hide() {
      box.hidden = true;
      if (voice) voice.textContent = "";
      pin(false);
    },
    pin,
    pinned: () => box.classList.contains("pinned")
  };
}

function contents({head, lines, link}: TooltipText): HTMLElement[] {
  const made: HTMLElement[] = [make("p", "tip-head", head)];
  for (const [label, words] of lines)
    made.push(make("p", "", make("span", "", label), label === "" ? "" : " ", words));
  if (link) {
    const way = make("a", "", touch.open);
    way.href = link.href;
    made.push(way);
  }
  return made;
}

/** Above the point where the window has room, else below; never beyond the sides of the figure. */
function settle(box: HTMLElement, floor: HTMLElement, x: number, y: number): void {
  const {offsetWidth: across, offsetHeight: down} = box;
  const top = floor.getBoundingClientRect().top;
  const above = y - gap - down;
  const left = Math.min(Math.max(x - across / 2, 0), floor.clientWidth - across);
  box.style.left = `${String(Math.max(0, left))}px`;
  box.style.top = `${String(top + above >= 0 ? above : y + gap)}px`;
}
