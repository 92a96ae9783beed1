// Reads a table of any shape and writes its figures into the data: npm run import-table -- FILE
import {createInterface} from "node:readline/promises";

import {dataFolder} from "./compile/read/read-folder.ts";
import {importTable} from "./import/table/command.ts";

const person = process.stdin.isTTY
  ? createInterface({input: process.stdin, output: process.stdout})
  : null;
process.exitCode = await importTable(process.argv.slice(2), {
  data: dataFolder,
  say: (line) => console.log(line),
  ask: person && ((question) => person.question(question).catch(() => null))
});
person?.close();
