// Reads a table of any shape and writes its figures into the data: npm run import-table -- FILE
import {dataFolder} from "./compile/read/read-folder.ts";
import {converse, today} from "./editor/command.ts";
import {importTable} from "./import/table/command.ts";

await converse((ask) =>
  importTable(process.argv.slice(2), {
    data: dataFolder,
    say: (line) => console.log(line),
    ask,
    silent: !process.stdin.isTTY,
    today: today()
  })
);
