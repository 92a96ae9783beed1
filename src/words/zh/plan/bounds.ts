// How a bound is said after a number.
import type {Commitment} from "../../../model/plan/commitment.ts";

/** By its code. */
export const bounds = {reach: "达到", at_least: "以上", at_most: "以内", range: "之间"};

/** After the number of a promise, by its code; empty where nothing follows it. */
export const promised: Readonly<Record<NonNullable<Commitment["bound"]>, string>> = {
  exact: "",
  at_least: bounds.at_least,
  at_most: bounds.at_most,
  about: "左右",
  range: "",
  growth_at_least: bounds.at_least,
  multiple: "",
  scope: ""
};
