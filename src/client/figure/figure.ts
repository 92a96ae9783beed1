// Wakes the figures of a page, each when it comes near the screen; what that takes is loaded with the first of them.

const near = new IntersectionObserver(
  (entries) => {
    for (const {isIntersecting, target} of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      void import("./interactive-figure.ts").then(({wake}) => {
        wake(target as HTMLElement);
      });
    }
  },
  {rootMargin: "300px"}
);

for (const figure of document.querySelectorAll("figure[data-figure]")) near.observe(figure);
