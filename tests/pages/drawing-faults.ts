// Drawings as a reader sees them in a page: no text cut off, none on top of another, none too small.
import type {Page} from "playwright-core";

/**
 * What is wrong with the texts of the drawings that are seen: cut off, on top of another, too small. What the explorer
 * draws anew for a width is not asked: it comes when it comes, and has tests of its own.
 */
export const drawingFaults = (page: Page): Promise<string[]> =>
  page.evaluate(unreadable, "figure:not([data-explored]) svg.drawing");

/** Runs in the page. */
function unreadable(selector: string): string[] {
  const seen = [...document.querySelectorAll(selector)].filter(
    (svg) => svg.getClientRects().length > 0
  );
  return seen.flatMap((svg) => {
    const frame = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll("text")].flatMap((text) => {
      const {left, right, top, bottom, height} = text.getBoundingClientRect();
      if (text.textContent.trim() === "" || right === left) return [];
      // The box of a line is higher than its characters: only these count.
      return [
        {
          words: text.textContent,
          left,
          right,
          top: top + height * 0.17,
          bottom: bottom - height * 0.11
        }
      ];
    });
    const cut = texts
      .filter(
        ({left, right, top, bottom}) =>
          left < frame.left - 1 ||
          right > frame.right + 1 ||
          top < frame.top - 1 ||
          bottom > frame.bottom + 1
      )
      .map(({words}) => `cut off: ${words}`);
    const covered = texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .filter(
          (other) =>
            Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
            Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1
        )
        .map((other) => `on top of another: ${one.words} / ${other.words}`)
    );
    const drawn = Number((svg.getAttribute("viewBox") ?? "").split(" ")[2]);
    const small = [...svg.querySelectorAll("text")]
      .filter((text) => text.getClientRects().length > 0)
      .filter((text) => (parseFloat(getComputedStyle(text).fontSize) * frame.width) / drawn < 11.95)
      .map((text) => `too small: ${text.textContent}`);
    return [
      ...cut,
      ...covered,
      ...small,
      ...(svg.outerHTML.includes("NaN") ? ["not a number"] : [])
    ];
  });
}
