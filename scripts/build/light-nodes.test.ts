import {readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";

import {expect, test} from "vitest";

import {lightened} from "./light-nodes.ts";

/** The module of the package as it comes. */
const source = readFileSync(
  fileURLToPath(new URL("interface/event-target.js", import.meta.resolve("linkedom"))),
  "utf8"
);

/** What a module tells of itself, and its table of listeners. */
interface Loaded {
  EventTarget: typeof EventTarget;
  wm: WeakMap<object, unknown>;
}
const loaded = async (text: string) =>
  (await import(
    `data:text/javascript,${encodeURIComponent(`${text}\nexport {wm};`)}`
  )) as unknown as Loaded;

test("a node stands in no table until someone listens, and then tells what happens", async () => {
  const {EventTarget: Node, wm} = await loaded(lightened(source));
  const node = new Node();
  node.removeEventListener("press", () => undefined);
  node.dispatchEvent(happening());
  expect(wm.has(new Node())).toBe(false);
  const heard: string[] = [];
  node.addEventListener("press", ({type}) => heard.push(type));
  node.dispatchEvent(happening());
  expect(heard).toEqual(["press"]);
});

test("as the package has it, each node stands there", async () => {
  const {EventTarget: Node, wm} = await loaded(source);
  expect(wm.has(new Node())).toBe(true);
});

test("a module that is written otherwise stays as it is", () => {
  expect(lightened("class Node {}")).toBe("class Node {}");
});

/** As linkedom makes it: its own kind of event, of which only this much is asked here. */
function happening(): Event {
  return {type: "press", _path: [], NONE: 0} as unknown as Event;
}
