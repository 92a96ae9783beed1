// What is read from the address of a page, which others lengthen: never an error, never a complaint about their marks.

/** The part after `#` in plain signs; as it stands where it cannot be decoded. */
export function anchor(): string {
  const hash = location.hash.slice(1);
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

/** What a table of ours holds under a name out of the address; nothing for names that every object has. */
export function own<Value>(
  table: Readonly<Record<string, Value>>,
  name: string
): Value | undefined {
  return Object.prototype.hasOwnProperty.call(table, name) ? table[name] : undefined;
}

/** What WeChat and QQ hang behind `#` on links that are passed on. */
const hung = /^(wechat_|mp\.weixin|rd$|weixin|qq_|\/|!)/u;

/** Whether the part after `#` says nothing to a program of ours: a mark of others, or a place of the page. */
export function isForeign(hash: string): boolean {
  return hash === "" || hung.test(hash) || document.getElementById(hash) !== null;
}

/** Letters a slip of the pen is taken to leave right. */
const start = 3;

/**
 * Whether an unknown name in the `?…` part was probably meant for one of ours, as `serie` for `series`. Chat
 * programs, search engines and counters hang ever new names on links; these are no mistake of the reader.
 */
export function isSlip(name: string, ours: readonly string[]): boolean {
  return ours.some((own) => name.toLowerCase().slice(0, start) === own.slice(0, start));
}
