// Whether a page shows a drawing: an SVG or a canvas as wide as a phone's half, with marks in it.
import type {Browser} from "playwright-core";

/** Opens an address with or without scripts and looks, once nothing more is fetched. */
export async function isDrawn(
  browser: Browser,
  address: string,
  scripts: boolean
): Promise<boolean> {
  const context = await browser.newContext({
    javaScriptEnabled: scripts,
    viewport: {width: 412, height: 823}
  });
  try {
    const page = await context.newPage();
    await page.goto(address, {waitUntil: "networkidle"});
    const drawings = page.locator("main svg, main canvas");
    for (const drawing of await drawings.all()) {
      const box = await drawing.boundingBox();
      const marks = await drawing.locator("path, rect, circle, line").count();
      const isCanvas = (await drawing.evaluate((element) => element.localName)) === "canvas";
      if (box && box.width > 200 && box.height > 100 && (isCanvas || marks > 2)) return true;
    }
    return false;
  } finally {
    await context.close();
  }
}
