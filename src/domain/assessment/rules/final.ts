// The target period's figure is known: met or missed, and no other word.
import {isFinal, newest} from "../case.ts";
import {meetsAll} from "../meets-target.ts";
import {reached} from "./reached.ts";
import type {Rule} from "./rule.ts";

/** Applies where the newest comparable figure is of the target period or later. */
export const final: Rule = (given) => {
  const figures = newest(given);
  if (!figures.some((figure) => isFinal(given, figure))) return null;
  const answer = meetsAll(given, figures);
  const progress = reached(given, figures);
  if (answer === "open") return {status: "undecided", progress};
  return {status: answer === "yes" ? "met" : "missed", progress};
};
