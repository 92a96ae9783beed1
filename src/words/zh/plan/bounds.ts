// How a bound is said after a number.

/** By its code. */
export const bounds = {reach: "达到", at_least: "以上", at_most: "以内", range: "之间"};
