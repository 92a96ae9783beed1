// What runs in a thread of the press: SVG in, PNG out.
import {parentPort} from "node:worker_threads";

import {Resvg} from "@resvg/resvg-js";
import sharp from "sharp";

import {family} from "./font.ts";
import {keepColours} from "./own-colours.ts";
import type {Job, Outcome} from "./threads.ts";

// No picture is made twice: what is kept of the last ones is megabytes for nothing.
sharp.cache(false);

parentPort?.on("message", (job: Job) => {
  rasterised(job).then(
    (png) => parentPort?.postMessage({png} satisfies Outcome),
    (error: unknown) => parentPort?.postMessage({fault: String(error)} satisfies Outcome)
  );
});

async function rasterised({svg, fontFiles}: Job): Promise<Uint8Array> {
  const image = new Resvg(svg, {
    font: {fontFiles: [...fontFiles], loadSystemFonts: false, defaultFontFamily: family}
  }).render();
  const raw = {width: image.width, height: image.height, channels: 4} as const;
  // Few colours: a palette makes a third of the bytes, and no more colours than are told apart a sixth less.
  // No dither: flat areas stay flat. More effort takes two thirds longer and saves half a percent.
  const png = await sharp(image.pixels, {raw})
    .png({palette: true, dither: 0, effort: 3, quality: 75, compressionLevel: 9})
    .toBuffer();
  keepColours(png, svg);
  return png;
}
