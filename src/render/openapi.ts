// The downloads as an interface of static addresses: OpenAPI 3.1.
import type {Site} from "../model/site.ts";
import {media} from "./linked.ts";
import type {Table} from "./published.ts";

/** One path for each file of each table, and one for each family of smaller files. `families` maps a path with `{id}` to its ids. */
export function openApi(
  site: Site,
  home: string,
  tables: readonly Table[],
  families: Readonly<Record<string, readonly string[]>>,
  version: string
): object {
  const answer = (type: string, schema?: object) => ({
    "200": {description: "The file.", content: {[type]: schema ? {schema} : {}}}
  });
  const whole = tables.flatMap((table) =>
    Object.entries(media).map(([ending, type]): [string, object] => [
      `/${table.name}.${ending}`,
      {
        get: {
          operationId: `${table.name}.${ending}`,
          summary: `${table.title} (${ending})`,
          description: `${table.description} ${table.made}`,
          responses: answer(
            type,
            ending === "json" ? {$ref: `${home}${table.name}.schema.json`} : undefined
          )
        }
      }
    ])
  );
  const parts = Object.entries(families).map(([path, ids]): [string, object] => [
    path,
    {
      get: {
        operationId: path,
        summary: path,
        parameters: [{name: "id", in: "path", required: true, schema: {type: "string", enum: ids}}],
        responses: answer("text/csv")
      }
    }
  ]);
  return {
    openapi: "3.1.0",
    info: {title: site.name, description: site.description, version},
    servers: [{url: home.replace(/\/$/, "")}],
    paths: Object.fromEntries<object>([...whole, ...parts])
  };
}
