// Where two words of a page are parted for the eye alone: a copy, a reader's voice or a search would run them together.
import type {Page} from "playwright-core";

/** A joint: the last words before it, the first after it, and the elements they stand in. */
export interface Joint {
  before: string;
  after: string;
  between: string;
}

/**
 * Every joint of an open page, in order. Parted is what stands in different blocks by its tag, on both sides of a
 * control or a break, or has a blank or a mark between; drawings are left out, as they are read by their description.
 */
export const joints = (page: Page): Promise<Joint[]> =>
  page.evaluate(() => {
    const skipped = /^(script|style|svg|template|noscript|select|textarea)$/i;
    const parting =
      /^(address|article|aside|blockquote|body|br|button|caption|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|img|input|label|legend|li|main|nav|ol|option|output|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul|wbr)$/i;
    const named = (element: Element | null): string =>
      element ? `${element.tagName.toLowerCase()}.${element.className}` : "";
    /** Elements from a text up to a common ancestor, that one left out. */
    const within = (text: Text, outer: Node): Element[] => {
      const found: Element[] = [];
      for (let at = text.parentElement; at && at !== outer; at = at.parentElement) found.push(at);
      return found;
    };
    const room = (elements: Element[], side: "Left" | "Right"): number =>
      elements.reduce((sum, element) => {
        const style = getComputedStyle(element);
        return sum + parseFloat(style[`margin${side}`]) + parseFloat(style[`padding${side}`]);
      }, 0);
    const isItem = (elements: Element[]): boolean => {
      const last = elements.at(-1)?.parentElement;
      return last ? /flex|grid/.test(getComputedStyle(last).display) : false;
    };
    const found: Joint[] = [];
    const walker = document.createTreeWalker(document.body, 5, (node) => {
      if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
      const gone = skipped.test(node.tagName) || getComputedStyle(node).display === "none";
      return gone ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
    });
    let before: Text | null = null;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        if (parting.test(node.tagName)) before = null;
        continue;
      }
      const text = node as Text;
      const left = before;
      before = text.data.trim() === "" ? null : text;
      if (!left || !before) continue;
      if (/[\s\p{P}\p{S}]$/u.test(left.data) || /^[\s\p{P}\p{S}]/u.test(text.data)) continue;
      const range = document.createRange();
      range.setStart(left, 0);
      range.setEnd(text, text.data.length);
      const outer = range.commonAncestorContainer;
      const [closed, opened] = [within(left, outer), within(text, outer)];
      if (closed.some(({tagName}) => parting.test(tagName))) continue;
      const items = isItem(closed) || isItem(opened);
      if (!items && room(closed, "Right") + room(opened, "Left") < 2) continue;
      found.push({
        ...{before: left.data.slice(-12), after: text.data.slice(0, 12)},
        between: `${named(outer as Element)}: ${named(closed.at(-1) ?? null)} | ${named(opened.at(-1) ?? null)}`
      });
    }
    return found;
  });
