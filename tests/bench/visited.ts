// What a first visit of a chart page costs: bytes, requests, paint and shift by Lighthouse, and what stands without scripts.
import {join} from "node:path";
import {pathToFileURL} from "node:url";

import {launch} from "../../scripts/browser.ts";
import {home} from "./packages.ts";
import {middle} from "./table.ts";

/** What one visit took. */
export interface Visited {
  /** Bytes on the wire, headers included. */
  bytes: number;
  requests: number;
  /** Milliseconds until the largest thing is painted. */
  lcp: number;
  /** Milliseconds for which a finger would not be answered. */
  tbt: number;
  /** How far things move. */
  cls: number;
}

/** What of Lighthouse is used here; its own types lie in the cache. */
interface Lighthouse {
  default: (address: string, flags: {port: number; logLevel: string}) => Promise<{lhr: Report}>;
}

interface Report {
  audits: Record<
    string,
    {numericValue?: number; details?: {items?: {transferSize?: number}[]}} | undefined
  >;
  runtimeError?: {message: string};
}

const port = 9400 + (process.pid % 500);

/** Opens an address `times` times as a phone of Lighthouse's defaults, and gives the middle of each measure. */
export async function visited(address: string, times: number): Promise<Visited> {
  const file = join(home, "node_modules/lighthouse/core/index.js");
  const {default: lighthouse} = (await import(pathToFileURL(file).href)) as Lighthouse;
  const runs: Visited[] = [];
  for (let n = 0; n < times; n++) {
    const browser = await launch([`--remote-debugging-port=${String(port)}`]);
    try {
      const {lhr} = await lighthouse(address, {port, logLevel: "error"});
      runs.push(read(lhr));
    } finally {
      await browser.close();
    }
  }
  return combined(runs, middle);
}

/** The mean of each measure. */
export const meanOf = (visits: readonly Visited[]): Visited =>
  combined(visits, (values) => values.reduce((sum, value) => sum + value, 0) / values.length);

/** Each measure of all visits made one. */
function combined(visits: readonly Visited[], one: (values: number[]) => number): Visited {
  const of = (key: keyof Visited) => one(visits.map((visit) => visit[key]));
  return {
    ...{bytes: of("bytes"), requests: of("requests")},
    ...{lcp: of("lcp"), tbt: of("tbt"), cls: of("cls")}
  };
}

function read({audits, runtimeError}: Report): Visited {
  if (runtimeError) throw new Error(runtimeError.message);
  const value = (name: string) => audits[name]?.numericValue ?? NaN;
  const sent = audits["network-requests"]?.details?.items ?? [];
  return {
    bytes: sent.reduce((sum, {transferSize = 0}) => sum + transferSize, 0),
    requests: sent.length,
    lcp: value("largest-contentful-paint"),
    tbt: value("total-blocking-time"),
    cls: value("cumulative-layout-shift")
  };
}
