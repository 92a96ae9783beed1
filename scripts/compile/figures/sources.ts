// Where a figure's rows come from, as its source line says it.
import type {z} from "zod";

import {withId} from "../../../src/domain/indexed.ts";
import type {figureSource} from "../../../src/model/figures/figure.ts";
import {tables} from "../../../src/words/zh/data/tables.ts";
import {documentTitle, sourceName} from "./tables/display-names.ts";
import type {Facts} from "./tables/table.ts";

type FigureSource = z.infer<typeof figureSource>;

/** One line a source, by first use. A document stands by the page it was found on; a repost has no link. */
export function sourceLines(facts: Facts, ids: readonly string[]): FigureSource[] {
  const pages = ids.map((id) => withId(facts.documents, id)?.source ?? id);
  return [...new Set(pages)].filter(Boolean).map((id) => {
    const source = withId(facts.sources, id);
    if (!source)
      return {id, label: tables.plan(documentTitle(facts, id) ?? id), url: null, grade: null};
    const url = source.url_kind === "repost" ? null : source.url;
    return {id, label: sourceName(facts, id), url, grade: source.grade};
  });
}
