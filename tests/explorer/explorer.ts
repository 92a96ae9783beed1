// The explorer of the built site, a view of it that is full, and a browser that waits for its drawing.
import {readFileSync} from "node:fs";

import type {BrowserContext, Page} from "playwright-core";
import {inject} from "vitest";

import {joinSeries} from "../../src/client/explorer/fetch-series.ts";
import {
  explorerIndex,
  explorerNotes,
  type ExplorerSlice,
  explorerSlice
} from "../../src/model/figures/explore.ts";
import {visit} from "../harness/browse.ts";

/** The address of the explorer. */
export const home = `${inject("address")}explore/`;
/** Its page as it was built. */
export const html = readFileSync("dist/explore/index.html", "utf8");
/** What its page knows of the series and places before it asks for figures. */
export const index = explorerIndex.parse(
  JSON.parse(/data-index[^>]*>(.*?)<\/script>/su.exec(html)?.[1] ?? "")
);
const read = (path: string): unknown => JSON.parse(readFileSync(`dist/${path}.json`, "utf8"));
/** The figures of a series as the page puts them together. */
export const sliceOf = (id: string): ExplorerSlice =>
  explorerSlice.parse(
    joinSeries(
      explorerNotes.parse(read(`explore/data/${id}`)),
      read(`data/series/${id}`) as ExplorerSlice["rows"]
    )
  );

const full = (held: Record<string, number[]> | undefined) =>
  Object.entries(held ?? {}).filter(([, places]) => places.length > 3);
/** A series with figures of several places in each of several years. */
export const series = index.series.find(({held}) => full(held.year).length > 3)!;
/** The first of these years. */
export const year = full(series.held.year)[0]![0];
/** Four places that have a figure in it. */
export const there = series.held.year![year]!.slice(0, 4).map((at) => index.places[at]!);
/** The search of an address that compares them. */
export const rank = `?series=${series.id}&kind=year&chart=rank&places=${there.map(({id}) => id).join(",")}&at=${year}`;
/** A series of which nothing was published. */
export const silent = index.series.find(({held}) => Object.keys(held).length === 0)!;

/** Waits until what was chosen is drawn. */
export const drawn = (page: Page) =>
  page.locator("figure[data-explored]:not([aria-busy]) svg.drawing").waitFor();

/** Opens a view and waits for its drawing. */
export async function open(
  within: BrowserContext,
  search = ""
): Promise<{page: Page; faults: string[]}> {
  const found = await visit(within, home + search);
  await drawn(found.page);
  return found;
}
