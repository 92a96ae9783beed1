// Whether titles, names and counts that are kept beside the plan are those that the plan prints.
import type {Indicator} from "../../../src/model/evidence/indicator.ts";
import type {PlanTable} from "../../../src/model/plan/plan.ts";
import {narrowed} from "../plan/unit-names.ts";
import {both, didYouMean, type Problem, quoted} from "../problems/problem.ts";
import {locate} from "../read/csv.ts";
import type {Parsed} from "../read/parse-folder.ts";

type Plan = NonNullable<Parsed["plan"]>;

/** Faults of titles, names and counts against the text of the plan. */
export function planAsPrinted(parsed: Parsed): Problem[] {
  const {plan} = parsed;
  if (!plan) return [];
  return [
    ...titles(parsed, plan),
    ...inventory(parsed, plan),
    ...units(parsed, plan),
    ...indicators(parsed, plan)
  ];
}

/** Brackets and commas of either width are the same sign, and blanks are none. */
const plain = (words: string): string => narrowed(words).replace(/\s/gu, "");

const mendOne = both("请照原文改正其中一处。", "Correct one of the two by the text of the plan.");

function titles({site, tables, markdown}: Parsed, plan: Plan): Problem[] {
  const same = (title: string): boolean => plain(title) === plain(plan.title);
  const fault = (at: Pick<Problem, "file" | "line" | "column">, title: string): Problem => ({
    ...at,
    found: both(
      `${quoted(title)} 不是方案印的标题。`,
      `${quoted(title)} is not the title the plan prints.`
    ),
    expected: both(`方案的标题是 ${quoted(plan.title)}。`, `Its title is ${quoted(plan.title)}.`),
    mend: mendOne
  });
  const own = (column: string) => ({file: "site.yaml", line: null, column});
  const by = site?.plan.approved_by ?? "";
  return [
    ...(site && !same(site.plan.title) ? [fault(own("plan.title"), site.plan.title)] : []),
    ...(plain(markdown.text).includes(plain(by))
      ? []
      : [
          {
            ...own("plan.approved_by"),
            found: both(`方案里没有 ${quoted(by)}。`, `${quoted(by)} does not stand in the plan.`),
            expected: both("应照原文写由谁通过。", "Expected the plan's own words."),
            mend: both("原文没有写就留空。", "Leave it empty where the plan does not say.")
          }
        ]),
    ...tables.documents.rows.flatMap((row, index) =>
      row.kind === "action-plan" && !same(row.title)
        ? [fault(locate(tables.documents, index, "title"), row.title)]
        : []
    )
  ];
}

/** What can be counted in the plan, by its key in `site.yaml`, with the word an editor knows it by. */
const parts: Readonly<Record<string, [word: string, count: (plan: Plan) => number]>> = {
  chapters: ["章", kind("chapter")],
  sections: ["节", kind("section")],
  paragraphs: ["条", kind("paragraph")],
  boxes: ["专栏", kind("box")],
  items: ["专栏里的条", kind("box_item")],
  brackets: ["责任单位的括号", ({brackets}) => brackets.length],
  mentions: ["列名次数", ({duties}) => duties.length],
  units: ["单位", ({duties}) => new Set(duties.map(({unit}) => unit)).size]
};

function kind(wanted: string): (plan: Plan) => number {
  return ({clauses}) => clauses.filter((clause) => clause.kind === wanted).length;
}

/** The counts made by hand on the text that was received: a paragraph or a name lost since changes one of them. */
function inventory({site}: Parsed, plan: Plan): Problem[] {
  return Object.entries(site?.plan.inventory ?? {}).flatMap(([key, counted]) => {
    const [word, count] = parts[key] ?? [];
    const there = count?.(plan);
    if (word === undefined || there === undefined || there === counted) return [];
    return [
      {
        ...{file: "site.yaml", line: null, column: `plan.inventory.${key}`},
        found: both(
          `清点时数出${word} ${counted} 个，plan/plan.md 里是 ${there} 个。`,
          `${counted} ${key} were counted by hand; plan/plan.md holds ${there}.`
        ),
        expected: both("两处应当相同。", "Expected the same number."),
        mend: both(
          "请对照收到的原文再数一遍：plan.md 少了或多了就改 plan.md，数错了就改这里。",
          "Count once more on the text that was received, and correct the one that is wrong."
        )
      }
    ];
  });
}

/**
 * A unit is called what the plan prints most often. A list says the common head of its names once
 * (省工业和信息化厅、财政厅) or gives the last word once for all (东州、西州市政府), so a name that ends or begins with
 * the printed form is that form in full.
 */
function units({tables}: Parsed, plan: Plan): Problem[] {
  const text = plain(plan.clauses.map((clause) => clause.text).join("\n"));
  return tables.units.rows.flatMap((row, index) => {
    const forms = new Map<string, number>();
    for (const {unit, printed} of plan.duties)
      if (unit === row.id) forms.set(plain(printed), (forms.get(plain(printed)) ?? 0) + 1);
    const whole = (form: string) =>
      plain(row.name).endsWith(form) || plain(row.name).startsWith(form);
    const own = [...forms].reduce((sum, [form, times]) => (whole(form) ? sum + times : sum), 0);
    const others = [...forms].filter(([form]) => !whole(form));
    const [most, times] = others.sort(([, a], [, b]) => b - a)[0] ?? [row.name, 0];
    if (own >= times && (own > 0 || text.includes(plain(row.name)))) return [];
    return [
      {
        ...locate(tables.units, index, "name"),
        found:
          own > 0
            ? both(
                `方案把 ${quoted(row.name)} 更多地写作 ${quoted(most)}（${times} 次，前者 ${own} 次）。`,
                `The plan prints ${quoted(most)} ${times} times, ${quoted(row.name)} ${own} times.`
              )
            : both(
                `方案里没有印过 ${quoted(row.name)}。`,
                `The plan does not print ${quoted(row.name)}.`
              ),
        expected:
          times > 0
            ? both(`应为 ${quoted(most)}。`, `Expected ${quoted(most)}.`)
            : both("应为方案印的名称。", "Expected a name the plan prints."),
        mend: both("另一种写法放在 aliases 里。", "The other form belongs under aliases.")
      }
    ];
  });
}

