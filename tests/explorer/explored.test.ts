// Every series of the site in every drawing that can be had of it, and every pair that may stand across from another.

import {parseHTML} from "linkedom";
import {expect, test} from "vitest";

import {change} from "../../src/charts/explorer-kinds/change.ts";
import {scatter} from "../../src/charts/explorer-kinds/scatter.ts";
import {line} from "../../src/charts/kinds/line.ts";
import {rank} from "../../src/charts/kinds/rank.ts";
import {light} from "../../src/charts/theme.ts";
import {kindsOf} from "../../src/client/explorer/availability.ts";
import {buildFigure} from "../../src/client/explorer/build-figure.ts";
import {refusals, scatterRefusal} from "../../src/client/explorer/compatibility.ts";
import {csvOf, rowsOf} from "../../src/client/explorer/file.ts";
import {resolveState} from "../../src/client/explorer/resolve-state.ts";
import {type Ask, asked, charts} from "../../src/client/explorer/state.ts";
import {type Slices, visibleRows} from "../../src/client/explorer/visible-rows.ts";
import {words} from "../../src/client/explorer/words.ts";
import {index, sliceOf} from "./explorer.ts";

const slices = new Map(index.series.map(({id}) => [id, sliceOf(id)]));
const drawings = {line, rank, change, scatter};
const order = index.places.map(({id}) => id);
const {document} = parseHTML("<html></html>");

/** Draws what is asked for; gives what is wrong with it, and how many values it shows. */
function faultsOf(ask: Ask): {faults: string[]; values: number} {
  const {state, faults: refused} = resolveState(index, ask);
  const name = `${state.series} ${state.with ?? ""} ${state.chart} ${state.kind}`;
  const faults = refused.map(({key, why, reason}) => `${name}: ${key} ${why} ${reason ?? ""}`);
  const own = [slices.get(state.series), state.with === null ? undefined : slices.get(state.with)];
  const rows = visibleRows(
    state,
    own.filter((slice) => slice !== undefined) as unknown as Slices,
    order
  );
  const figure = buildFigure(
    index,
    state,
    own.filter((slice) => slice !== undefined) as unknown as Slices,
    rows,
    words
  );
  const kind = drawings[state.chart];
  for (const width of [320, 720]) {
    const drawn = kind.draw(figure, {width, theme: light}, document, words);
    if (/NaN|undefined|Infinity/u.test(drawn.svg.outerHTML)) faults.push(`${name}: no number`);
    if (drawn.points.some(({x}) => x < -1 || x > width + 1))
      faults.push(`${name}: out of the frame`);
  }
  const told = `${figure.title} ${figure.subtitle} ${figure.note ?? ""} ${kind.describe(figure, words)}`;
  if (/NaN|undefined|null|：：|；；/u.test(told)) faults.push(`${name}: ${told}`);
  const values = rows.flatMap(({row}) => row?.value ?? []);
  const listed = new Set(values);
  for (const row of figure.table.rows)
    for (const cell of Object.values(row))
      if (typeof cell === "number" && !listed.has(cell))
        faults.push(`${name}: ${cell} is not in the table`);
  if (
    csvOf({columns: own[0]!.columns, rows: rowsOf(rows, (id) => id)}).split("\n").length !==
    rows.length + 2
  )
    faults.push(`${name}: CSV`);
  const again = resolveState(index, asked(state));
  if (JSON.stringify(again) !== JSON.stringify({state, faults: []}))
    faults.push(`${name}: address`);
  return {faults, values: values.length};
}

test("every series is drawn in every way that it can be, of the usual places and of all", () => {
  const faults: string[] = [];
  let count = 0;
  for (const {id, ...series} of index.series) {
    const kinds = kindsOf({id, ...series});
    for (const kind of kinds.length > 0 ? kinds : ["year" as const])
      for (const places of [undefined, order.join(",")]) {
        const ask: Ask = {series: id, kind, ...(places === undefined ? {} : {places})};
        const refused = refusals(index, resolveState(index, ask).state);
        for (const chart of charts.filter((one) => refused[one] === null)) {
          const one = faultsOf({...ask, chart});
          faults.push(...one.faults);
          count += 1;
          if (one.values === 0) faults.push(`${id} ${chart}: nothing is shown`);
        }
        faults.push(...faultsOf(ask).faults);
      }
  }
  expect(faults).toEqual([]);
  expect(count).toBeGreaterThan(index.series.length);
});

test("every pair that may stand across from another does, and shows at least two points", () => {
  const faults: string[] = [];
  let count = 0;
  for (const one of index.series)
    for (const kind of kindsOf(one))
      for (const other of index.series.filter(
        (other) => scatterRefusal(index, one, kind, other) === null
      )) {
        const found = faultsOf({series: one.id, kind, with: other.id});
        faults.push(...found.faults);
        count += 1;
      }
  expect(faults).toEqual([]);
  expect(count).toBeGreaterThan(10);
});
