// The feed of the built site by the rules of Atom (RFC 4287): what an entry must have, each once, every link there.
import {readFileSync} from "node:fs";

import {DOMParser} from "linkedom";
import {expect, test} from "vitest";

import {base, resolves} from "../harness/downloads.ts";

const text = readFileSync("dist/feed.xml", "utf8");
/** An element of XML, as far as the rules go. */
interface Node {
  tagName: string;
  textContent: string | null;
  children: Iterable<Node>;
  getAttribute: (name: string) => string | null;
}
const {documentElement} = new DOMParser().parseFromString(text, "text/xml");
const feed = documentElement as unknown as Node;

const children = (of: Node, name: string): Node[] =>
  [...of.children].filter((child) => child.tagName === name);
const words = (of: Node, name: string): string => children(of, name)[0]?.textContent?.trim() ?? "";
const entries = children(feed, "entry");

/** RFC 3339, and a day there is. */
function isMoment(value: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/u.test(value) &&
    !Number.isNaN(Date.parse(value))
  );
}

test("it is XML of the right kind: marks close, nothing stands outside", () => {
  expect(text.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<feed ')).toBe(true);
  expect(feed.getAttribute("xmlns")).toBe("http://www.w3.org/2005/Atom");
  expect(text.replaceAll(/&(?:amp|lt|gt|quot|apos|#\d+);/gu, "")).not.toContain("&");
  const open: string[] = [];
  for (const [, close, name = "", alone] of text
    .replace(/^<\?.*?\?>/u, "")
    .matchAll(/<(\/)?([\w:]+)[^>]*?(\/)?>/gu)) {
    if (close) expect(open.pop()).toBe(name);
    else if (!alone) open.push(name);
  }
  expect(open).toEqual([]);
});

test("the feed has one id, one title, one moment, an author and a link to itself", () => {
  for (const name of ["id", "title", "updated"]) expect(children(feed, name), name).toHaveLength(1);
  expect(words(feed, "id")).toMatch(/^urn:uuid:[\da-f-]{36}$/u);
  expect(isMoment(words(feed, "updated"))).toBe(true);
  expect(words(children(feed, "author")[0]!, "name")).not.toBe("");
  const self = children(feed, "link").filter((link) => link.getAttribute("rel") === "self");
  expect(self.map((link) => link.getAttribute("href"))).toEqual([`${base()}feed.xml`]);
});

test("each entry has one id of its own, one title, one moment, one link that is there, and words", () => {
  expect(entries.length).toBeGreaterThan(5);
  const ids = entries.map((entry) => words(entry, "id"));
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  for (const entry of entries) {
    for (const name of ["id", "title", "updated", "summary"])
      expect(children(entry, name), words(entry, "id")).toHaveLength(1);
    expect(words(entry, "title")).not.toBe("");
    expect(words(entry, "id")).toMatch(/^urn:uuid:[\da-f-]{36}$/u);
    expect(isMoment(words(entry, "updated")), words(entry, "updated")).toBe(true);
    const links = children(entry, "link").map((link) => link.getAttribute("href") ?? "");
    expect(links).toHaveLength(1);
    expect(resolves(links[0] ?? "", base()), links[0]).toBe(true);
  }
});

test("the newest stands first, and the feed is as new as it", () => {
  const moments = entries.map((entry) => words(entry, "updated"));
  expect(moments).toEqual(moments.toSorted().reverse());
  expect(words(feed, "updated")).toBe(moments[0]);
});

test("stories, figures and releases are told", () => {
  const paths = entries.map((entry) =>
    children(entry, "link")[0]!.getAttribute("href")!.slice(base().length)
  );
  for (const kind of [/^stories\//u, /^figures\//u, /^data\/$/u])
    expect(
      paths.some((path) => kind.test(path)),
      String(kind)
    ).toBe(true);
});
