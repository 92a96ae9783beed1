// What is asked of a page from inside. Each of these is sent there as text, so it may use nothing from around it.

/** How many elements are on the page to be seen. */
export function countSeen(selector: string): number {
  return [...document.querySelectorAll(selector)].filter(
    (element) => element.getClientRects().length > 0
  ).length;
}

/** The middle of the first of these that is seen, brought into the middle of the window. */
export function middleOf(selector: string): {x: number; y: number} {
  const element = [...document.querySelectorAll(selector)].find(
    (one) => one.getClientRects().length > 0
  )!;
  element.scrollIntoView({block: "center"});
  const {x, y, width, height} = element.getBoundingClientRect();
  return {x: x + width / 2, y: y + height / 2};
}

/** The lines of a ranking as they stand, from the top. */
export function linesDown(): (string | undefined)[] {
  return [...document.querySelectorAll<SVGElement>("svg.drawing g.line")]
    .filter((line) => line.getClientRects().length > 0)
    .sort((a, b) => a.getBoundingClientRect().y - b.getBoundingClientRect().y)
    .map(({dataset}) => dataset["group"]);
}

/** Drawings whose shown marks are all black, as where a colour is not understood. */
export function uncoloured(): string[] {
  return [...document.querySelectorAll("svg.drawing")]
    .map((drawing) =>
      [...drawing.querySelectorAll("path, rect, circle, line, text")].filter(
        (mark) => mark.getClientRects().length > 0
      )
    )
    .filter(
      (marks) =>
        marks.length > 0 &&
        marks.every((mark) => {
          const {fill, stroke} = getComputedStyle(mark);
          return [fill, stroke].every((one) => ["rgb(0, 0, 0)", "none"].includes(one));
        })
    )
    .map(([mark]) => `without colours: ${mark?.outerHTML.slice(0, 80) ?? ""}`);
}

/** What sticks out to the right of the page, so that a reader would have to scroll sideways; empty when nothing. */
export function sticksOut(): string[] {
  const {clientWidth, scrollWidth} = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.body.querySelectorAll("*")].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 0.5
  );
  const names = wide.slice(0, 3).map((element) => {
    const {tagName, className} = element;
    return `${tagName.toLowerCase()}.${String(className)}`;
  });
  return [`${scrollWidth} > ${clientWidth}: ${names.join(", ")}`];
}

/** How wide a Chinese quote is in some fonts, in ems. */
export function quoteIn(fonts: string): number {
  const text = document.body.appendChild(document.createElement("span"));
  text.style.font = `100px ${fonts}`;
  text.textContent = "“";
  const {width} = text.getBoundingClientRect();
  text.remove();
  return width / 100;
}

/** Where a digit lies over the Han character beside it, and where a Chinese quote is narrower than one. */
export function illSet(): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.querySelector("main") ?? document.body, 4);
  const range = document.createRange();
  for (let node = walker.nextNode(); node && found.length < 5; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent ?? "";
    if (!element || element.closest("svg, pre, code, textarea, script, style")) continue;
    const boxOf = (at: number) => {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      // A sign that begins a line has a box without width at the end of the line before as well.
      return [...range.getClientRects()].at(-1);
    };
    const say = (what: string, at: number) =>
      found.push(`${what}: ${text.slice(Math.max(0, at - 8), at + 8)}`);
    for (const {index: at} of text.matchAll(/\d(?=\p{Script=Han})|\p{Script=Han}(?=\d)/gu)) {
      const [one, next] = [boxOf(at), boxOf(at + 1)];
      if (one && next && one.top === next.top && next.left < one.right - 1) say("overlap", at);
    }
    if (!element.closest(":lang(zh)")) continue;
    const size = parseFloat(getComputedStyle(element).fontSize);
    for (const {index: at} of text.matchAll(/(?<=\p{Script=Han})“(?=\p{Script=Han})/gu)) {
      const {width = 0} = boxOf(at) ?? {};
      if (width > 0 && width < size * 0.9) say("half a quote", at);
    }
  }
  return found;
}
