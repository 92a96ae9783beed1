// The rooms in which faults are made by machine, and the tests that must see them.
import {globSync, readFileSync} from "node:fs";

/** Code that is changed, as files or `file:first-last` lines, and the tests that run on it. */
interface Room {
  code: string[];
  tests: string[];
}

const rooms: Record<string, Room> = {
  assessment: {
    code: inFolder("src/domain/assessment"),
    tests: ["src/domain/assessment/*.test.ts"]
  },
  domain: {
    code: inFolder("src/domain").filter((path) => !path.startsWith("src/domain/assessment/")),
    tests: ["src/domain/**/*.test.ts"]
  },
  expressions: {
    code: inFolder("scripts/compile/prose/expressions"),
    tests: ["scripts/compile/prose/**/*.test.ts"]
  },
  descriptions: {
    code: [
      ...inFolder("src/charts/describe"),
      ...globSync("src/charts/kinds/*.ts").flatMap(described)
    ],
    tests: ["src/charts/describe/*.test.ts"]
  },
  sentences: {
    code: [...inFolder("src/citations/sentences"), "src/citations/series-by-place.ts"],
    tests: ["src/citations/sentences/*.test.ts"]
  }
};

/** The names of the rooms asked for: those that ROOM names, or all. */
export const names = process.env["ROOM"]?.split(",") ?? Object.keys(rooms);

/** The rooms asked for. */
export const asked: readonly Room[] = names.map((name) => {
  const room = rooms[name];
  if (!room) throw new Error(`unknown room: ${name}; known: ${Object.keys(rooms).join(", ")}`);
  return room;
});

function inFolder(room: string): string[] {
  return globSync(`${room}/**/*.ts`).filter((path) => !path.endsWith(".test.ts"));
}

/** The lines of a kind's `describe` and all below them: the drawing itself has golden files. */
function described(path: string): string[] {
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  const from = lines.findIndex((line) => line.startsWith("function describe("));
  return from < 0 ? [] : [`${path}:${String(from + 1)}-${String(lines.length)}`];
}
