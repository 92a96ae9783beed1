// Whether the published figures agree with each other and with the series they belong to.
import {withId} from "../../../src/domain/indexed.ts";
import {isMonthly, isStretch} from "../../../src/domain/period.ts";
import {both, didYouMean, type Problem, quoted} from "../problems/problem.ts";
import {locate, type Table} from "../read/csv.ts";
import type {Parsed, RowOf} from "../read/parse-folder.ts";

type Row = RowOf<"observations">;

/** Faults of the figures: files without a series, targets without a document, silent conflicts. */
export function checkObservations(parsed: Parsed): Problem[] {
  return [
    ...seriesWithoutFile(parsed),
    ...parsed.statistics.flatMap(({series, table}) => {
      const own = withId(parsed.tables.series.rows, series);
      return [
        ...table.rows.flatMap((row, index) => rowFaults(table, row, index)),
        ...impossible(table, own),
        ...(own ? rounded(table, own) : []),
        ...conflicts(table)
      ];
    })
  ];
}

function seriesWithoutFile({statistics, tables}: Parsed): Problem[] {
  const known = tables.series.ids;
  if (!known) return [];
  const files = new Set(statistics.map(({series}) => series));
  const unknown = statistics.filter(({series}) => !known.has(series));
  return [
    ...unknown.map(({series, table}) => ({
      file: table.file,
      line: null,
      column: null,
      found: both(
        `${tables.series.file} 里没有序列 ${quoted(series)}。`,
        `There is no series ${quoted(series)} in ${tables.series.file}.`
      ),
      missing: {table: "series", id: series},
      expected: both(
        "文件名须是一个序列的代码：在 series.csv 里添一行，或改文件名。",
        "The name of the file must be the id of a series: add a row there, or rename the file."
      ),
      mend: didYouMean(
        series,
        [...known].filter((id) => !files.has(id))
      )
    })),
    ...tables.series.rows.flatMap((row, index) =>
      files.has(row.id)
        ? []
        : [
            {
              ...locate(tables.series, index, "id"),
              scope: "file" as const,
              found: both(
                `序列 ${quoted(row.id)} 没有数据文件。`,
                `The series ${quoted(row.id)} has no file.`
              ),
              expected: both(
                `应有 statistics/${row.id}.csv。`,
                `Expected statistics/${row.id}.csv.`
              ),
              mend: didYouMean(
                row.id,
                unknown.map(({series}) => series)
              )
            }
          ]
    )
  ];
}

/** Faults a single row shows: its document, and whether the form of its period suits the kind. */
function rowFaults(table: Table<Row>, row: Row, index: number): Problem[] {
  const problems: Problem[] = [];
  const add = (column: string, zh: string, en: string) =>
    problems.push({...locate(table, index, column), found: both(zh, en), expected: "", mend: ""});
  const target = row.period_kind === "target";
  if (target && row.document === null) {
    add("document", "目标没有写明出自哪个文件。", "A target needs the document that sets it.");
  }
  if (!target && row.document !== null) {
    add("document", "只有目标才写文件。", "Only a target may name a document.");
  }
  if (row.period_kind === "year" && isMonthly(row.period)) {
    add(
      "period",
      `年度值的时期应为一年（年均写首末两年），不是 ${quoted(row.period)}。`,
      `A value of the year needs a year, not ${quoted(row.period)}.`
    );
  }
  if (row.period_kind === "as_of" && isStretch(row.period)) {
    add(
      "period",
      `时点值不能是一段时间 ${quoted(row.period)}。`,
      `A value at one time cannot have a span: ${quoted(row.period)}.`
    );
  }
  if (row.period_kind === "part_year" && !isMonthly(row.period)) {
    add(
      "period",
      `不足一年的值应写明月份，不是 ${quoted(row.period)}。`,
      `A part of a year needs months, not ${quoted(row.period)}.`
    );
  }
  if (row.also.includes(row.source)) {
    add(
      "also",
      `${quoted(row.source)} 已是主要来源。`,
      `${quoted(row.source)} is the source already.`
    );
  }
  return problems;
}

