// Law 7: what a README names exists. That the guide explains every column is tested beside it.
import {globSync, readFileSync} from "node:fs";
import {dirname, join, resolve} from "node:path";

import {expect, test} from "vitest";

const root = resolve(import.meta.dirname, "..");

test.each(
  globSync(
    ["README.md", "CONTRIBUTING.md", "{data,deploy,tests}/README.md", "{src,scripts}/**/README.md"],
    {cwd: root}
  )
)("%s names only paths, scripts and variables that exist", (path) => {
  const text = readFileSync(join(root, path), "utf8").replace(/^```[\s\S]*?^```/gm, "");
  const marks = [...text.matchAll(/`([^`\n]+)`/g)].map(([, mark = ""]) => mark);
  const links = [...text.matchAll(/\]\(([^)#]+)\)/g)]
    .map(([, link = ""]) => link)
    .filter((link) => !/^[a-z]+:/.test(link));
  const paths = [...marks.filter(isPath), ...links];
  const missing = paths.filter((mark) => !exists(mark, dirname(join(root, path))));
  const scripts = Object.keys(packageJson().scripts).concat("ci", "cit", "install");
  const called = [...text.matchAll(/\bnpm (?:run )?([a-z][a-z-]*)/g)].map(([, name = ""]) => name);
  const sources = globSync("{src,scripts,tests}/**/*.ts", {cwd: root})
    .map((file) => readFileSync(join(root, file), "utf8"))
    .join("\n");
  const variables = marks.map((mark) => /^([A-Z]{3,})(=.*)?$/.exec(mark)?.[1] ?? "");
  const unread = variables.filter((name) => name && !sources.includes(`env["${name}"]`));
  const unknown = called.filter((name) => !scripts.includes(name));
  expect({missing, unknown, unread}).toEqual({missing: [], unknown: [], unread: []});
});

function isPath(mark: string): boolean {
  return (
    /^[\w./*<>{},-]+$/.test(mark) &&
    !mark.startsWith("/") &&
    /(\/$|\.(?:ts|js|mjs|astro|css|csv|md|txt|yaml|json|conf|png)$)/.test(mark) &&
    mark.length > 2
  );
}

function exists(mark: string, folder: string): boolean {
  const pattern = mark.replace(/<\w+>/g, "*").replace(/\/$/, "");
  const ignored = readFileSync(join(root, ".gitignore"), "utf8").split("\n");
  if (ignored.includes(`${pattern.split("/")[0]}/`)) return true;
  const places = [pattern, `**/${pattern}`];
  const exclude = (path: string) => path === "node_modules" || path.startsWith(".git");
  return (
    globSync(places, {cwd: folder, exclude}).length > 0 ||
    globSync(pattern, {cwd: root, exclude}).length > 0
  );
}

function packageJson(): {scripts: Record<string, string>} {
  return JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
}
