// The catalogue: the parsed facts, and what follows from them.

import {inOrder} from "../../../src/domain/versions/releases.ts";
import type {Catalogue} from "../../../src/model/catalogue.ts";
import type {Plan} from "../../../src/model/plan/plan.ts";
import type {Site} from "../../../src/model/site.ts";
import {sha256} from "../../../src/sha256.ts";
import {zh} from "../../../src/words/zh.ts";
import {observations} from "../read/observations.ts";
import type {Parsed} from "../read/parse-folder.ts";
import {deriveVerdicts} from "./verdicts.ts";

/**
 * Everything the site knows. Rows keep the order of their files, which is the editors'; figures and
 * events, which come from many hands, are sorted.
 */
export function deriveCatalogue(
  parsed: Parsed,
  site: Site,
  plan: Omit<Plan, "received_sha256">
): Catalogue {
  const {tables} = parsed;
  const received = sha256(parsed.received.bytes);
  const facts = {
    site,
    plan: {...plan, received_sha256: received},
    units: tables.units.rows,
    commitments: tables.commitments.rows,
    errata: tables.errata.rows,
    indicators: tables.indicators.rows,
    series: tables.series.rows,
    geos: tables.geos.rows,
    sources: tables.sources.rows,
    events: [...tables.events.rows].sort((a, b) => compare(a.date, b.date) || compare(a.id, b.id)),
    searches: tables.searches.rows,
    documents: tables.documents.rows,
    english: tables.english.rows,
    terms: tables.terms.rows,
    changes: tables.changes.rows,
    releases: inOrder(tables.releases.rows),
    gaps: tables.gaps.rows,
    observations: observations(parsed.statistics)
  };
  return {...facts, verdicts: deriveVerdicts(facts, zh)};
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
