// Whether the record of changes speaks of things and figures that are there, and of the values that stand there.
import {observationKey} from "../../../src/domain/observations.ts";
import type {Change} from "../../../src/model/evidence/change.ts";
import type {Observation} from "../../../src/model/evidence/observation.ts";
import {both, didYouMean, type Problem, quoted} from "../problems/problem.ts";
import {locate} from "../read/csv.ts";
import {observations} from "../read/observations.ts";
import type {Parsed} from "../read/parse-folder.ts";

type ChangeFault = Pick<Problem, "found" | "expected" | "mend"> & {column: keyof Change};

/**
 * Faults of `changes.csv`: unknown subjects and cells, values that are missing or do not stand there.
 * Subjects and cells are looked up only where `complete`: a row that could not be read is no missing one.
 */
export function checkChanges(parsed: Parsed, complete: boolean): Problem[] {
  const {changes} = parsed.tables;
  const subjects = known(parsed);
  const figures = parsed.statistics.length > 0 ? observations(parsed.statistics) : [];
  const cells = Map.groupBy(figures, observationKey);
  for (const figure of figures) cells.set(figure.cell, [figure]);
  const newest = new Map(changes.rows.map((change) => [change.cell, change]));
  return changes.rows.flatMap((change, index) =>
    [
      ...(complete ? subjectFaults(change, subjects) : []),
      ...valueFaults(change),
      ...(complete ? cellFaults(change, cells) : []),
      ...(complete && newest.get(change.cell) === change ? standingFaults(change, cells) : [])
    ].map(({column, ...fault}) => ({...locate(changes, index, column), ...fault}))
  );
}

/** Everything a change may be about. */
function known({tables, statistics, stories, plan}: Parsed): Set<string> {
  const found = new Set(["site", ...statistics.map(({series}) => series)]);
  for (const name of ["indicators", "series", "units", "commitments", "events"] as const)
    for (const id of tables[name].ids ?? []) found.add(id);
  for (const {file} of stories) found.add(file.replace(/^.*\/|\.md$/gu, ""));
  for (const {id} of plan?.clauses ?? []) found.add(id);
  return found;
}

function subjectFaults({kind, subject}: Change, subjects: ReadonlySet<string>): ChangeFault[] {
  if (kind === "removed" || subjects.has(subject)) return [];
  return [
    {
      column: "subject",
      found: both(`没有 ${quoted(subject)}。`, `There is no ${quoted(subject)}.`),
      expected: both(
        "应为指标、序列、单位、承诺、事件、条款或报道的代码，或 site。",
        'Expected the id of an indicator, a series, a unit, a promise, an event, a clause or a story, or "site".'
      ),
      mend: didYouMean(subject, subjects)
    }
  ];
}

/** Readers must see what stood before and what stands now. */
function valueFaults({kind, old, new: now}: Change): ChangeFault[] {
  const wanted: [column: "old" | "new", value: string | null, needed: boolean][] = [
    ["old", old, kind === "corrected" || kind === "removed"],
    ["new", now, kind === "corrected"]
  ];
  return wanted
    .filter(([, value, needed]) => needed && value === null)
    .map(([column]) => ({
      column,
      found:
        column === "old"
          ? both("没有写原值。", "The old value is missing.")
          : both("没有写新值。", "The new value is missing."),
      expected: both(
        "更正要写原值和新值，删除要写原值。",
        "A correction has an old and a new value, a removal an old one."
      ),
      mend: ""
    }));
}

function cellFaults(
  {kind, cell}: Change,
  cells: ReadonlyMap<string, Observation[]>
): ChangeFault[] {
  if (cell === null || kind === "removed" || cells.has(cell)) return [];
  return [
    {
      column: "cell",
      found: both(`没有 ${quoted(cell)} 这一格。`, `There is no cell ${quoted(cell)}.`),
      expected: both(
        "应为 统计项:地区:时期；同一格有几个来源时后面再写来源。",
        "Expected series:geo:period, and the source where several share it."
      ),
      mend: didYouMean(cell, cells.keys())
    }
  ];
}

/** The newest change of a cell must end with what stands there now; bound words may stand around the number. */
function standingFaults(
  {kind, cell, new: now}: Change,
  cells: ReadonlyMap<string, Observation[]>
): ChangeFault[] {
  const figures = cell === null ? undefined : cells.get(cell);
  if (!figures) return [];
  if (kind === "removed")
    return [
      {
        column: "cell",
        found: both(
          `${quoted(cell ?? "")} 还有数值。`,
          `${quoted(cell ?? "")} still has a figure.`
        ),
        expected: both("删除的格不再有数值。", "A removed cell has none."),
        mend: ""
      }
    ];
  const firstNumber = /-?\d+(?:\.\d+)?/u.exec((now ?? "").replaceAll(",", ""))?.[0];
  if (firstNumber === undefined || figures.some(({value}) => value === Number(firstNumber)))
    return [];
  const standing = figures.map(({value}) => String(value)).join(" / ");
  return [
    {
      column: "new",
      found: both(
        `新值写 ${quoted(now ?? "")}，这一格是 ${standing}。`,
        `The new value says ${quoted(now ?? "")}, the cell holds ${standing}.`
      ),
      expected: both(
        "最近一条记录的新值应与数据一致。",
        "The newest change of a cell ends with the value that stands there."
      ),
      mend: both("请改正记录，或改正数据。", "Correct the record, or the figure.")
    }
  ];
}
