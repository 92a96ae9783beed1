// A figure made of what is chosen: the same kind of value that the written figures are, drawn by the same hands.
import {groupBy} from "../../domain/group-by.ts";
import {firstYearOf} from "../../domain/period.ts";
import type {ExplorerIndex, ExplorerSlice} from "../../model/figures/explore.ts";
import type {Column, Figure, Row} from "../../model/figures/figure.ts";
import {date, period} from "../../words/format.ts";
import type {Words} from "../../words/words.ts";
import type {State} from "./state.ts";
import {leftOut, type Long, type Seen, type Slices} from "./visible-rows.ts";

/** The figure of a state and its rows. */
export function buildFigure(
  index: ExplorerIndex,
  state: State,
  slices: Slices,
  rows: readonly Seen[],
  words: Words
): Figure {
  const names = new Map(index.places.map(({id, name}) => [id, name]));
  const name = (id: string) => names.get(id) ?? id;
  const parts = {line: over, rank: over, change: twice, scatter: crossed}[state.chart];
  return {
    id: "explore",
    kind: state.chart,
    ...titles(state, slices, rows, name, words),
    note: notes(state, slices, rows, words),
    alt: null,
    topic: null,
    ...parts(state, slices, rows, name, words),
    refs: {},
    sources: sourcesOf(rows, words),
    places: [],
    until: null,
    focus: state.places.length > 1 && state.places.includes(index.focal) ? name(index.focal) : null
  };
}

type Parts = Pick<Figure, "table" | "channels" | "options">;
type Name = (id: string) => string;

const column = (key: string, type: Column["type"], more: Partial<Column> = {}): Column => ({
  ...{key, label: key, type, unit: null, decimals: null, hidden: false},
  ...more
});

const counted = (key: string, {series}: ExplorerSlice): Column =>
  column(key, "number", {unit: series.unit, decimals: series.decimals, label: series.name});

/** Lines and ranks: a row for each line of the table. */
function over(state: State, [slice]: Slices, rows: readonly Seen[], name: Name): Parts {
  const down = slice.series.direction === "down";
  const line = state.chart === "line";
  return {
    table: {
      columns: [
        column("geo", "text"),
        column("period", "period"),
        counted("value", slice),
        ...["qualifier", "run"].map((key) => column(key, "text")),
        ...["conflict", "break"].map((key) => column(key, "flag"))
      ],
      rows: rows.map(({place, period, row}) => ({
        ...{geo: name(place), period, value: row?.value ?? null},
        ...{qualifier: row?.qualifier ?? null, run: row?.run ?? null},
        ...{conflict: row?.conflict ?? false, break: row?.break ?? false}
      }))
    },
    channels: line
      ? {x: "period", y: "value", series: "geo"}
      : {label: "geo", value: "value", period: "period", qualifier: "qualifier"},
    options: {
      kind: state.kind,
      ...(line
        ? down
          ? {reverse: true}
          : {}
        : {order: down ? "asc" : "desc", mark: down ? "dot" : "bar"})
    }
  };
}

/** Two periods of each place; where sources disagree each pair of values has its row. */
function twice(state: State, [slice]: Slices, rows: readonly Seen[], name: Name): Parts {
  const of = (place: string, period: string | null) =>
    rows.flatMap((one) => (one.place === place && one.period === period && one.row ? one.row : []));
  return {
    table: {
      columns: [
        column("geo", "text"),
        counted("before", slice),
        counted("after", slice),
        ...["before_qualifier", "after_qualifier"].map((key) => column(key, "text")),
        column("conflict", "flag")
      ],
      rows: unique(rows).flatMap((place) => {
        const [first, last] = [of(place, state.before), of(place, state.after)];
        return crossing(first, last).map(([before, after]) => ({
          ...{geo: name(place), before: before?.value ?? null, after: after?.value ?? null},
          before_qualifier: before?.qualifier ?? null,
          after_qualifier: after?.qualifier ?? null,
          conflict: (before?.conflict ?? false) || (after?.conflict ?? false)
        }));
      })
    },
    channels: {label: "geo", before: "before", after: "after"},
    options: {
      ...{before: state.before ?? "", after: state.after ?? "", kind: state.kind},
      ...(slice.series.direction === "down" ? {reverse: true} : {})
    }
  };
}

/** A point for each place, or of one place for each period. */
function crossed(
  state: State,
  [one, other]: Slices,
  rows: readonly Seen[],
  name: Name,
  words: Words
): Parts {
  const second = other ?? one;
  const alone = state.places.length === 1;
  const spots = [...groupBy(rows, ({place, period}) => `${place} ${period}`).values()];
  const table: Row[] = spots.flatMap((spot) => {
    const [first] = spot;
    if (!first) return [];
    const of = (slice: ExplorerSlice) =>
      spot.flatMap((seen) => (seen.slice === slice && seen.row ? seen.row : []));
    const label = alone ? period(first.period, words) : name(first.place);
    return crossing(of(one), of(second)).map(([x, y]) => ({
      ...{label, x: x?.value ?? null, y: y?.value ?? null},
      x_qualifier: x?.qualifier ?? null,
      y_qualifier: y?.qualifier ?? null
    }));
  });
  return {
    table: {
      columns: [
        column("label", "text"),
        counted("x", one),
        counted("y", second),
        ...["x_qualifier", "y_qualifier"].map((key) => column(key, "text"))
      ],
      rows: table
    },
    channels: {label: "label", x: "x", y: "y"},
    options: {
      x_down: one.series.direction === "down",
      y_down: second.series.direction === "down"
    }
  };
}

