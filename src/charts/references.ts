// What the cells of a figure name: the rows show names, and beside them stands by table and id whose they are.
import type {Figure, Row} from "../model/figures/figure.ts";
import type {Coded, Reference} from "../model/figures/rows.ts";

/** A reference as one word, `geos/anytown`; a code, which has no address, as `unitKinds:party`. */
export const refOf = (cell: Reference | Coded): string =>
  "of" in cell ? `${cell.of}/${cell.id}` : `${cell.list}:${cell.code}`;

/** The names in the drawn columns by the ids of what bears them; an address says the id, which outlives a renaming. */
export function namesById(figure: Figure): Record<string, string> {
  const drawn = new Set(Object.values(figure.channels));
  const found = new Map<string, string>();
  for (const {key, ref, name} of namings(figure)) {
    const [, id] = /^\w+\/(.*)$/u.exec(ref) ?? [];
    if (drawn.has(key) && id !== undefined && !found.has(id)) found.set(id, name);
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The figure with references where its rows and its focus name something, and the names that stood there. */
export function byReference(figure: Figure): {figure: Figure; names: Map<string, string>} {
  const {table, refs, focus} = figure;
  const namesByRef = new Map(namings(figure).map(({ref, name}) => [ref, name]));
  const [focal] = [...namesByRef].find(([, name]) => name === focus) ?? [focus];
  const rows = table.rows.map((row, index): Row => {
    const named = Object.entries(refs).map(([key, own]) => [key, own[index] ?? row[key] ?? null]);
    return {...row, ...(Object.fromEntries(named) as Row)};
  });
  return {figure: {...figure, table: {...table, rows}, focus: focal}, names: namesByRef};
}

/** Every cell that names something: its column, its reference and the name that is shown. */
function namings({table, refs}: Figure): {key: string; ref: string; name: string}[] {
  return Object.entries(refs).flatMap(([key, own]) =>
    own.flatMap((ref, index) => {
      const name = table.rows[index]?.[key];
      return ref !== null && typeof name === "string" ? [{key, ref, name}] : [];
    })
  );
}
