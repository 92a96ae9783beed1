// Whether the files agree with one another: ids, periods, quotes, conflicts, and the text of the plan.
import {firstYearOf, yearOf} from "../../../src/domain/period.ts";
import {everyUnit} from "../../../src/routes.ts";
import {both, type Problem, quoted} from "../problems/problem.ts";
import {locate, type Table} from "../read/csv.ts";
import type {Parsed} from "../read/parse-folder.ts";
import {periodFault} from "../read/parse-period.ts";
import {checkChanges} from "./changes.ts";
import {checkCommitments} from "./commitments.ts";
import {english} from "./english-names.ts";
import {proof} from "./errata-proof.ts";
import {eventWords} from "./event-quotes.ts";
import {grades} from "./grades.ts";
import {numbersAndWords} from "./numbers-and-words.ts";
import {checkObservations} from "./observations.ts";
import {planAsPrinted} from "./plan-as-printed.ts";
import {sourceWords} from "./quotes.ts";
import {doubled, references} from "./references.ts";
import {isPlaceholder, isWebAddress} from "./web-address.ts";

/** How many years before the base year and after the target year a date is still believed. */
const reach = {before: 75, after: 30};

/** All faults between files. `complete` is false where single files are faulty and rows are missing. */
export function checkFolder(parsed: Parsed, complete: boolean): Problem[] {
  const twice = doubled(parsed);
  const found = [
    ...references(parsed, complete),
    ...checkObservations(parsed),
    ...sourceWords(parsed),
    ...eventWords(parsed),
    ...grades(parsed),
    ...checkCommitments(parsed),
    ...periods(parsed),
    ...breaks(parsed),
    ...unitIds(parsed),
    ...unitNames(parsed),
    ...checkChanges(parsed, complete),
    ...gaps(parsed),
    ...english(parsed),
    ...address(parsed),
    ...contact(parsed),
    ...links(parsed),
    ...licence(parsed),
    ...proof(parsed)
  ].filter(({missing}) => !missing || !twice.has(missing.table));
  // A row that is faulty by itself is not compared with its words: one cause is told once.
  const told = new Set(found.map(({file, line}) => `${file}:${String(line)}`));
  return [
    ...found,
    ...[...numbersAndWords(parsed), ...(complete ? planAsPrinted(parsed) : [])].filter(
      ({file, line}) => line === null || !told.has(`${file}:${String(line)}`)
    )
  ];
}

/** Years that no page about this plan can mean: a slip of the hand. */
function periods({site, tables, statistics}: Parsed): Problem[] {
  if (!site) return [];
  const from = site.plan.period_from - reach.before;
  const to = site.plan.period_to + reach.after;
  const check = <R>(table: Table<R>, column: keyof R & string): Problem[] =>
    table.rows.flatMap((row, index) => {
      const period = row[column];
      if (typeof period !== "string") return [];
      if (firstYearOf(period) >= from && yearOf(period) <= to) return [];
      return [
        {
          ...locate(table, index, column),
          found: both(
            `${quoted(period)} 离方案的年份太远。`,
            `${quoted(period)} is far from the years of the plan.`
          ),
          expected: both(
            `应在 ${from} 至 ${to} 年之间。`,
            `Expected a year from ${from} to ${to}.`
          ),
          mend: ""
        }
      ];
    });
  return [
    ...statistics.flatMap(({table}) => check(table, "period")),
    ...check(tables.events, "date"),
    ...check(tables.sources, "published_on"),
    ...check(tables.documents, "adopted"),
    ...check(tables.indicators, "baseline_period"),
    ...check(tables.indicators, "target_period"),
    ...check(tables.commitments, "due"),
    ...check(tables.changes, "date"),
    ...check(tables.releases, "date"),
    ...check(tables.gaps, "period")
  ];
}

/** The periods at which the method of a series changed must be periods. */
function breaks({tables: {series}}: Parsed): Problem[] {
  return series.rows.flatMap((row, index) =>
    row.breaks.flatMap((period) => {
      const fault = periodFault(period);
      return fault ? [{...locate(series, index, "breaks"), ...fault}] : [];
    })
  );
}

/** The form of all units is called as no unit may be. */
function unitIds({tables: {units}}: Parsed): Problem[] {
  return units.rows.flatMap(({id}, index) =>
    id === everyUnit
      ? [
          {
            ...locate(units, index, "id"),
            found: both(
              `${quoted(id)} 是全部单位共用的那份表的名字。`,
              `${quoted(id)} names the form of all units.`
            ),
            expected: both("应为这个单位自己的代码。", "An id of this unit alone is expected."),
            mend: both(
              `请换一个代码，例如 ${quoted(`unit-${id}`)}。`,
              `Choose another id, such as ${quoted(`unit-${id}`)}.`
            )
          }
        ]
      : []
  );
}

