// One document that sets targets.
import {z} from "zod";

import {choice, id, maybeDate, maybeText, text} from "../cell.ts";

/** Kinds of document; targets of different documents are never mixed. */
const documentKinds = [
  "action-plan",
  "work-plan",
  "report",
  "national",
  "provincial",
  "peer"
] as const;

/** A row of `documents.csv`. */
export const document = z.object({
  id: id("代码", "The id of the document."),
  title: text("标题", "The document's title as far as the source gives it."),
  kind: choice(
    documentKinds,
    "类别",
    "The plan itself, another plan of the same city, or one of the nation, the province or a peer."
  ),
  issuer: maybeText("发文机关", "Who issued it, where the source says."),
  geo: id("地区", "The place it binds.", {ref: "geos"}),
  adopted: maybeDate("日期", "When it was adopted or printed, as precise as known."),
  source: maybeText("来源", "Where it was found: an id of sources.csv.", {ref: "sources"}),
  note: maybeText("说明", "What a reader must know.")
});

/** See {@link document}. */
export type Document = z.infer<typeof document>;
