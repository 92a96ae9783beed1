// Turns the data folder into typed JSON and says what came of it; see speak.ts for what it can be asked.
import {speak} from "./editor/report.ts";

process.exitCode = await speak(process.argv.slice(2));
