// Where the site stands on this machine: below the path that BASE or else data/site.yaml names, at the port of PORT.
import {site} from "../src/model/site.ts";
import {dataFolder, readFolder, readText} from "./compile/read/read-folder.ts";
import {parseYaml} from "./compile/read/yaml.ts";

/** A path with a slash at both ends; `/` where site.yaml cannot be read, which the data build reports. */
export function siteBase(): string {
  const named = process.env["BASE"];
  if (named !== undefined) return named;
  const {text} = readText(readFolder(dataFolder), "site.yaml");
  return (text === null ? null : parseYaml("site.yaml", text, site).value?.base) ?? "/";
}

/** The port where PORT names none. */
export const usualPort = 4321;

/** The port to serve at; what is no number is NaN, which the server refuses. */
export const port = Number(process.env["PORT"] || usualPort);
