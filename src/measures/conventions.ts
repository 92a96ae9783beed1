// What all rules of assessment agree on; the method page prints one entry for each.
import {meetsAll} from "./meets.ts";
import {nearest} from "./nearest.ts";
import {start} from "./start.ts";

/** The conventions by name. */
export const conventions = {meets: meetsAll, start, nearest} as const;
