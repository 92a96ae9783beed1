// Runs before each script, ahead of the modules it loads: where site.yaml is in traditional characters, so are the
// words of the interface, in tables, drawings, forms and pages alike.
import {readFileSync} from "node:fs";
import {registerHooks} from "node:module";
import {join} from "node:path";

import {holdsWords, isTraditional} from "../src/language/signs.ts";
import {dataFolder} from "./compile/read/read-folder.ts";

if (isTraditional(language())) {
  process.env["SIGNS"] = "traditional";
  const {inOwnSigns: spoken} = await import("../src/language/traditional.ts");
  registerHooks({
    load(url, context, next) {
      const loaded = next(url, context);
      if (!holdsWords(url) || !loaded.source) return loaded;
      const text =
        typeof loaded.source === "string" ? loaded.source : new TextDecoder().decode(loaded.source);
      return {...loaded, source: spoken(text)};
    }
  });
}

/** The language as site.yaml writes it; nothing where there is no such file or line: that is told elsewhere. */
function language(): string {
  try {
    const text = readFileSync(join(dataFolder, "site.yaml"), "utf8");
    return /^language:\s*["']?([\w-]+)/mu.exec(text)?.[1] ?? "";
  } catch {
    return "";
  }
}
