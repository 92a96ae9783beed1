// The scripts of a page start after its first paint: what Astro writes as elements becomes a list for the script in the head.
const element = /<script type="module" src="([^"]*)"><\/script>/g;

/** Where the script in the head of a page reads what to start; see `src/client/page/modules.ts`. */
const list = 'data-modules=""';

/** A page with its modules in the list in its head; one without the list as it is. */
export function deferred(html: string): string {
  if (!html.includes(list)) return html;
  const modules = new Set([...html.matchAll(element)].map(([, address = ""]) => address));
  const named = modules.size ? `data-modules="${[...modules].join(" ")}"` : "data-modules";
  return html.replace(element, "").replace(list, named);
}
