// The input files that are published as they are, byte for byte: the tables and the texts of the plan.
import type {Input} from "../../src/model/catalogue.ts";
import type {Folder} from "./read.ts";

/** Every CSV file and every file of the plan, in the order of their paths; the records of frozen releases are not facts. */
export function inputFiles(folder: Folder): Input {
  const files = [...folder].filter(
    ([path]) => (path.endsWith(".csv") && !path.startsWith("releases/")) || path.startsWith("plan/")
  );
  return {
    files: files.map(([path, bytes]) => ({path, bytes: Buffer.from(bytes).toString("base64")}))
  };
}
