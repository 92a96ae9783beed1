// What the explorer loads: an index of everything that can be chosen, and the figures of one series.
import {z} from "zod";

import {observation, periodKinds} from "../evidence/observation.ts";
import {series} from "../evidence/series.ts";
import {source} from "../evidence/source.ts";
import {longRow} from "../published/parts.ts";

/** A place that can be chosen. */
const explorerPlace = z.object({
  id: z.string(),
  name: z.string(),
  level: z.string()
});

/** A series as the index knows it: enough to say what can be drawn before a figure is loaded. */
const explorerSeries = z.object({
  id: z.string(),
  name: z.string(),
  unit: z.string(),
  /** The heading it stands under: an indicator of the plan, else its unit. */
  group: z.string(),
  /** Periods from which the method differs. */
  breaks: z.array(z.string()),
  /**
   * The comparability class: kind of period, then period, then the places with a published figure, as
   * places in the index's list. Goals and forecasts are no published figures.
   */
  held: z.partialRecord(z.enum(periodKinds), z.record(z.string(), z.array(z.number())))
});

/** `data-index` of the page: what there is to choose from. */
export const explorerIndex = z.object({
  /** The focal place, an id. */
  focal: z.string(),
  /** The site's name, for pictures. */
  site: z.string(),
  /** The full address of the explorer. */
  address: z.string(),
  /** Path of the folder of slices. */
  slices: z.string(),
  /** Path of the folder of the pages of series. */
  pages: z.string(),
  places: z.array(explorerPlace),
  series: z.array(explorerSeries)
});

/** Whether a row is joined to its neighbours. */
const joint = z.object({run: observation.shape.note, break: observation.shape.conflict});

/** `/explore/data/<series>.json`: what a reader must know of a series; its rows are those of `/data/series/<series>.json`. */
export const explorerNotes = z.object({
  series,
  /** The columns of the published table, in order, with their Chinese headers. */
  columns: z.array(z.object({name: z.string(), title: z.string()})),
  /** The joints of rows by their cells; a row without stands alone. */
  joints: z.record(z.string(), joint),
  /** Sources of the rows; a repost has no address here, as it is never linked. */
  sources: z.array(source.pick({id: true, publisher: true, published_on: true, url: true})),
  /** Cells known to be empty, and why. */
  gaps: z.array(z.object({geo: z.string(), period: z.string(), state: z.string()}))
});

/** The figures of one series with what a reader must know of them: its notes with its rows. */
export const explorerSlice = explorerNotes.omit({joints: true}).extend({
  rows: z.array(longRow.extend(joint.shape))
});

/** See {@link explorerSeries}. */
export type ExplorerSeries = z.infer<typeof explorerSeries>;
/** See {@link explorerIndex}. */
export type ExplorerIndex = z.infer<typeof explorerIndex>;
/** See {@link explorerNotes}. */
export type ExplorerNotes = z.infer<typeof explorerNotes>;
/** See {@link explorerSlice}. */
export type ExplorerSlice = z.infer<typeof explorerSlice>;
