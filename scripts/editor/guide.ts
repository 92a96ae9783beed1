// Writes the guide for the editor into the folder of the facts: npm run guide
import {writeFileSync} from "node:fs";
import {join} from "node:path";

import {dataFolder} from "../compile/read/read-folder.ts";
import {takesNothing} from "../programs/arguments.ts";
import {guideText} from "./guide/guide-text.ts";
import {guideFile, guideParts} from "./guide/parts.ts";

takesNothing("npm run guide");
const path = join(dataFolder, guideFile);
writeFileSync(path, guideText(guideParts()));
console.log(`已写出 ${path}`);
