// Every kind of chart, by the name that figure files use.
import type {Kind} from "../types.ts";
import {bullet} from "./bullet.ts";
import {coverage} from "./coverage.ts";
import {line} from "./line.ts";
import {matrix} from "./matrix.ts";
import {multiples} from "./multiples.ts";
import {network} from "./network.ts";
import {range} from "./range.ts";
import {rank} from "./rank.ts";
import {timeline} from "./timeline.ts";
import {tree} from "./tree.ts";

/** Adding a kind is one file and one line here. */
export const kinds = {
  line,
  multiples,
  range,
  bullet,
  rank,
  coverage,
  timeline,
  matrix,
  network,
  tree
} as const satisfies Record<string, Kind>;
