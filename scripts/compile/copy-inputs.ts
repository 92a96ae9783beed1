// The input files that are published as they are, byte for byte: the whole data folder.
import type {Input} from "../../src/model/catalogue.ts";
import type {Folder} from "./read/read-folder.ts";

/**
 * Every file in the order of their paths. The frozen releases are published by themselves; forms that came back
 * hold telephone numbers and stay in the office, and so does the guide for the editor.
 */
export function inputFiles(folder: Folder): Input {
  const files = [...folder].filter(([path]) => !/^(releases|forms)\/|^编辑指南/.test(path));
  return {
    files: files.map(([path, bytes]) => ({path, bytes: Buffer.from(bytes).toString("base64")}))
  };
}
