// The newest figure meets the target before its period: met early, and watched on.
import {newest} from "../case.ts";
import {meetsAll} from "../meets-target.ts";
import {reached} from "./reached.ts";
import type {Rule} from "./rule.ts";

/** Applies where the newest figure, older than the target period, already proves the target met. */
export const early: Rule = (given) => {
  const figures = newest(given);
  return meetsAll(given, figures) === "yes"
    ? {status: "met_early", progress: reached(given, figures)}
    : null;
};
