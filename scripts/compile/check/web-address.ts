// What is an address of the web, and which addresses are made for examples.

/** Whether a text is an address of the web: with its scheme, and no blank in it. */
export const isWebAddress = (text: string): boolean =>
  /^https?:\/\/[^\s]+$/.test(text) && URL.canParse(text);

/** Whether an address can only be a placeholder: its host is kept for examples and tests (RFC 2606). */
export function isPlaceholder(address: string): boolean {
  const host = new URL(address).hostname;
  return /(^|\.)(example(\.(com|net|org))?|invalid|localhost|test)$/.test(host);
}
