// Wakes the figures of a page, each when it comes near the screen. Pages without figures do not load this.
import {wake} from "./interactive-figure.ts";

const near = new IntersectionObserver(
  (entries) => {
    for (const {isIntersecting, target} of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      wake(target as HTMLElement);
    }
  },
  {rootMargin: "300px"}
);

for (const figure of document.querySelectorAll("figure[data-figure]")) near.observe(figure);
