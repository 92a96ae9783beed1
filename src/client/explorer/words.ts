// The words that drawings and tables say; the rest of the language would weigh as much as D3's scales.
import type {Words} from "../../words/words.ts";
import {dates} from "../../words/zh/dates.ts";
import {charts} from "../../words/zh/figures/charts.ts";
import {explore} from "../../words/zh/figures/explore.ts";
import {figure} from "../../words/zh/figures/figure.ts";
import {general} from "../../words/zh/general.ts";

/** All that the explorer's drawings read. A test draws every kind with these alone. */
export const words = {...general, charts, dates, explore, figure} as Words;
