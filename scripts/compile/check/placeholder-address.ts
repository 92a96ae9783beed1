// Which addresses are made for examples.

/** Whether an address can only be a placeholder: its host is kept for examples and tests (RFC 2606). */
export function isPlaceholder(address: string): boolean {
  const host = new URL(address).hostname;
  return /(^|\.)(example(\.(com|net|org))?|invalid|localhost|test)$/.test(host);
}
