// The path below which the site stands: BASE where it is set, else what data/site.yaml says.
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
