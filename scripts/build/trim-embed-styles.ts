// A live embed carries the style of all embeds in its page: of it stays what this one can come to need.
import postcss, {type Container, type Rule} from "postcss";

import {cached} from "../../src/figures/build-cache.ts";
import {integrityOf} from "./trim-policies.ts";
import {property} from "./trim-scopes.ts";

const style = /<style>([^]*?)<\/style>/;
/** Attributes that no script of an embed sets, so that their values in the page are all there are. */
const fixed = /^(?:fill|stroke|data-kind)$/;

/** A page without the rules of its first style that stand there for others alone; its policy names the new hash. */
export function styleTrimmed(html: string): string {
  const [whole = "", css = ""] = style.exec(html) ?? [];
  const rest = html.replace(whole, "");
  const trimmed = cached("embed-style", [css, rest], () => trimStyle(css, rest));
  return html
    .replace(whole, () => `<style>${trimmed}</style>`)
    .replace(integrityOf(css), integrityOf(trimmed));
}

/** The rules of a style sheet that may apply in a page: each class, attribute and tag they name is named by its elements or scripts. */
export function trimStyle(css: string, html: string): string {
  const words = new Set(html.match(/#?[\w-]+/g));
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    if (inKeyframes(rule)) return;
    const selectors = rule.selectors.filter((selector) => mayApply(selector, words));
    if (selectors.length === 0) rule.remove();
    else if (selectors.length < rule.selectors.length) rule.selectors = selectors;
  });
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) removeEmpty(rule);
  });
  return root.toString();
}

function inKeyframes({parent}: Rule): boolean {
  return parent?.type === "atrule" && "name" in parent && parent.name === "keyframes";
}

/** Takes out what holds nothing, and then what held that alone. */
function removeEmpty(node: Container): void {
  const {parent} = node;
  node.remove();
  if (parent?.type === "atrule" && parent.nodes?.length === 0) removeEmpty(parent);
}

/** What stands in `:not(…)`, `:has(…)` and their like is left aside: it asks for nothing, or for one of several things. */
function mayApply(selector: string, words: ReadonlySet<string>): boolean {
  let plain = selector.replaceAll(/\\./g, "");
  for (let before = ""; before !== plain;)
    [before, plain] = [plain, plain.replaceAll(/:[\w-]+\([^()]*\)/g, "")];
  const attributes = [...plain.matchAll(/\[([\w-]+)(?:[~|^$*]?=["']?([^"'\]]*))?/g)];
  const bare = plain.replaceAll(/\[[^\]]*\]|::?[\w-]+/g, "");
  const classes = [...bare.matchAll(/[.#]([\w-]+)/g)].map(([, name = ""]) => name);
  const tags = bare.replaceAll(/[.#][\w-]+/g, "").match(/[a-z][\w-]*/g) ?? [];
  return (
    [...classes, ...tags].every((name) => words.has(name)) &&
    attributes.every(
      ([, name = "", value]) =>
        (words.has(name) || words.has(property(name))) &&
        (value === undefined || !fixed.test(name) || words.has(value))
    )
  );
}
