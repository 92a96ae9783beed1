// Telephone numbers in quoted scraps of text, left out of the page.
import type {Words} from "./words.ts";

/** The text with every run of seven digits or more, spaces and dashes between them allowed, replaced by a word. */
export function hidePhoneNumbers(text: string, words: Words): string {
  return text.replace(/\d(?:[\s-]?\d){6,}/gu, words.plan.masked);
}
