// Pages that repost the work of others are named as sources and never linked.
import {unescaped} from "../../src/words/markup.ts";
import {parse} from "../compile/read/parse-folder.ts";
import {dataFolder, readFolder} from "../compile/read/read-folder.ts";
import type {Built, Findings} from "./built.ts";

/** The addresses of all reposts in the data, but for those that are also a publisher's own. */
export function repostAddresses(): string[] {
  const {rows} = parse(readFolder(dataFolder)).parsed.tables.sources;
  const own = new Set(rows.filter((row) => row.url_kind !== "repost").map(({url}) => url));
  const found = rows.filter((row) => row.url_kind === "repost").map(({url}) => url);
  return [...new Set(found)].filter((url) => url !== null && !own.has(url)) as string[];
}

/** The addresses that are named in the data and must not be linked stand in no page. */
export function reposts(site: Built, addresses: readonly string[]): Findings {
  const forms = new Map(
    addresses.flatMap((address): [string, string][] => [
      [address, address],
      [encodeURI(address), address]
    ])
  );
  return site.pages.flatMap(({file, path}) => {
    const text = unescaped(site.text(file));
    const found = [...forms].filter(([form]) => text.includes(form)).map(([, address]) => address);
    return [...new Set(found)].map((address) => `${path}: shows ${address}`);
  });
}
