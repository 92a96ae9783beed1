// Whether grades say what the page is: a repost is never better than C, and a figure is as good as its source.
import type {Grade} from "../../../src/model/evidence/observation.ts";
import type {Source} from "../../../src/model/evidence/source.ts";
import {both, type Problem, quoted} from "../problems/problem.ts";
import {locate, type Table} from "../read/csv.ts";
import type {Parsed} from "../read/parse-folder.ts";

/** The grades a kind of page may have. An official page that is not the authority's own is a B. */
const allowed: Readonly<Record<Source["url_kind"], readonly Grade[]>> = {
  official: ["A", "B"],
  publisher: ["B"],
  repost: ["C"],
  return: ["R"]
};

/** Faults of the grades of sources, and of figures and events against their source. */
export function grades({tables, statistics}: Parsed): Problem[] {
  const sound = ({url_kind: kind, grade}: Source): boolean => allowed[kind].includes(grade);
  // A source whose own grade is refused is one cause: what rests on it is not told besides.
  const known = new Map(tables.sources.rows.filter(sound).map(({id, grade}) => [id, grade]));
  const borne = <R extends {source: string; grade: Grade}>(table: Table<R>): Problem[] =>
    table.rows.flatMap((row, index) => {
      const grade = known.get(row.source);
      if (grade === undefined || grade === row.grade) return [];
      return [
        {
          ...locate(table, index, "grade"),
          found: both(
            `等级 ${quoted(row.grade)} 与来源 ${quoted(row.source)} 的等级 ${quoted(grade)} 不同。`,
            `The grade ${quoted(row.grade)} is not that of the source ${quoted(row.source)}, ${quoted(grade)}.`
          ),
          expected: both(`应为 ${quoted(grade)}。`, `Expected ${quoted(grade)}.`),
          mend: both("来源换了，等级也要换。", "Another source has its own grade.")
        }
      ];
    });
  return [
    ...tables.sources.rows.flatMap((row, index) =>
      sound(row)
        ? []
        : [
            {
              ...locate(tables.sources, index, "grade"),
              found: both(
                `网址类型 ${quoted(row.url_kind)} 的来源，等级写成了 ${quoted(row.grade)}。`,
                `A source of kind ${quoted(row.url_kind)} is graded ${quoted(row.grade)}.`
              ),
              expected: both(
                `应为 ${allowed[row.url_kind].map(quoted).join(" 或 ")}。`,
                `Expected ${allowed[row.url_kind].map(quoted).join(" or ")}.`
              ),
              mend: both(
                "转载一律是 C；主管机关自己的页面才是 A。",
                "A repost is a C; only an authority's own page is an A."
              )
            }
          ]
    ),
    ...statistics.flatMap(({table}) => borne(table)),
    ...borne(tables.events)
  ];
}
