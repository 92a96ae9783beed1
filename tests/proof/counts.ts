// Sentences of counts: tables of duties, networks, maps, events, coverage.
import {chaptered, greatest, published, type Row, total} from "./case.ts";
import type {Pattern} from "./pattern.ts";
import {g, names, P, V} from "./wording.ts";

/** In the order they are tried; what one has taken is gone for the next. */
export const counts: Pattern[] = [
  {
    zh: g(
      `(?<lines>${V})个[^、]*、(?<columns>${V})个[^，]*，合计(?<all>${V})项(?:，其中牵头(?<lead>${V})项)?`
    ),
    en: g(
      `(?<lines>${V}) [a-z ]+ and (?<columns>${V}) [a-z]+ share (?<all>${V}) [a-z]+ in total(?:, with (?<lead>${V}) [a-z]+ as lead)?`
    ),
    expected: ({lead}, {rows}) => ({
      lines: new Set(rows.map((row) => row["row"])).size,
      columns: new Set(rows.map((row) => row["column"])).size,
      all: total(rows.map((row) => Number(row["count"]))),
      lead: lead === undefined ? undefined : total(rows.map((row) => Number(row["lead"])))
    })
  },
  {
    zh: g(
      `最多的[^；]*?是(?<row>${names})，(?<most>${V})项；最多的[^；]*?是(?<column>${names})，(?<widest>${V})项`
    ),
    en: g(
      `the [a-z ]+ with the most is (?<row>${names}), with (?<most>${V}) [a-z]+; the [a-z ]+ with the most is (?<column>${names}), with (?<widest>${V})`
    ),
    expected: (_, {rows}) => {
      const [row, most] = greatest(rows, "row", "count");
      const [column, widest] = greatest(rows, "column", "count");
      return {row, most, column, widest};
    }
  },
  {
    zh: g(`(?<bodies>${V})个[^，]*，两两之间有(?<pairs>${V})对`),
    en: g(`(?<bodies>${V}) [a-z ]+ form (?<pairs>${V}) pairs`),
    expected: (_, {rows}) => ({
      bodies: new Set(rows.flatMap((row) => [row["a"], row["b"]])).size,
      pairs: rows.length
    })
  },
  {
    zh: g(`列在一起最多的是(?<pair>[^\\d]*)，(?<weight>${V})次`),
    en: g(`named together most often is (?<pair>[^\\d]*), (?<weight>${V}) times?`),
    expected: (_, {rows}) => {
      const weight = Math.max(...rows.map((row) => Number(row["weight"])));
      const pairs = rows.filter((row) => Number(row["weight"]) === weight);
      return {weight, pair: new Set(pairs.flatMap((row) => [row["a"] ?? "", row["b"] ?? ""]))};
    }
  },
  {
    zh: g(`相连最多的是(?<who>${names})，与(?<links>${V})个`),
    en: g(`with the most links is (?<who>${names}), named together with (?<links>${V}) others`),
    expected: (_, {rows}) => {
      const ends = rows.flatMap((row) => [{end: row["a"] ?? ""}, {end: row["b"] ?? ""}]);
      const [who, links] = greatest(
        ends.map((row): Row => ({...row, one: "1"})),
        "end",
        "one"
      );
      return {who, links};
    }
  },
  {
    zh: g(
      `共(?<chapters>${V})章、(?<all>${V})字，最长的是(?<who>${names})，(?<most>${V})字，占(?<share>${V})%`
    ),
    en: g(
      `(?<chapters>${V}) chapters and (?<all>${V}) characters; the longest is (?<who>${names}), with (?<most>${V}) characters, or (?<share>${V})%`
    ),
    expected: (_, {rows}) => {
      const [who, most] = greatest(chaptered(rows), "chapter", "size");
      const all = total(rows.map((row) => Number(row["size"])));
      const chapters = rows.filter((row) => row["parent"] === "").length;
      return {who, most, all, chapters, share: Math.round((100 * most) / all)};
    }
  },
  {
    zh: g(`承诺(?<all>${V})项，最多的是(?<who>${names})，(?<most>${V})项；专栏(?<boxes>${V})个`),
    en: g(
      `(?<all>${V}) promises and (?<boxes>${V}) boxes; the chapter with the most promises is (?<who>${names}), with (?<most>${V}) promises`
    ),
    expected: (_, {rows}) => {
      const [who, most] = greatest(chaptered(rows), "chapter", "promises");
      const boxes = rows.filter((row) => row["level"] === "box").length;
      return {who, most, boxes, all: total(rows.map((row) => Number(row["promises"])))};
    }
  },
  {
    zh: g(
      `收录(?<count>${V})件，最早(?<first>${P.zh})，最近(?<last>${P.zh})(?:，其中(?<guessed>${V})件)?`
    ),
    en: g(
      `holds (?<count>${V}) of them, the earliest dated (?<first>${P.en}) and the latest (?<last>${P.en})(?:, (?<guessed>${V}) of them)?`
    ),
    expected: (_, {rows}) => {
      const dates = rows.map((row) => row["date"] ?? "").sort();
      const guessed = rows.filter((row) => row["date_inferred"] === "yes").length;
      return {
        ...{count: rows.length, first: dates[0], last: dates.at(-1)},
        guessed: guessed === 0 ? undefined : guessed
      };
    }
  },
  {
    zh: g(`最近一件为(?<when>${P.zh})，(?<what>[^\\d])`),
    en: g(`the latest is dated (?<when>${P.en}): “?(?<what>[^\\d])`),
    expected: (_, {rows}) => {
      const last = [...rows]
        .sort((a, b) => ((a["date"] ?? "") < (b["date"] ?? "") ? -1 : 1))
        .at(-1);
      return {when: last?.["date"], what: new Set([last?.["title"] ?? ""])};
    }
  },
  {
    zh: g(
      `(?<lines>${V})项，(?<from>${P.zh})至(?<to>${P.zh})，(?<some>${V})项查到了公布值(?:，(?<none>${V})项一个也没有查到)?`
    ),
    en: g(
      `of (?<lines>${V}) items from (?<from>${P.en}) to (?<to>${P.en}), (?<some>${V}) have at least one published value(?: and (?<none>${V}) have none)?`
    ),
    expected: ({none}, {rows}) => {
      const lines = new Set(rows.map((row) => row["label"])).size;
      const some = new Set(published(rows).map((row) => row["label"])).size;
      const years = rows.map((row) => row["period"] ?? "").sort();
      return {
        ...{lines, some, from: years[0], to: years.at(-1)},
        none: lines === some && none === undefined ? undefined : lines - some
      };
    }
  },
  {
    zh: g(`(?<all>${V})格里有(?<known>${V})格查到了公布值`),
    en: g(`of (?<all>${V}) cells, one for each item and year, (?<known>${V}) hold`),
    expected: (_, {rows}) => ({all: rows.length, known: published(rows).length})
  },
  {
    zh: g(`(?<all>${V})项指标中，(?<known>${V})项有公布值，(?<silent>${V})项没有查到`),
    en: g(
      `of (?<all>${V}) indicators, (?<known>${V}) have a published value; no public data was found for (?<silent>${V})`
    ),
    expected: (_, {rows}) => {
      const known = rows.filter((row) => row["value"] !== "").length;
      return {all: rows.length, known, silent: rows.length - known};
    }
  }
];
