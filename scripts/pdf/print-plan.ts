// The chapters of the plan laid one behind the other in a browser and printed, with bookmarks for their headings.
import {globSync} from "node:fs";

import type {Browser} from "playwright-core";

/** The paths of the chapters of a built site, in the order of the plan. */
export function chaptersOf(folder: string): string[] {
  return globSync("plan/*/index.html", {cwd: folder})
    .map((file) => file.replaceAll("\\", "/").replace(/index\.html$/u, ""))
    .sort((a, b) => a.localeCompare(b, "en", {numeric: true}));
}

/** Prints the title page and all chapters to `out`; gives how many chapters there are. */
export async function printPlan(
  browser: Browser,
  address: string,
  chapters: readonly string[],
  out: string
): Promise<number> {
  // Scripts of the pages stay off: they would only prepare drawings for touch.
  const context = await browser.newContext();
  const page = await context.newPage();
  if (chapters.length === 0) throw new Error("no chapters in the built site");
  // The first sheet bears the address and the code of the plan, not of a chapter.
  await page.goto(`${address}plan/`, {waitUntil: "load"});
  await page.evaluate(
    async ({address, chapters}) => {
      const main = document.querySelector("main");
      const read = async (path: string) => {
        const text = await (await fetch(`${address}${path}`)).text();
        const other = new DOMParser().parseFromString(text, "text/html");
        for (const sheet of other.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]"))
          if (!document.querySelector(`link[href="${sheet.getAttribute("href") ?? ""}"]`)) {
            const copy = document.createElement("link");
            copy.rel = "stylesheet";
            copy.href = sheet.getAttribute("href") ?? "";
            document.head.append(copy);
            await new Promise((done) => {
              copy.addEventListener("load", done);
              copy.addEventListener("error", done);
            });
          }
        return [...(other.querySelector("main")?.childNodes ?? [])];
      };
      const parts: HTMLElement[] = [];
      for (const path of ["plan/", ...chapters]) {
        const part = document.createElement("section");
        part.append(...(await read(path)));
        // Ways to other pages and where the text was received from are of no use in the book: bookmarks lead through it.
        const idle = path === "plan/" ? "nav, .unprinted, details" : "nav, .unprinted";
        for (const gone of part.querySelectorAll(idle)) gone.remove();
        if (parts.length > 0) part.style.breakBefore = "page";
        parts.push(part);
      }
      main?.replaceChildren(...parts);
      // The mark waits to be printed: here it is asked for, and waited for.
      const mark = document.querySelector<HTMLImageElement>("img.printed");
      if (mark) {
        mark.loading = "eager";
        await mark.decode();
      }
      document.title = main?.querySelector("h1")?.textContent.trim() ?? document.title;
    },
    {address, chapters}
  );
  await page.emulateMedia({media: "print", colorScheme: "light"});
  await page.pdf({path: out, format: "A4", outline: true, tagged: true, preferCSSPageSize: true});
  await context.close();
  return chapters.length;
}
