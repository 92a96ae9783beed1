// Makes the large city below a folder and says how large it is.
import {statSync} from "node:fs";
import {join} from "node:path";

import {city, large} from "./city.ts";

const [folder = "", count = ""] = process.argv.slice(2);
const data = join(folder, "data");
city(data, Number(count));
console.log(`${(statSync(join(data, large)).size / 1e6).toFixed(1)} MB of CSV`);
