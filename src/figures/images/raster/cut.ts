// What runs in a thread that ends with its work: fonts are cut down to the characters of some pictures. What cuts them
// takes a hundred megabytes and gives none of them back before its thread ends.
import {readFileSync} from "node:fs";
import {parentPort, workerData} from "node:worker_threads";

import subsetFont from "subset-font";

import type {Cut} from "./font.ts";

const made = (workerData as readonly Cut[]).map(({font, text}) =>
  subsetFont(readFileSync(font), text, {targetFormat: "sfnt"})
);
parentPort?.postMessage(await Promise.all(made));
