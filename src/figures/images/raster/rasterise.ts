// What runs in a thread of the press: SVG in, PNG out.
import {parentPort} from "node:worker_threads";

import {Resvg} from "@resvg/resvg-js";

import {family} from "./font.ts";
import {palettePng} from "./palette-png.ts";
import type {Job, PngOutcome} from "./threads.ts";

parentPort?.on("message", (job: Job) => parentPort?.postMessage(outcome(job)));

function outcome({svg, fontFiles}: Job): PngOutcome {
  try {
    const font = {fontFiles: [...fontFiles], loadSystemFonts: false, defaultFontFamily: family};
    const {pixels, width, height} = new Resvg(svg, {font}).render();
    return {png: palettePng({data: pixels, width, height}, svg)};
  } catch (error) {
    return {fault: String(error)};
  }
}