/** Every value beside every other: one pair where sources agree, more where they do not. */
function crossing(
  first: readonly Long[],
  last: readonly Long[]
): [Long | undefined, Long | undefined][] {
  const many = <T>(rows: readonly T[]): (T | undefined)[] =>
    rows.length > 0 ? [...rows] : [undefined];
  return many(first).flatMap((a) =>
    many(last).map((b): [Long | undefined, Long | undefined] => [a, b])
  );
}

function titles(
  state: State,
  [one, other]: Slices,
  rows: readonly Seen[],
  name: Name,
  words: Words
): Pick<Figure, "title" | "subtitle"> {
  const {explore} = words;
  const {titles} = explore;
  const periodWords = (at: string | null) =>
    at === null || at === "" ? "" : period(at, words, state.kind);
  const [first] = state.places;
  const place = state.places.length === 1 && first !== undefined ? name(first) : "";
  const placed = (title: string) => (place === "" ? title : titles.one(place, title));
  const where = place === "" ? explore.somePlaces(state.places.length) : "";
  const {unit} = one.series;
  const years = rows.flatMap((seen) =>
    seen.period === "" ? [] : [String(firstYearOf(seen.period))]
  );
  const year = (at: string) => period(at, words);
  const span = () =>
    years.length === 0
      ? ""
      : explore.years(year([...years].sort()[0] ?? ""), year([...years].sort().at(-1) ?? ""));
  const join = (...parts: string[]) => explore.subtitle(parts.filter((part) => part !== ""));
  const kind = explore.kinds[state.kind];
  if (state.chart === "scatter" && other)
    return {
      title: placed(titles.pair(one.series.name, other.series.name)),
      subtitle: join(
        explore.axes(
          explore.named(one.series.name, unit),
          explore.named(other.series.name, other.series.unit)
        ),
        where,
        place === "" ? year(state.at ?? years[0] ?? "0000") : span()
      )
    };
  if (state.chart === "change")
    return {
      title: placed(
        titles.change(one.series.name, periodWords(state.before), periodWords(state.after))
      ),
      subtitle: join(explore.unit(unit), where)
    };
  if (state.chart === "rank")
    return {
      title: placed(titles.at(periodWords(state.at), one.series.name)),
      subtitle: join(explore.unit(unit), where)
    };
  return {
    title: placed(one.series.name),
    subtitle: join(explore.unit(unit), where, span(), kind)
  };
}

/** What a reader must know: definitions, changes of method, what was left out. */
function notes(state: State, slices: Slices, rows: readonly Seen[], words: Words): string | null {
  const {explore} = words;
  const two = slices.length > 1;
  const drawn = rows.some(({row}) => row?.break === true);
  const kinds = new Set(rows.flatMap(({row}) => row?.period_kind ?? []));
  const noteLines = slices.flatMap((slice) => {
    const {name, definition, note, breaks} = slice.series;
    const out = leftOut(state, slice);
    const lines = [
      definition === null ? "" : explore.definition(definition),
      note === null || definition?.includes(note)
        ? ""
        : explore.definition(note).replace(/^[^：]*：/u, ""),
      drawn ? breaks.map((at) => explore.broken(period(at, words))).join("") : "",
      out.kinds > 0 && !two ? explore.otherKinds(out.kinds) : "",
      out.forecasts > 0 ? explore.forecasts(out.forecasts) : ""
    ].filter((line, at, all) => line !== "" && all.indexOf(line) === at);
    return lines.length === 0 ? [] : two ? explore.named2(name, lines.join("")) : lines.join("");
  });
  if (two && kinds.size > 1) noteLines.push(explore.yearAndEnd);
  return noteLines.length === 0 ? null : noteLines.join("");
}

function sourcesOf(rows: readonly Seen[], words: Words): Figure["sources"] {
  const found = new Map<string, Figure["sources"][number]>();
  for (const {slice, row} of rows) {
    const source = slice.sources.find(({id}) => id === row?.source);
    if (!row || !source || found.has(source.id)) continue;
    const on = source.published_on;
    found.set(source.id, {
      id: source.id,
      label: on === null ? source.publisher : `${source.publisher}，${date(on, words)}`,
      url: source.url,
      grade: row.grade
    });
  }
  return [...found.values()];
}

const unique = (rows: readonly Seen[]): string[] => [...new Set(rows.map(({place}) => place))];