/** Values that nothing counted this way can have: a share of more than all, a stock below nothing. */
function impossible(table: Table<Row>, series: RowOf<"series"> | undefined): Problem[] {
  // What grows may more than double; only a part of something ends at all of it.
  const share = series?.unit === "%" && !/增长|增速|增幅|同比|环比/.test(series.name);
  return table.rows.flatMap((row, index) => {
    const add = (zh: string, en: string): Problem[] => [
      {
        ...locate(table, index, "value"),
        found: both(zh, en),
        expected: "",
        mend: both(
          "核对来源和单位，是否多打了一位或错了一列。",
          "Check source and unit, and whether a digit or a column slipped."
        )
      }
    ];
    if (share && row.value > 100)
      return add(
        `${quoted(String(row.value))} 超过了 100%，占比不会超过全部。`,
        `${quoted(String(row.value))} is more than 100 %: no share is more than all.`
      );
    if (row.value < 0 && (row.period_kind === "as_of" || row.period_kind === "cumulative"))
      return add(
        `${quoted(String(row.value))} 小于 0，存量和累计数不会是负数。`,
        `${quoted(String(row.value))} is below 0: no stock and no running total is.`
      );
    return [];
  });
}

/** Values that pages would print rounded, as another number than the source's. */
function rounded(table: Table<Row>, {id, decimals}: RowOf<"series">): Problem[] {
  return table.rows.flatMap((row, index) => {
    const printed = String(row.value).split(".")[1]?.length ?? 0;
    if (printed <= decimals) return [];
    const value = quoted(String(row.value));
    return [
      {
        ...locate(table, index, "value"),
        found: both(
          `${value} 的小数位比 series.csv 里 ${quoted(id)} 的多，网页印出来会是另一个数。`,
          `${value} has more decimals than ${quoted(id)} in series.csv; pages would print another number.`
        ),
        expected: "",
        mend: both(
          `把 series.csv 里 ${quoted(id)} 的 decimals 改成 ${String(printed)}。`,
          `Set decimals of ${quoted(id)} in series.csv to ${String(printed)}.`
        )
      }
    ];
  });
}

/**
 * Figures of one place and period: different ones must be marked as a conflict, and a conflict needs
 * two sides. A forecast is no rival of what came; targets of different documents may differ.
 */
function conflicts(table: Table<Row>): Problem[] {
  const groups = new Map<string, number[]>();
  table.rows.forEach((row, index) => {
    const forecast = row.qualifier === "forecast" ? "forecast" : "";
    const key = `${row.geo} ${row.period} ${row.period_kind} ${forecast}`;
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  });
  const problems: Problem[] = [];
  for (const indices of groups.values()) {
    const rows = indices.map((index) => ({index, row: table.rows[index]}));
    const marked = rows.filter(({row}) => row?.conflict);
    const [only] = marked;
    if (only && marked.length === 1) {
      problems.push({
        ...locate(table, only.index, "conflict"),
        found: both(
          "标为来源冲突，却没有同一地区、时期的另一个标记的值。",
          "Marked as a conflict, but no other marked value has this place and period."
        ),
        expected: both("冲突至少有两行。", "A conflict has two rows at least."),
        mend: both("补上另一行，或去掉标记。", "Add the other row, or take the mark away.")
      });
    }
    problems.push(...unmarked(table, rows));
  }
  return problems;
}

function unmarked(
  table: Table<Row>,
  rows: readonly {index: number; row: Row | undefined}[]
): Problem[] {
  const first = new Map<string, number>();
  return rows.flatMap(({index, row}) => {
    if (!row) return [];
    const document = row.document ?? "";
    const before = first.get(document);
    if (before === undefined) first.set(document, index);
    if (before === undefined || (row.conflict && table.rows[before]?.conflict)) return [];
    const line = table.lines[before] ?? 0;
    return [
      {
        ...locate(table, index, "value"),
        found: both(
          `第 ${line} 行已有同一地区、时期的值。`,
          `Line ${line} already has a value of this place and period.`
        ),
        expected: both(
          "两个值不同须都标为来源冲突；相同则并为一行。",
          "Two that differ must both be marked as a conflict; two that agree are one row."
        ),
        mend: both(
          "在 conflict 列写 yes，或把来源写进 also 列。",
          'Write "yes" under conflict in both, or put the source under also.'
        )
      }
    ];
  });
}
