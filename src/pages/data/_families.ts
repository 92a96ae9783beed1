// The files of one kind, told together: those of each series, indicator, chapter, unit and figure.
import {catalogue, figures} from "../../catalogue.ts";
import type {Family} from "../../downloads/descriptors/openapi.ts";
import {gridded, joinedFormats, partly} from "../../downloads/files.ts";
import type {CanonicalPart} from "../../downloads/partial-tables.ts";
import {zh} from "../../words/zh.ts";

const {data} = zh;

/** The smaller tables by family, in the order of their ids' rows. */
export type Parts = Readonly<Record<"series" | "indicators" | "chapters" | "units", readonly CanonicalPart[]>>;

/** The path of the grid of a series below the downloads. */
export const gridName = (id: string): string => `series/${id}.wide`;

/** The families, in the order of the files. */
export function familiesOf(parts: Parts, joined: readonly CanonicalPart[]): Family[] {
  const ids = (of: readonly CanonicalPart[]) => of.map(({id}) => id);
  const [series, ...others] = Object.entries(parts).map(([folder, of]) => ({
    path: `/data/${folder}/{id}`,
    summary: data.family[folder as keyof Parts],
    ids: ids(of),
    endings: partly
  }));
  return [
    ...(series ? [series] : []),
    {
      path: `/data/${gridName("{id}")}`,
      summary: data.family.wide,
      ids: catalogue.series.map(({id}) => id),
      endings: gridded
    },
    ...others,
    {
      path: "/data/{id}",
      summary: data.family.joined,
      ids: ids(joined),
      endings: joinedFormats
    },
    {
      path: "/figures/{id}",
      summary: data.family.figures,
      ids: figures.map(({id}) => id),
      endings: ["xlsx", "csv", "json", "svg", "png", "pptx", "zip"]
    },
    {
      path: "/oembed/{id}",
      summary: data.family.oembed,
      ids: figures.map(({id}) => id),
      endings: ["json"]
    }
  ];
}
