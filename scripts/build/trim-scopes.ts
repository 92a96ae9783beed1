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
/** What a scope begins with. */
const mark = " data-astro-cid-";

/** A whole drawing, most of which none of our components wrote. */
const drawing = new RegExp(`<svg\\b[^]*?</svg>|${opening.source}`, "g");

/**
 * Takes the scopes of components off the elements of a page that no rule of its style sheets ties to them: Astro puts one
 * on every element, a sixth of a page. A class or an attribute that a script of the site or the page names may come later,
 * as the reader opens what folds, so it is not asked for. The style is read once for all pages that have it.
 */
export function trimScopes(css: string, site: Names): (html: string) => string {
  const asked = new Map<string, Asked[]>();
  for (const [whole, scope = ""] of css.matchAll(compound))
    asked.set(scope, [...(asked.get(scope) ?? []), askedBy(whole, site)]);
  // Pages one after the other mostly bring the same scripts.
  let text = "";
  let here = namesOf(text);
  return (html) => {
    const scripts = (html.match(script) ?? []).join("\n");
    if (scripts !== text) [text, here] = [scripts, namesOf(scripts)];
    const trimmed = (element: string, tag: string, attributes: string): string => {
      if (!attributes.includes(mark)) return element;
      const classes = /\sclass="([^"]*)"/.exec(attributes)?.[1]?.split(/\s+/) ?? [];
      const ties = (scope: string) =>
        (asked.get(scope) ?? []).some(
          (rule) =>
            (rule.tag === null || rule.tag === tag) &&
            rule.classes.every((name) => classes.includes(name) || here.classes(name)) &&
            rule.attributes.every(
              (name) => attributes.includes(` ${name}`) || here.attributes(property(name))
            )
        );
      return element.replace(carried, (scope) => (ties(scope.slice(1)) ? scope : ""));
    };
    return html.replace(drawing, (whole, tag: string | undefined, attributes: string) => {
      if (tag !== undefined) return trimmed(whole, tag, attributes);
      return whole.includes(mark) ? whole.replace(opening, trimmed) : whole;
    });
  };
}

/** Tell whether scripts name a class or an attribute. */
export interface Names {
  classes: (name: string) => boolean;
  attributes: (name: string) => boolean;
}

/** The names in the text of scripts, which is read when it is first asked for one. */
export function namesOf(scripts: string): Names {
  let [classes, attributes]: ((name: string) => boolean)[] = [];
  return {
    classes: (name) => (classes ??= namesIn((scripts.match(strings) ?? []).join(" ")))(name),
    attributes: (name) => (attributes ??= namesIn(scripts))(name)
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
