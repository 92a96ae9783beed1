// Reads the cells of a figure's rows by channel, so that no kind needs to know column keys.
import type {Column, Figure, Row} from "../model/figures/figure.ts";

/** The cells of one figure. An unbound channel reads as nothing. */
export interface Cells {
  /** The words in a cell; empty where there are none. */
  text: (row: Row, channel: string) => string;
  /** The number in a cell; null where there is none, never zero for a missing one. */
  number: (row: Row, channel: string) => number | null;
  /** Whether a flag is set. */
  flag: (row: Row, channel: string) => boolean;
  /** The column bound to a channel. */
  column: (channel: string) => Column | null;
}

/**
 * Reads by channel; a channel that is not bound falls back on a column of the same name, for the
 * columns that every figure of observations carries (role, run, qualifier …).
 */
export function rowAccessors(figure: Figure): Cells {
  const columns = new Map(figure.table.columns.map((column) => [column.key, column]));
  const key = (channel: string) => figure.channels[channel] ?? channel;
  const value = (row: Row, channel: string) => row[key(channel)] ?? null;
  return {
    text: (row, channel) => {
      const found = value(row, channel);
      return found === null ? "" : String(found);
    },
    number: (row, channel) => {
      const found = value(row, channel);
      return typeof found === "number" && Number.isFinite(found) ? found : null;
    },
    flag: (row, channel) => value(row, channel) === true,
    column: (channel) => columns.get(key(channel)) ?? null
  };
}
