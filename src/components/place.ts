// The pages a figure belongs to, by the ids it gives them.
import type {Catalogue} from "../model/catalogue.ts";
import {zh} from "../words/zh.ts";

/** Pages there is one of, by id, with the word for each. Others gain their line when they gain their page. */
const single: Readonly<Record<string, string>> = {
  plan: zh.site.plan,
  indicators: zh.site.indicators,
  commitments: zh.site.commitments,
  units: zh.site.units,
  method: zh.site.method,
  press: zh.press.title
};

/**
 * Path below the base path and name of a page: `home`, `plan`, `plan/2`, `indicators/<id>`, `units/<id>`.
 * Null where the place has no page of its own.
 */
export function place(
  id: string,
  {indicators, units, plan}: Pick<Catalogue, "indicators" | "units" | "plan">
): {path: string; name: string} | null {
  if (id === "home") return {path: "", name: zh.figure.home};
  const [room = "", of] = id.split("/");
  const chapter = plan.clauses.find((one) => one.kind === "chapter" && one.id === of);
  const names: Readonly<Record<string, string | undefined>> = {
    plan: chapter && `${chapter.label ?? ""}${chapter.title ?? ""}`,
    indicators: indicators.find((one) => one.id === of)?.name,
    units: units.find((one) => one.id === of)?.name
  };
  const name = of === undefined ? single[room] : names[room];
  return name === undefined ? null : {path: `${id}/`, name};
}
