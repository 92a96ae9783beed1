// One run of the data step in memory on a folder, to see that it ends in figures or in words.
import {dryRun} from "../compile/dry-run.ts";
import {digest} from "../compile/problems/digest.ts";
import type {Parsed} from "../compile/read/parse-folder.ts";
import type {Folder} from "../compile/read/read-folder.ts";

/** What is printed of a folder, empty where all is well, and what was read. Throws where the program itself fails. */
export function trial(folder: Folder): {said: string; parsed: Parsed} {
  const {parsed, facts, prose} = dryRun(folder);
  const found = [...facts, ...prose];
  return {said: found.length ? digest(found, {folder: "data", line: () => null}) : "", parsed};
}
