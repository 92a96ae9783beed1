// What changed between two states of the data, as CSV and JSON.
import type {APIRoute} from "astro";

import {cellChange} from "../../../model/difference.ts";
import {csv} from "../../../render/csv.ts";
import {fieldsOf} from "../../../render/fields.ts";
import {json} from "../../../render/schema.ts";
import {nameOf, steps} from "../_steps.ts";

/** Two files for each step. */
export function getStaticPaths() {
  return steps().flatMap((step) =>
    (["csv", "json"] as const).map((ending) => ({
      params: {file: `${nameOf(step)}.${ending}`},
      props: {step, ending}
    }))
  );
}

/** The cells in the order of table, key and column. */
export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]["props"]> = ({props}) => {
  const {rows} = props.step;
  const text = props.ending === "csv" ? csv({fields: fieldsOf(cellChange), rows}) : json({rows});
  return new Response(text);
};
