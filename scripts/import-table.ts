// Reads a table of any shape and writes its figures into the data: npm run import-table -- FILE
import {dataFolder} from "./compile/read/read-folder.ts";
import {keyboard} from "./desk/ask.ts";
import {Unwritable} from "./desk/change/table-rows.ts";
import {importTable} from "./import/table/command.ts";

const {ask, close} = keyboard();
try {
  process.exitCode = await importTable(process.argv.slice(2), {
    data: dataFolder,
    say: (line) => console.log(line),
    ask,
    silent: !process.stdin.isTTY,
    today: new Date().toISOString().slice(0, "YYYY-MM-DD".length)
  });
} catch (error) {
  if (!(error instanceof Unwritable)) throw error;
  console.error(`${error.message}\n没有写入任何东西。`);
  process.exitCode = 1;
} finally {
  close();
}
