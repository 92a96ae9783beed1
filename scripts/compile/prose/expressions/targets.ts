// Expressions over targets and what came of them: baseline, target, verdict, silence.
import {yearOf} from "../../../../src/domain/period.ts";
import type {Verdict} from "../../../../src/model/evidence/verdict.ts";
import {routes} from "../../../../src/routes.ts";
import {amount, number, percent, period as periodWords} from "../../../../src/words/format.ts";
import {bounded, boundOfCode, goal} from "../../../../src/words/target-text.ts";
import {label} from "../../../../src/words/verdict.ts";
import {both, quoted} from "../../problems/problem.ts";
import {type Bound, cellPath, type Context, Fault, judgesNot} from "./context.ts";
import type {Operator} from "./expression.ts";
import {record, series} from "./lookup.ts";

/** The operators over targets, by name. */
export const targets: Record<string, Operator> = {
  baseline: {
    usage: "baseline INDICATOR",
    run: (given, [id = ""]) => {
      const found = indicator(given, id);
      if (found.baseline === null) throw baseless(id);
      return own(found.baseline, found, id, given);
    }
  },
  target: {
    usage: "target INDICATOR|SERIES [DOCUMENT]",
    run: (given, [id = "", document]) => {
      if (document === undefined) {
        const found = indicator(given, id);
        return {
          ...own(found.target, found, id, given),
          text: goal(found.target, found.target_text, found.unit, given.words)
        };
      }
      return foreign(given, id, document);
    }
  },
  promise: {
    usage: "promise COMMITMENT",
    run: (given, [id = ""]) => {
      record(given, "commitments", id);
      const found = given.catalogue.commitments.find((row) => row.id === id);
      if (found?.value === undefined || found.value === null)
        throw new Fault(
          both(`${id} 没有写数字。`, `${id} promises no number.`),
          both("应为写了数字的承诺。", "Expected a quantified promise.")
        );
      const to = found.value_to === null ? "" : `${given.words.bind.to}${String(found.value_to)}`;
      const tail = given.words.bind.promised[found.bound ?? "exact"];
      const text = `${number(found.value)}${to}${found.unit ?? ""}${tail}`;
      return {text, number: found.value, cells: [], path: routes.commitment(id)};
    }
  },
  compound: {
    usage: "compound INDICATOR COMMITMENT",
    run: (given, [id = "", promise = ""]) => {
      const found = indicator(given, id);
      const rate = given.catalogue.commitments.find((row) => row.id === promise);
      if (found.baseline === null || found.baseline_period === null || rate?.value == null)
        throw new Fault(
          both(`${id} 或 ${promise} 缺少数字。`, `${id} or ${promise} lacks a number.`),
          both("应有基期值和年增幅。", "Expected a base value and a yearly rate.")
        );
      const years = yearOf(found.target_period) - yearOf(found.baseline_period);
      const grown = Number(
        (found.baseline * (1 + rate.value / 100) ** years).toFixed(found.decimals)
      );
      return own(grown, found, id, given);
    }
  },
  implied: {
    usage: "implied INDICATOR",
    run: (given, [id = ""]) => {
      const found = indicator(given, id);
      if (!found.baseline || found.baseline_period === null) throw baseless(id);
      const years = yearOf(found.target_period) - yearOf(found.baseline_period);
      const rate = (found.target / found.baseline) ** (1 / years) - 1;
      const trend = {by: Math.sign(rate), rank: false};
      return {
        text: percent(Math.abs(rate), 1),
        number: rate,
        cells: [],
        path: routes.indicator(id),
        trend
      };
    }
  },
  due: {
    usage: "due INDICATOR",
    run: (given, [id = ""]) => {
      const found = indicator(given, id);
      return {
        text: periodWords(found.target_period, given.words),
        number: yearOf(found.target_period),
        cells: [],
        path: routes.indicator(id)
      };
    }
  },
  verdict: {
    usage: "verdict INDICATOR|SERIES [DOCUMENT]",
    run: (given, [id = "", document]) => {
      const found = verdict(given, id, document);
      return {
        text: label(found.status, given.catalogue.site.assessment, given.words),
        number: null,
        cells: found.latest_cells,
        path: `${routes.indicator(id)}#verdict`
      };
    }
  },
  covered: {
    usage: "covered INDICATOR [DOCUMENT]",
    run: (given, [id = "", document]) => {
      const found = verdict(given, id, document);
      if (found.covered === null)
        throw new Fault(
          both(`${id} 没有可算的路程。`, `no share is defined for ${id}.`),
          both(
            "应为有基期值和确数的指标。",
            "Expected an indicator with a base and an exact figure."
          )
        );
      const path = `${routes.indicator(id)}#verdict`;
      return {text: percent(found.covered), number: found.covered, cells: found.latest_cells, path};
    }
  },
  silent: {
    usage: "silent INDICATOR",
    run: (given, [id = ""]) => {
      indicator(given, id);
      const years = given.silence.find((row) => row.id === id)?.silent_years ?? null;
      if (years === null)
        throw new Fault(
          both(`${id} 没有可算的空白年数。`, `no silence is known for ${id}.`),
          both("应为有基期的指标。", "Expected an indicator with a base.")
        );
      return {text: String(years), number: years, cells: [], path: routes.indicator(id)};
    }
  }
};

const baseless = (id: string): Fault =>
  new Fault(
    both(`${id} 没有基期值。`, `${id} has no base value.`),
    both("应为有基期值的指标。", "Expected an indicator with one.")
  );

const indicator = (given: Context, id: string) => {
  record(given, "indicators", id);
  const found = given.catalogue.indicators.find((row) => row.id === id);
  if (!found)
    throw new Fault(
      both(`没有指标 ${quoted(id)}。`, `unknown indicator ${quoted(id)}.`),
      both("应为 indicators.csv 的一个代码。", "Expected an id of indicators.csv.")
    );
  return found;
};

function own(
  value: number,
  of: {unit: string; decimals: number},
  id: string,
  {words}: Context
): Bound {
  const text = amount(value, of.unit, of.decimals, null, words);
  return {text, number: value, cells: [], path: routes.indicator(id)};
}

function foreign(given: Context, id: string, document: string): Bound {
  record(given, "documents", document);
  const name = given.catalogue.indicators.find((row) => row.id === id)?.series ?? id;
  const of = series(given, name);
  const row = given.catalogue.observations.find(
    (each) => each.series === name && each.period_kind === "target" && each.document === document
  );
  if (!row)
    throw new Fault(
      both(`${document} 没有给 ${id} 定目标。`, `${document} sets no target for ${id}.`),
      both("应为定了目标的文件。", "Expected a document that sets one.")
    );
  const plain = amount(row.value, of.unit, of.decimals, null, given.words);
  const text = bounded(plain, boundOfCode(row.qualifier, given.words));
  return {text, number: row.value, cells: [row.cell], path: cellPath(row.cell)};
}

function verdict({catalogue}: Context, id: string, document: string | undefined): Verdict {
  if (catalogue.site.assessment === "off") throw judgesNot();
  const plan = catalogue.documents.find((row) => row.kind === "action-plan")?.id;
  const found = catalogue.verdicts.find(
    (row) => row.indicator === id && row.document === (document ?? plan)
  );
  if (!found)
    throw new Fault(
      both(`${quoted(id)} 没有结论。`, `no verdict on ${quoted(id)}.`),
      both(
        "应为指标，或统计项和定目标的文件。",
        "Expected an indicator, or a series and its document."
      )
    );
  return found;
}
