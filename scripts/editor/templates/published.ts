// The figures a new drawing or story can be about: those of one series that came true, and the question which series.
import {byPeriod} from "../../../src/domain/period.ts";
import type {Catalogue} from "../../../src/model/catalogue.ts";
import type {Observation} from "../../../src/model/evidence/observation.ts";
import {among} from "../interview/checks.ts";
import type {Check} from "../interview/interview.ts";

/** The figures of a series that are no targets, the oldest first. */
export function published({observations}: Catalogue, series: string | undefined): Observation[] {
  return observations
    .filter((row) => row.series === series && row.period_kind !== "target")
    .sort((a, b) => byPeriod(a.period, b.period));
}

/** A series that has figures. */
export function withFigures(catalogue: Catalogue): Check {
  const one = among(catalogue.series, "序列");
  return (text) => {
    const read = one(text);
    if ("why" in read || published(catalogue, read.value).length > 0) return read;
    return {why: `序列 ${read.value} 还没有数，先用 npm run add 加数。`};
  };
}
