// Whether a drafted folder passes the checks of the data build, before it is written.
import {checkFolder} from "../../compile/check/index.ts";
import {parse} from "../../compile/read/parse-folder.ts";
import type {Doubt} from "../line.ts";

/** Each problem of the drafted files as a weighty doubt; none where they build at once. */
export function buildProblems(files: ReadonlyMap<string, string>): Doubt[] {
  const encoder = new TextEncoder();
  const folder = new Map([...files].map(([path, text]) => [path, encoder.encode(text)]));
  const {parsed, problems} = parse(folder);
  return [...problems, ...checkFolder(parsed, problems.length === 0)].map(
    ({file, line, found, mend}) => ({
      ...{line: null, weight: 3},
      did: `${file}${line === null ? "" : ` 第 ${line} 行`}：${found.split("\n")[0] ?? ""}`,
      else: mend.split("\n")[0] ?? ""
    })
  );
}
