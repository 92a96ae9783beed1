// A YAML file as a typed value, by its schema; everything wrong with it as problems with line and column.
import {type Document, isMap, isNode, isScalar, LineCounter, type Node, parseDocument} from "yaml";
import {z} from "zod";

import {both, didYouMean, type Problem, quoted} from "../problems/problem.ts";
import {schemaFault} from "../problems/schema-fault.ts";
import {syntaxFault} from "./yaml-syntax.ts";

type Path = readonly PropertyKey[];

/** Where something stands in the file: keys and indexes from the top; the nearest there is above it. */
export type Locate = (path: Path, key?: boolean) => Pick<Problem, "file" | "line" | "column">;

/**
 * Reads YAML (1.2, no tags beyond the core ones) and checks it. `firstLine` is the line of the file
 * the text starts at, for front matter. The value is null where anything is wrong; `locate` gives the
 * place of a value, or of its key, for faults that the schema cannot see.
 */
export function parseYaml<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S,
  firstLine = 1
): {value: z.infer<S> | null; problems: Problem[]; locate: Locate} {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: "error"
  });
  const at = (offset: number | undefined): Pick<Problem, "file" | "line" | "column"> => {
    if (offset === undefined) return {file, line: null, column: null};
    const {line, col} = lines.linePos(offset);
    return {file, line: line + firstLine - 1, column: col};
  };
  const locate: Locate = (path, key = false) => at(offset(document, path, key));
  const cut = cutValues(text).map(([line, found]): Problem => ({
    file,
    line: line + firstLine - 1,
    column: null,
    ...hashFault(found)
  }));
  if (cut.length) return {value: null, locate, problems: cut};
  const broken = [...document.errors, ...document.warnings];
  if (broken.length) {
    return {
      value: null,
      locate,
      // What comes after the first is read out of step.
      problems: broken
        .slice(0, 1)
        .map((error) => ({...at(error.pos[0]), scope: "file", ...syntaxFault(error)}))
    };
  }
  const root = valueOf(document);
  if (root === null)
    return {
      value: null,
      locate,
      problems: [
        {
          ...at(0),
          scope: "file",
          found: both(
            "引用（* 和 &）套得太多，或指向没有的地方。",
            "It has too many aliases, or one that leads nowhere."
          ),
          expected: "",
          mend: both("去掉 * 和 &，把内容直接写出来。", "Write it out without * and &.")
        }
      ]
    };
  const checked = schema.safeParse(root);
  if (checked.success) return {value: checked.data, problems: [], locate};
  const problems = checked.error.issues.flatMap((issue) =>
    faults(issue, root, schema).map(({path, key, ...fault}) => ({...locate(path, key), ...fault}))
  );
  return {value: null, problems, locate};
}

/** The file as a plain value; null where its aliases grow beyond measure or lead nowhere. */
function valueOf(document: Document): object | string | number | boolean | null {
  try {
    return (document.toJS() as object | null) ?? {};
  } catch {
    return null;
  }
}

/** Lines whose value a # with a word at it cuts short: a remark has a blank after the sign. */
function cutValues(text: string): [line: number, found: string][] {
  return text.split("\n").flatMap((line, index): [number, string][] => {
    const found = /^\s*(?:- )?[\w-]+: [^"'|>#&*[{].*? (#[^\s#].*)$/.exec(line)?.[1];
    return found === undefined ? [] : [[index + 1, found]];
  });
}

function hashFault(found: string): Pick<Problem, "found" | "expected" | "mend"> {
  return {
    found: both(
      `${quoted(found)} 会被当作注释丢掉。`,
      `${quoted(found)} would be taken for a remark and lost.`
    ),
    expected: "",
    mend: both(
      "整句用英文引号括起；真是注释，就在 # 后面空一格。",
      "Put the whole text in quotes; for a remark leave a blank after #."
    )
  };
}

type YamlFault = Pick<Problem, "found" | "expected" | "mend"> & {path: Path; key: boolean};

/** What one issue of the schema means to the person who wrote the file. */
function faults(issue: z.core.$ZodIssue, root: unknown, schema: z.ZodType): YamlFault[] {
  const {path} = issue;
  const name = path.length ? quoted(path.map(String).join(".")) : "整个文件";
  const here = (found: string, expected = "", mend = ""): YamlFault[] => [
    {path, key: false, found, expected, mend}
  ];
  if (issue.code === "unrecognized_keys") {
    const known = keysAt(schema, path);
    return issue.keys.map((key) => ({
      path: [...path, key],
      key: true,
      found: both(`没有 ${quoted(key)} 这一项。`, `Unknown key ${quoted(key)}.`),
      expected: both(`可写：${known.join("、")}。`, `Expected one of ${known.join(", ")}.`),
      mend: didYouMean(key, known)
    }));
  }
  const value = valueAt(root, path);
  if (value === undefined) {
    return here(both(`缺少 ${name}。`, `${name} is missing.`));
  }
  const shown = quoted(typeof value === "string" ? value : JSON.stringify(value));
  if (issue.code === "invalid_value") {
    const words = issue.values.map(String);
    return here(
      both(`${name} 不能是 ${shown}。`, `${name} cannot be ${shown}.`),
      both(`可选：${words.join("、")}。`, `Expected one of ${words.join(", ")}.`),
      didYouMean(typeof value === "string" ? value : "", words)
    );
  }
  if (issue.code === "invalid_type" && issue.expected === "string") {
    return here(
      both(`${name} 应为文字，不是 ${shown}。`, `${name} must be text, not ${shown}.`),
      "",
      typeof value === "number" || typeof value === "boolean"
        ? both(
            `请加引号：${quoted(String(value))}。`,
            `Put it in quotes: ${quoted(String(value))}.`
          )
        : ""
    );
  }
  if (issue.code === "too_small" && value === "") {
    return here(both(`${name} 是空的。`, `${name} is blank.`));
  }
  const [told, en] = schemaFault(issue);
  return here(
    both(`${name}（${shown}）${told}。`, `${path.length ? name : "The file"} (${shown}) ${en}.`),
    "",
    typeof value === "string" && value.includes("：")
      ? both("冒号要用半角的 :，后面空一格。", "Use a plain colon with a blank after it.")
      : ""
  );
}

/** Where the path leads: its own node, or for a missing one the key of the nearest one above it. */
function offset(document: Document, path: Path, key: boolean): number | undefined {
  if (!key) {
    const node = document.getIn(path, true);
    if (isNode(node) && node.range) return node.range[0];
  }
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    if (!isMap(parent)) continue;
    const pair = parent.items.find(
      (item) => isScalar(item.key) && item.key.value === path[length - 1]
    );
    const start = (pair?.key as Node | undefined)?.range?.[0];
    if (start !== undefined) return start;
  }
  return document.contents?.range?.[0] ?? 0;
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    root
  );
}

/** The keys the schema knows at a path; empty where it is no plain object there. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  let at: unknown = schema;
  for (const key of [...path, null]) {
    while (
      at instanceof z.ZodNullable ||
      at instanceof z.ZodOptional ||
      at instanceof z.ZodDefault
    ) {
      at = at.unwrap();
    }
    if (key === null) break;
    if (at instanceof z.ZodObject) at = (at.shape as Record<PropertyKey, unknown>)[key];
    else if (at instanceof z.ZodArray) at = at.element;
    else if (at instanceof z.ZodRecord) at = at.valueType;
    else return [];
  }
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}
