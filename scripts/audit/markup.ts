// Each page is sound: language, title, one heading of the first level, unique ids, named pictures, nothing inline.
import {createHash} from "node:crypto";

import {attributes, type Built, type Findings, type Page} from "./built.ts";

/** Attributes whose values are ids of the same page. */
const references = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns"];

/** Language, title, description, viewport and exactly one `h1`. */
export function frame(site: Built): Findings {
  const titles = new Map<string, string>();
  return site.pages.flatMap(({path, document}) => {
    const title = document.querySelector("title")?.textContent.trim() ?? "";
    const twin = titles.get(title);
    titles.set(title, path);
    const headings = document.querySelectorAll("h1").length;
    const has = (selector: string) => (document.querySelector(selector) ? [] : [selector]);
    return [
      ...has("html[lang]"),
      ...has("main"),
      ...has('meta[name="viewport"]'),
      ...(path.includes("/embed/") ? [] : has('meta[name="description"]'))
    ]
      .map((selector) => `${path}: no ${selector}`)
      .concat(title === "" ? [`${path}: no title`] : [])
      .concat(twin !== undefined && !embed(path, twin) ? [`${path}: title as ${twin}`] : [])
      .concat(headings === 1 ? [] : [`${path}: ${headings} h1`]);
  });
}

/** No id stands twice, and every reference to one is met. */
export function ids(site: Built): Findings {
  return site.pages.flatMap((page) => {
    const known = new Set(page.ids);
    const twice = page.ids.filter((id, index) => page.ids.indexOf(id) !== index);
    const missing = references.flatMap((name) =>
      attributes(page, name).flatMap(([, value]) =>
        value.split(/\s+/).filter((id) => id !== "" && !known.has(id))
      )
    );
    return [
      ...new Set(twice.map((id) => `${page.path}: id ${id} twice`)),
      ...new Set(missing.map((id) => `${page.path}: no id ${id}, but it is referred to`))
    ];
  });
}

/** Every picture has a name, or is marked as ornament; every frame has a title. */
export function names(site: Built): Findings {
  return site.pages.flatMap((page) =>
    [...page.document.querySelectorAll("img, svg, iframe, [role=img]")]
      .filter((element) => !named(page, element))
      .map((element) => `${page.path}: <${element.localName}> without a name`)
  );
}

/**
 * No style attribute, no event handler, no script or style in the page that its policy does not name by hash: a page
 * brings the script of its head, an embed style and script.
 */
export function inline(site: Built): Findings {
  return site.pages.flatMap((page) => {
    const styled = page.document.querySelectorAll("[style]").length;
    const handlers = [...page.document.querySelectorAll("*")].flatMap((element) =>
      element.getAttributeNames().filter((name) => /^on[a-z]+$/.test(name))
    );
    const free = (element: Element) => !hashed(page, element);
    const blocks = [...page.document.querySelectorAll("style")].filter(
      (element) => !embeds.test(page.path) || free(element)
    ).length;
    // Data blocks, such as JSON-LD, are not run.
    const scripts = [...page.document.querySelectorAll("script:not([src])")].filter(
      (element) => !/json/.test(element.getAttribute("type") ?? "") && free(element)
    ).length;
    const links = attributes(page, "href").filter(([, value]) => /^\s*javascript:/i.test(value));
    const found: [number, string][] = [
      [styled, "style attribute"],
      [handlers.length, "event handler"],
      [blocks, "style element"],
      [scripts, "inline script"],
      [links.length, "javascript: link"]
    ];
    return found.filter(([n]) => n > 0).map(([n, what]) => `${page.path}: ${n} × ${what}`);
  });
}

/** Pages that bring their style along. */
const embeds = /\/embed\//;

/** Whether the policy in the page names the contents of an element. */
function hashed(page: Page, element: Element): boolean {
  const policy = page.document
    .querySelector('meta[http-equiv="content-security-policy"]')
    ?.getAttribute("content");
  const hash = createHash("sha256").update(element.textContent).digest("base64");
  return policy?.includes(`'sha256-${hash}'`) ?? false;
}

function named(page: Page, element: Element): boolean {
  if (element.closest('[aria-hidden="true"], [hidden], template, noscript')) return true;
  // A drawing inside a named picture is part of it.
  const whole = element.parentElement?.closest("svg, [role=img]");
  if (whole) return named(page, whole);
  if (element.localName === "img" && element.hasAttribute("alt")) return true;
  if (element.localName === "iframe") return (element.getAttribute("title") ?? "").trim() !== "";
  if ((element.getAttribute("aria-label") ?? "").trim() !== "") return true;
  const by = (element.getAttribute("aria-labelledby") ?? "").split(/\s+/).filter(Boolean);
  return by.some((id) => (page.document.getElementById(id)?.textContent ?? "").trim() !== "");
}

/** An embed carries the title of its figure's page. */
function embed(path: string, twin: string): boolean {
  return path.includes("/embed/") || twin.includes("/embed/");
}
