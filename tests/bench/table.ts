// The measures side by side, and how many times those of the best peer are ours.
import type {Alone, Built} from "./built.ts";
import type {Maker} from "./makers/maker.ts";
import type {Visited} from "./visited.ts";

/** All that was measured of one maker. */
export interface Measured {
  maker: Pick<Maker, "name" | "part">;
  /** The site of few pages, and that of many. */
  small: Built;
  large: Built;
  /** A page by itself, of who makes more of a chart than a page. */
  alone?: Alone;
  visit: Visited;
  /** Whether the drawing stands without scripts. */
  plain: boolean;
}

/** A measure: its name with its unit, how many decimals it is printed with, and its value for one maker. */
interface Measure {
  name: string;
  digits: number;
  of: (measured: Measured) => number;
}

/** The middle one; of an even number the lower of the two in the middle. */
export function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length / 2) - 1] ?? NaN;
}

/** What each page more adds, from a site of few pages and one of many. */
export const each = (few: number, many: number, [less, more]: readonly [number, number]): number =>
  (many - few) / (more - less);

/** The least of the peers in ours, such as `6.2 ×`; a dash where ours is nothing, or nobody knows. */
export function ratio(all: readonly Measured[], of: Measure["of"]): string {
  const least = (part: Maker["part"]) =>
    Math.min(...all.filter(({maker}) => maker.part === part).map(of));
  const [ours, peer] = [least("ours"), least("peer")];
  return ours > 0 && peer > 0 && Number.isFinite(peer) ? `${(peer / ours).toFixed(1)} ×` : "–";
}

/** What the builds took and gave. */
export const buildMeasures = (sizes: readonly [number, number]): Measure[] => {
  const [few, many] = sizes.map(String);
  const added = (of: (built: Built) => number) => (measured: Measured) =>
    each(of(measured.small), of(measured.large), sizes);
  const clock = added(({cold}) => cold.clock * 1000);
  const processor = added(({cold}) => cold.processor * 1000);
  const bytes = added((built) => built.bytes / 1000);
  return [
    {name: `cold, ${few} pages, s`, digits: 1, of: (one) => one.small.cold.clock},
    {name: `cold, ${many} pages, s`, digits: 1, of: (one) => one.large.cold.clock},
    {name: `warm, ${few} pages, s`, digits: 1, of: (one) => one.small.warm.clock},
    {name: `warm, ${many} pages, s`, digits: 1, of: (one) => one.large.warm.clock},
    {name: "each page, cold, ms", digits: 0, of: clock},
    {name: "each page, warm, ms", digits: 0, of: added(({warm}) => warm.clock * 1000)},
    {name: "each page, cold, processor ms", digits: 0, of: processor},
    {name: "each page, warm, processor ms", digits: 0, of: added((b) => b.warm.processor * 1000)},
    {name: `output, ${few} pages, MB`, digits: 1, of: (one) => one.small.bytes / 1e6},
    {name: `output, ${many} pages, MB`, digits: 1, of: (one) => one.large.bytes / 1e6},
    {name: "each page, output, kB", digits: 1, of: bytes},
    {name: "each page, files", digits: 1, of: added(({files}) => files)},
    {name: "the page alone, ms", digits: 0, of: (one) => one.alone?.clock ?? clock(one)},
    {
      name: "the page alone, processor ms",
      digits: 0,
      of: (one) => one.alone?.processor ?? processor(one)
    },
    {
      name: "the page alone, output, kB",
      digits: 1,
      of: (one) => (one.alone ? one.alone.bytes / 1000 : bytes(one))
    }
  ];
};

/** What a first visit of a chart page costs. */
export const visitMeasures: Measure[] = [
  {name: "on the wire, kB", digits: 1, of: ({visit}) => visit.bytes / 1000},
  {name: "requests", digits: 0, of: ({visit}) => visit.requests},
  {name: "largest paint, s", digits: 2, of: ({visit}) => visit.lcp / 1000},
  {name: "blocking, ms", digits: 0, of: ({visit}) => visit.tbt},
  {name: "shift", digits: 3, of: ({visit}) => visit.cls}
];

/** Measures as a table of Markdown, one column for each maker, the ratio last. */
export function table(all: readonly Measured[], measures: readonly Measure[]): string {
  const rows = measures.map(({name, digits, of}) => {
    const said = (value: number) => (Number.isFinite(value) ? value.toFixed(digits) : "–");
    return [name, ...all.map((one) => said(of(one))), ratio(all, of)];
  });
  return grid(["", ...all.map(({maker}) => maker.name), "best peer ÷ this site"], rows);
}

/** Lines of Markdown, padded so that they are read as they stand. */
export function grid(head: readonly string[], rows: readonly string[][]): string {
  const widths = head.map((_, at) =>
    Math.max(3, ...[head, ...rows].map((row) => (row[at] ?? "").length))
  );
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, at) => pad(row[at] ?? "", width, at)).join(" | ")} |`;
  const rule = widths.map((width, at) =>
    at === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`
  );
  return [line(head), `| ${rule.join(" | ")} |`, ...rows.map(line)].join("\n");
}

const pad = (text: string, width: number, at: number): string =>
  at === 0 ? text.padEnd(width) : text.padStart(width);
