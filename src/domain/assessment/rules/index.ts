// The rules of assessment in the order they are asked; the first that answers decides.
import {distance} from "./distance.ts";
import {early} from "./early.ts";
import {final} from "./final.ts";
import {kept} from "./kept.ts";
import {pace} from "./pace.ts";
import {qualitative} from "./qualitative.ts";
import type {Rule} from "./rule.ts";
import {scope} from "./scope.ts";
import {silent} from "./silent.ts";
import {stale} from "./stale.ts";
import {yearly} from "./yearly.ts";

/** The rules by name, in order. The method page prints one entry for each. */
export const rules = {
  qualitative,
  scope,
  silent,
  yearly,
  kept,
  final,
  early,
  stale,
  distance,
  pace
} as const satisfies Record<string, Rule>;

/** The name of a rule. */
export type RuleName = keyof typeof rules;
