// The target period is over and its figure is not published: undecided, whatever came before.
import {isOver, newest} from "../case.ts";
import {reached} from "./reached.ts";
import type {Rule} from "./rule.ts";

/** Applies after the target period while the newest figure is older. */
export const stale: Rule = (given) =>
  isOver(given) ? {status: "undecided", progress: reached(given, newest(given))} : null;
