// What ties an element to the style of its component stands on those elements alone that a rule could ask it of.

/** What a rule asks of an element besides its scope; null: any tag. */
interface Asked {
  tag: string | null;
  classes: readonly string[];
  /** Names of attributes. */
  attributes: readonly string[];
}

/** One element's part of a selector that names a scope; what stands between quotes or brackets may cut it short, never lengthen it. */
const compound = /[^\s>+~,(){}"']*\[(data-astro-cid-\w+)\][^\s>+~,(){}"']*/g;
/** An opening tag with its attributes; `>` may stand in a value. */
const opening =
  /<([a-z][\w-]*)((?:\s+[^\s"'>=/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/g;
/** Words of a script that stand between quotes: there it names classes, elsewhere its own parts. */
const strings = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/g;
const script = /<script\b[^]*?<\/script>/g;
const carried = / data-astro-cid-\w+/g;

/**
 * Takes the scopes of components off the elements of a page that no rule of its style sheets ties to them: Astro puts one
 * on every element, a sixth of a page. A class or an attribute that a script of the site or the page names may come later,
 * as the reader opens what folds, so it is not asked for.
 */
export function trimScopes(html: string, css: string, site: Names): string {
  const here = namesOf((html.match(script) ?? []).join("\n"));
  const known: Names = {
    classes: (name) => site.classes(name) || here.classes(name),
    attributes: (name) => site.attributes(name) || here.attributes(name)
  };
  const asked = new Map<string, Asked[]>();
  for (const [whole, scope = ""] of css.matchAll(compound))
    asked.set(scope, [...(asked.get(scope) ?? []), askedBy(whole, known)]);
  return html.replace(opening, (element, tag: string, attributes: string) => {
    if (!attributes.includes(" data-astro-cid-")) return element;
    const classes = /\sclass="([^"]*)"/.exec(attributes)?.[1]?.split(/\s+/) ?? [];
    const ties = (scope: string) =>
      (asked.get(scope) ?? []).some(
        (rule) =>
          (rule.tag === null || rule.tag === tag) &&
          rule.classes.every((name) => classes.includes(name)) &&
          rule.attributes.every((name) => attributes.includes(` ${name}`))
      );
    return element.replace(carried, (scope) => (ties(scope.slice(1)) ? scope : ""));
  });
}

/** Tell whether scripts name a class or an attribute. */
export interface Names {
  classes: (name: string) => boolean;
  attributes: (name: string) => boolean;
}

/** The names in the text of scripts. */
export function namesOf(scripts: string): Names {
  return {
    classes: namesIn((scripts.match(strings) ?? []).join(" ")),
    attributes: namesIn(scripts)
  };
}

/** Tells whether a text holds a word, or a word's beginning as in `shade-${number}`. */
function namesIn(text: string): (name: string) => boolean {
  const words = new Set(text.match(/[\w-]+/g));
  const beginnings = [...words].filter((word) => word.length > 1 && word.endsWith("-"));
  return (name) => words.has(name) || beginnings.some((start) => name.startsWith(start));
}

function askedBy(selector: string, known: Names): Asked {
  const plain = selector.replace(/\[[^\]]*\]|:.*$/g, "");
  const classes = [...plain.matchAll(/\.([\w-]+)/g)].map(([, name = ""]) => name);
  const attributes = [...selector.replace(/:.*$/, "").matchAll(/\[([\w-]+)/g)]
    .map(([, name = ""]) => name)
    .filter((name) => !name.startsWith("data-astro-cid-") && name !== "open");
  return {
    tag: /^[a-z][\w-]*/.exec(plain)?.[0] ?? null,
    classes: classes.filter((name) => !known.classes(name)),
    attributes: attributes.filter((name) => !known.attributes(property(name)))
  };
}

/** What scripts call an attribute: `data-long` is `long` in a dataset. */
export function property(attribute: string): string {
  return attribute
    .replace(/^data-/, "")
    .replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
