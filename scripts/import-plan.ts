// Writes the whole data folder of another plan from its text: npm run import-plan -- plan.txt my-city/
import {parseArgs} from "node:util";

import {importPlan} from "./import/written/import-plan.ts";
import {asked, refuse} from "./programs/arguments.ts";

const usage =
  "用法：npm run import-plan -- 方案文件 新文件夹\n方案文件可以是 .txt、.docx 或 .html；新文件夹还不存在，或是空的。\n" +
  "usage: npm run import-plan -- PLAN NEW_FOLDER";
const [from, folder, ...more] = asked(usage, () => parseArgs({allowPositionals: true})).positionals;
if (!from || !folder || more.length > 0) refuse(usage);
const imported = importPlan(from, folder);
if ("refused" in imported) refuse(imported.refused);
for (const line of imported.lines) console.log(line);
// 0: nothing weighty is in doubt; 2: written, and to be looked at first; 1: nothing was written.
process.exitCode = imported.heavy > 0 ? 2 : 0;
