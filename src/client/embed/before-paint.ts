// What stands in the head of an embed: switches that would be seen to change after the first paint. The rest comes after it.
import {readOptions} from "./embed-options.ts";

const {switches} = readOptions(location.search);
const root = document.documentElement;
if (switches.theme !== "auto") root.dataset["theme"] = switches.theme;
root.dataset["scripts"] = "on";
root.toggleAttribute("data-untitled", !switches.title);
root.toggleAttribute("data-untabled", switches.table === "none");

// Where the script that is asked for does not come, no room is kept for its buttons.
addEventListener(
  "error",
  ({target}) => {
    if (target instanceof HTMLScriptElement) delete root.dataset["scripts"];
  },
  true
);
