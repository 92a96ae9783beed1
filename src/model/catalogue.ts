// Everything the site knows, as one typed value: what the kitchen writes and the pages read.
import {z} from "zod";

import {english} from "./english.ts";
import {change, release} from "./evidence/change.ts";
import {event} from "./evidence/event.ts";
import {gap} from "./evidence/gap.ts";
import {geo} from "./evidence/geo.ts";
import {indicator} from "./evidence/indicator.ts";
import {observation} from "./evidence/observation.ts";
import {series} from "./evidence/series.ts";
import {source} from "./evidence/source.ts";
import {verdict} from "./evidence/verdict.ts";
import {figure} from "./figures/figure.ts";
import {fact, story} from "./figures/story.ts";
import {commitment} from "./plan/commitment.ts";
import {document} from "./plan/document.ts";
import {erratum} from "./plan/erratum.ts";
import {plan} from "./plan/plan.ts";
import {term} from "./plan/term.ts";
import {unit} from "./plan/unit.ts";
import {search} from "./search.ts";
import {site} from "./site.ts";

/** `generated/catalogue.json`: the facts, linked and sorted. */
export const catalogue = z.object({
  site,
  plan,
  units: z.array(unit),
  commitments: z.array(commitment),
  errata: z.array(erratum),
  indicators: z.array(indicator),
  series: z.array(series),
  geos: z.array(geo),
  sources: z.array(source),
  events: z.array(event),
  searches: z.array(search),
  documents: z.array(document),
  english: z.array(english),
  terms: z.array(term),
  changes: z.array(change),
  releases: z.array(release),
  gaps: z.array(gap),
  observations: z.array(observation),
  verdicts: z.array(verdict)
});

/** `generated/figures.json`, sorted by id. */
export const figures = z.array(figure);

/** `generated/stories.json`: the stories, the summaries of the chapters by chapter id, the key facts. */
export const stories = z.object({
  stories: z.array(story),
  chapters: z.record(z.string(), story),
  facts: z.array(fact)
});

/** `generated/input.json`: the input files that are published as they are, sorted by path. */
export const input = z.object({
  files: z.array(
    z.object({
      /** Path below the data folder. */
      path: z.string(),
      /** The bytes of the file, base64. */
      bytes: z.string()
    })
  )
});

/** See {@link catalogue}. */
export type Catalogue = z.infer<typeof catalogue>;
/** See {@link input}. */
export type Input = z.infer<typeof input>;
/** See {@link stories}. */
export type Stories = z.infer<typeof stories>;