/** One line of the indicator table: the name without its unit, the unit, and all cells as printed. */
interface PrintedIndicator {
  name: string;
  unit: string;
  cells: readonly string[];
}

/** The cells of a table that read NAME（UNIT）, with the cells of their row. */
function printedIndicators(tables: readonly PlanTable[]): PrintedIndicator[] {
  return tables.flatMap(({rows}) =>
    rows.flatMap((cells) =>
      cells.flatMap((cell) => {
        const [, name, unit] = /^(.+)\(([^()]+)\)$/u.exec(plain(cell)) ?? [];
        return name === undefined || unit === undefined
          ? []
          : [{name, unit, cells: cells.map(plain)}];
      })
    )
  );
}

/** What a name of an indicator adds to the printed one, in brackets at its end: 重点城市, 2030年. */
function parted(name: string): {base: string; tags: string[]} {
  const [, base = name, tags = ""] = /^(.+)\(([^()]+)\)$/u.exec(name) ?? [];
  return {base, tags: tags === "" ? [] : tags.split(",")};
}

/**
 * The printed lines an indicator may be of: those of its name, or where a line has several targets
 * those of the name before the bracket that says which, a kind of place in the line or the year.
 */
function linesOf(printed: readonly PrintedIndicator[], row: Indicator): PrintedIndicator[] {
  const whole = printed.filter(({name}) => name === plain(row.name));
  if (whole.length > 0) return whole;
  const {base, tags} = parted(plain(row.name));
  return printed
    .filter(({name, cells}) => name === base && told(tags, row, cells))
    .map((line) => ({
      ...line,
      cells: [...line.cells, ...line.cells.flatMap((cell) => within(cell, tags))]
    }));
}

/** Whether each tag is the year of the target or a word of these cells. */
function told(tags: readonly string[], row: Indicator, cells: readonly string[]): boolean {
  return tags.every(
    (tag) => tag === `${row.target_period}年` || cells.some((cell) => cell.includes(tag))
  );
}

/** The target of one kind of place in a cell that prints several: ≥30 in 重点城市≥30一般城市≥15. */
function within(cell: string, tags: readonly string[]): string[] {
  return tags.flatMap((tag) => {
    const start = cell.indexOf(tag);
    if (start < 0) return [];
    const [words = ""] =
      /^[^\p{Script=Han}]+(?:以上|以下|以内|左右)?/u.exec(cell.slice(start + tag.length)) ?? [];
    return words === "" ? [] : [words];
  });
}

/** A cell of nothing but hyphens or dashes as one dash: a table of ours may not begin a cell with a hyphen. */
const dashed = (cell: string): string => (/^[-—–]+$/u.test(cell) ? "—" : cell);

/** An indicator has the name and the unit of its row in the plan's table, and its words are cells of that row. */
function indicators({tables}: Parsed, plan: Plan): Problem[] {
  const printed = printedIndicators(plan.tables);
  const cells = new Set(plan.tables.flatMap(({rows}) => rows.flat().map(plain)));
  const text = plain(plan.clauses.map((clause) => clause.text).join("\n"));
  return tables.indicators.rows.flatMap((row, index) => {
    const at = (column: keyof typeof row, zh: string, en: string, expected: string): Problem => ({
      ...locate(tables.indicators, index, column),
      found: both(zh, en),
      expected,
      mend: mendOne
    });
    const own = linesOf(printed, row);
    if (own.length === 0) {
      const {base, tags} = parted(plain(row.name));
      if (cells.has(plain(row.name)) || text.includes(plain(row.name))) return [];
      const named = cells.has(base) || printed.some(({name}) => name === base);
      if (tags.length > 0 && named && told(tags, row, [...cells])) return [];
      const near = didYouMean(
        row.name,
        printed.map(({name}) => name)
      );
      return [
        {
          ...at(
            "name",
            `方案里没有印过指标 ${quoted(row.name)}。`,
            `The plan does not print the indicator ${quoted(row.name)}.`,
            both("应为方案印的名称，一字不差。", "Expected the name as the plan prints it.")
          ),
          ...(near ? {mend: near} : {})
        }
      ];
    }
    if (!own.some(({unit}) => unit === plain(row.unit))) {
      const [first] = own;
      return [
        at(
          "unit",
          `单位 ${quoted(row.unit)} 不是方案印的。`,
          `The unit ${quoted(row.unit)} is not the one the plan prints.`,
          both(`应为 ${quoted(first?.unit ?? "")}。`, `Expected ${quoted(first?.unit ?? "")}.`)
        )
      ];
    }
    return (["baseline_text", "target_text"] as const).flatMap((column) =>
      own.some((line) => line.cells.map(dashed).includes(dashed(plain(row[column]))))
        ? []
        : [
            at(
              column,
              `方案指标表的这一行里没有 ${quoted(row[column])}。`,
              `${quoted(row[column])} does not stand in this row of the plan's table.`,
              both(
                `这一行印着 ${own.flatMap((line) => line.cells).join(" | ")}。`,
                `The row reads ${own.flatMap((line) => line.cells).join(" | ")}.`
              )
            )
          ]
    );
  });
}
