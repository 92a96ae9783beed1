// Nothing is fetched from another host.
import {attributes, type Built, type Findings, type Page} from "./built.ts";

/** Elements that fetch what they name; a link that a reader follows is none of them. */
const fetching: [string, string][] = [
  ["src", "[src]"],
  ["srcset", "[srcset]"],
  ["data", "object"],
  ["poster", "video"],
  ["href", "use, image"],
  ["action", "form"]
];

/** Relations of `<link>` that fetch nothing by themselves. */
const quiet = /^(canonical|alternate|license|author|next|prev|help|search|me)$/;

/** The names of XML namespaces, of SVG and of what a workbook holds: they look like addresses and are not. */
const namespace =
  /^http:\/\/(?:www\.w3\.org|schemas\.openxmlformats\.org|schemas\.microsoft\.com|www\.wps\.cn|purl\.(?:org|oclc\.org))\//;

/** Resources of pages, addresses in styles, addresses in scripts. */
export function outside(site: Built): Findings {
  const texts = [...site.files].filter((file) => /\.(css|js|svg)$/.test(file));
  return [
    ...site.pages.flatMap((page) =>
      resources(page)
        .filter(isOutside)
        .map((address) => `${page.path}: fetches ${address}`)
    ),
    ...texts.flatMap((file) =>
      [...site.text(file).matchAll(/(?:https?:)?\/\/[\w-]+(?:\.[\w-]+)+[^\s"'`)]*/g)]
        .map(([address]) => address)
        .filter((address) => isOutside(address) && !namespace.test(address))
        .map((address) => `${file}: names ${address}`)
    )
  ];
}

function resources(page: Page): string[] {
  const links = attributes(page, "href", "link[href]")
    .filter(
      ([element]) => !(element.getAttribute("rel") ?? "").split(/\s+/).every((r) => quiet.test(r))
    )
    .map(([, value]) => value);
  return [
    ...links,
    ...fetching.flatMap(([name, selector]) =>
      attributes(page, name, selector).map(([, value]) => value)
    )
  ];
}

function isOutside(address: string): boolean {
  return /^\s*(?:[a-z]+:)?\/\//i.test(address);
}
