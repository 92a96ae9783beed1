// Drafts plan.md and units.csv from the raw text of a plan: node scripts/import-plan.ts TEXT FOLDER
import {existsSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";

import {parsePlan} from "./compile/plan/plan.ts";
import {report} from "./compile/problems/problem.ts";
import type {Doubt} from "./import/line.ts";
import {draftPlan} from "./import/plan.ts";
import {draftUnits, unitsTable} from "./import/units.ts";

const [from, folder] = process.argv.slice(2);
if (!from || !folder || !existsSync(from)) {
  console.error("usage: node scripts/import-plan.ts TEXT FOLDER\nTEXT: a plan as UTF-8 text.");
  process.exit(1);
}
const targets = ["plan.md", "units.csv"].map((name) => join(folder, name));
const taken = targets.filter((path) => existsSync(path));
if (taken.length > 0) {
  console.error(`already there, nothing written: ${taken.join(", ")}`);
  process.exit(1);
}

const {markdown, doubts} = draftPlan(
  new TextDecoder("utf-8", {fatal: true}).decode(readFileSync(from))
);
const units = draftUnits(markdown);
mkdirSync(folder, {recursive: true});
for (const [path, text] of [
  [targets[0], markdown],
  [targets[1], unitsTable(units.units)]
] as const) {
  if (path) writeFileSync(path, text, {flag: "wx"});
}

const line = ({line, what}: Doubt) =>
  `${line === null ? "" : `${from}:${line}  `}${what.replace("\n", "\n    ")}`;
for (const one of [...doubts, ...units.doubts]) console.log(line(one));
const {plan, problems} = parsePlan(markdown, "plan.md", units.units);
if (problems.length > 0) console.log(report(problems, folder));
const count = (kind: string) => plan.clauses.filter((one) => one.kind === kind).length;
console.log(
  `${targets.join(" and ")} drafted: ${count("chapter")} chapters, ${count("section")} sections, ` +
    `${count("paragraph")} paragraphs, ${count("box")} boxes, ${plan.brackets.length} unit brackets, ` +
    `${units.units.length} names; ${doubts.length + units.doubts.length} doubts to settle by hand`
);
