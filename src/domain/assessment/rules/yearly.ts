// A target to be met every year is met when each known year met it and the target year is known.
import {isFinal, isOver} from "../case.ts";
import {meetsAll} from "../meets-target.ts";
import type {Rule} from "./rule.ts";

/** Applies to every-year targets: counts the years met among the years known. */
export const yearly: Rule = (given) => {
  if (given.kind !== "every_year") return null;
  const periods = [...new Set(given.published.map((figure) => figure.period))];
  const answers = periods.map((period) =>
    meetsAll(
      given,
      given.published.filter((figure) => figure.period === period)
    )
  );
  const years = {
    met: answers.filter((answer) => answer === "yes").length,
    known: answers.filter((answer) => answer !== "open").length
  };
  const complete = given.published.some((figure) => isFinal(given, figure));
  if (answers.includes("no")) return {status: "missed", progress: null, years};
  if (complete && !answers.includes("open")) return {status: "met", progress: null, years};
  return {status: isOver(given) ? "undecided" : "on_path", progress: null, years};
};
