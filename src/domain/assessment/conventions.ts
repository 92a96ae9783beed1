// What all rules of assessment agree on; the method page prints one entry for each.
import {start} from "./baseline.ts";
import {meetsAll} from "./meets-target.ts";
import {nearest} from "./nearest-bound.ts";

/** The conventions by name. */
export const conventions = {meets: meetsAll, start, nearest} as const;
