// The input files that are published as they are, byte for byte: the whole data folder.
import type {Input} from "../../src/model/catalogue.ts";
import type {Folder} from "./read/read-folder.ts";

/** Every file in the order of their paths; the frozen releases are published by themselves. */
export function inputFiles(folder: Folder): Input {
  const files = [...folder].filter(([path]) => !path.startsWith("releases/"));
  return {
    files: files.map(([path, bytes]) => ({path, bytes: Buffer.from(bytes).toString("base64")}))
  };
}
