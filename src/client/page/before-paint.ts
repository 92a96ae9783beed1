// What stands in the head of every page: the reader's size of text before the first paint, the page's modules after it.
import {startModules} from "./modules.ts";
import {chooseSize} from "./text-size.ts";

document.documentElement.dataset["scripts"] = "on";
chooseSize();
startModules((document.currentScript as HTMLScriptElement).dataset["modules"] ?? "");
