// An event put into its table and named by the promise it bears on.
import {inputTables} from "../../../src/model/published/tables.ts";
import type {Folder} from "../../compile/read/read-folder.ts";
import {put, rowsOf, type TableRow} from "./table-rows.ts";

/** The folder with the event; the promise, where there is one, lists it among its evidence. */
export function withEvent(folder: Folder, event: TableRow, promise: string | null): Folder {
  const next = put(folder, inputTables.events.file, event);
  if (promise === null) return next;
  const file = inputTables.commitments.file;
  const row = rowsOf(next, file).find((one) => one["id"] === promise) ?? {};
  const events = [...(row["evidence_events"] ?? "").split(" "), event["id"] ?? ""];
  return put(
    next,
    file,
    {...row, evidence_events: events.filter((id) => id !== "").join(" ")},
    {same: (one) => one["id"] === promise}
  );
}