/** A printed name must mean one unit. */
function unitNames({tables: {units}}: Parsed): Problem[] {
  const owner = new Map<string, string>();
  return units.rows.flatMap((unit, index) =>
    [unit.name, ...unit.aliases].flatMap((name) => {
      const before = owner.get(name);
      owner.set(name, unit.id);
      if (before === undefined) return [];
      return [
        {
          ...locate(units, index, name === unit.name ? "name" : "aliases"),
          found: both(
            `${quoted(name)} 已是 ${quoted(before)} 的名称。`,
            `${quoted(name)} already names ${quoted(before)}.`
          ),
          expected: both("一个名称只能指一个单位。", "A name stands for one unit."),
          mend: ""
        }
      ];
    })
  );
}

/** A cell cannot be both known to be empty and filled. */
function gaps({tables, statistics}: Parsed): Problem[] {
  return tables.gaps.rows.flatMap((gap, index) => {
    const filled = statistics
      .find(({series}) => series === gap.series)
      ?.table.rows.some(
        (row) => row.geo === gap.geo && row.period === gap.period && row.period_kind !== "target"
      );
    if (!filled) return [];
    return [
      {
        ...locate(tables.gaps, index, "period"),
        found: both(
          `${quoted(`${gap.series} ${gap.geo} ${gap.period}`)} 已有数值。`,
          `${quoted(`${gap.series} ${gap.geo} ${gap.period}`)} has a figure.`
        ),
        expected: both("这里只列没有数值的格。", "Only cells without a figure stand here."),
        mend: both("请删去这一行，或改正时期。", "Remove the row, or correct its period.")
      }
    ];
  });
}

/** Readers must know what they may do with the tables before these are published in earnest. */
function licence({site}: Parsed): Problem[] {
  if (site?.mode !== "production" || site.licence.data) return [];
  return [
    {
      file: "site.yaml",
      line: null,
      column: "licence.data",
      found: both("没有写数据的许可。", "The licence of the data is not set."),
      expected: both("正式发布须写明许可。", "A published site says how its data may be used."),
      mend: both(
        "请数据的主人填写 licence.data，或把 mode 改回 preview。",
        'Let the owner set it, or set mode back to "preview".'
      )
    }
  ];
}

/** A site that is meant for readers may not stand at an address made for examples. */
function address({site}: Parsed): Problem[] {
  if (site?.mode !== "production" || !isPlaceholder(site.address)) return [];
  return [
    {
      file: "site.yaml",
      line: null,
      column: "address",
      found: both(
        `${quoted(site.address)} 只是占位的网址。`,
        `${quoted(site.address)} is a placeholder.`
      ),
      expected: both("正式发布须写真实网址。", "A published site needs its real address."),
      mend: both(
        "改正 address，或把 mode 改回 preview。",
        'Correct it, or set mode back to "preview".'
      )
    }
  ];
}

/** A site for readers says who publishes it and how to reach its desk. */
function contact({site}: Parsed): Problem[] {
  if (site?.mode !== "production") return [];
  const unset = (key: string, zh: string, en: string): Problem => ({
    file: "site.yaml",
    line: null,
    column: key,
    found: both(`没有写${zh}。`, `No ${en} is set.`),
    expected: both(`正式发布须写明${zh}。`, `A published site names its ${en}.`),
    mend: both(
      `请填写 ${key}，或把 mode 改回 preview。`,
      `Set ${key}, or set mode back to "preview".`
    )
  });
  const {publisher, contact} = site;
  return [
    ...(publisher.name ? [] : [unset("publisher.name", "主办单位", "publisher")]),
    ...(contact.email || contact.phone
      ? []
      : [unset("contact.email", "邮箱或电话", "e-mail address or telephone number")])
  ];
}

/** The address of a source must be one, for some are linked and all are published. */
function links({tables: {sources}}: Parsed): Problem[] {
  return sources.rows.flatMap((row, index) => {
    if (row.url === null || isWebAddress(row.url)) return [];
    return [
      {
        ...locate(sources, index, "url"),
        found: both(`${quoted(row.url)} 不是网址。`, `${quoted(row.url)} is no address.`),
        expected: both(
          "网址以 https:// 或 http:// 开头，没有空格。",
          "An address starts with https:// or http:// and holds no blank."
        ),
        mend: both("不知道网址就留空。", "Leave it blank where it is not known.")
      }
    ];
  });
}
