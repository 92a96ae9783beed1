// What a link to a page shows elsewhere: every page says it, and the picture is there.
import type {Built, Findings, Page} from "./built.ts";

const properties = [
  ...["title", "description", "url", "type", "site_name", "locale", "image"],
  ...["image:width", "image:height", "image:alt"]
].map((name) => `og:${name}`);

/** The rest of a card is read from the properties. */
const names = ["twitter:card"];

/** Open Graph tags and the kind of card on every page but those made to stand in another, and pictures that exist. */
export function social(site: Built): Findings {
  return site.pages
    .filter(({path}) => !path.slice(site.base.length - 1).includes("/embed/"))
    .flatMap((page) => {
      const missing = [
        ...properties.filter((name) => content(page, "property", name) === ""),
        ...names.filter((name) => content(page, "name", name) === "")
      ];
      const image = content(page, "property", "og:image");
      const file = URL.canParse(image) ? new URL(image).pathname.slice(site.base.length) : image;
      return [
        ...missing.map((name) => `${page.path}: no ${name}`),
        ...(image === "" || site.files.has(file) ? [] : [`${page.path}: no picture ${file}`])
      ];
    });
}

function content({document}: Page, attribute: string, name: string): string {
  return document.querySelector(`meta[${attribute}="${name}"]`)?.getAttribute("content") ?? "";
}
