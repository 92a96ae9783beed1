// One run of the data step in memory on a folder, to see that it ends in figures or in words.
import {kinds} from "../../../src/charts/kinds/index.ts";
import {link} from "../../compile/check/index.ts";
import {derive} from "../../compile/derive/catalogue.ts";
import {composeFigures} from "../../compile/figures/compile-figures.ts";
import {roots} from "../../compile/problems/causes.ts";
import {digest} from "../../compile/problems/digest.ts";
import {narrate} from "../../compile/prose/stories.ts";
import {parse} from "../../compile/read/parse-folder.ts";
import type {Folder} from "../../compile/read/read-folder.ts";

/** What is printed of a folder; empty where all is well. Throws where the program itself fails. */
export function trial(folder: Folder): string {
  const {parsed, problems} = parse(folder);
  const found = roots(problems, link(parsed, problems.length === 0));
  const {site, plan} = parsed;
  if (site && plan && !found.length) {
    const catalogue = derive(parsed, site, plan);
    const {figures, problems: unfit} = composeFigures(catalogue, parsed.figures, kinds);
    found.push(...unfit, ...narrate(parsed, catalogue, figures).problems);
  }
  return found.length ? digest(found, {folder: "data", line: () => null}) : "";
}
