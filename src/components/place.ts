// The pages a figure belongs to, by the ids it gives them.
import type {Catalogue} from "../model/catalogue.ts";
import {zh} from "../words/zh.ts";

/** Path below the base path and name of a page: `home`, `plan/2`, an indicator, a unit. Throws on none. */
export function place(
  id: string,
  {indicators, units, plan}: Pick<Catalogue, "indicators" | "units" | "plan">
): {path: string; name: string} {
  if (id === "home") return {path: "", name: zh.figure.home};
  const chapter = plan.clauses.find((one) => one.kind === "chapter" && `plan/${one.id}` === id);
  if (chapter) return {path: `${id}/`, name: `${chapter.label ?? ""}${chapter.title ?? ""}`};
  const indicator = indicators.find((one) => one.id === id);
  if (indicator) return {path: `indicators/${id}/`, name: indicator.name};
  const unit = units.find((one) => one.id === id);
  if (unit) return {path: `units/${id}/`, name: unit.name};
  throw new Error(`unknown place: ${id}`);
}
