// Amounts that a plan prints twice: in its text and again in a table, or in two places of its text.
import type {Commitment} from "../../../src/model/plan/commitment.ts";
import type {ParsedPlan} from "../../compile/plan/read-plan.ts";
import type {Doubt} from "../line.ts";

type Row = Omit<Commitment, "id">;

/**
 * The promises with one of each pair that states the same amount of the same thing in the text and in a table; its note
 * names the other place. The one that has a date stays, else that of the text.
 */
export function mergedWithTables(
  texts: readonly Row[],
  tables: readonly Row[],
  plan: ParsedPlan
): Row[] {
  const kept = [...texts];
  for (const row of tables) {
    const at = kept.findIndex((one) => texts.includes(one) && isSame(one, row));
    const twin = kept[at];
    if (twin === undefined) kept.push(row);
    else if (twin.due === null && row.due !== null) kept[at] = noted(row, twin, plan);
    else kept[at] = noted(twin, row, plan);
  }
  return kept;
}

/** Whether both state the same amount of the same thing, by no two dates. */
function isSame(text: Row, table: Row): boolean {
  const [one, other] = [text, table].map(({measure}) => measure.split("：").at(-1) ?? "");
  if (text.value === null || !one || !other) return false;
  return (
    text.value === table.value &&
    text.value_to === table.value_to &&
    text.unit === table.unit &&
    (one.includes(other) || other.includes(one)) &&
    (text.due === null || table.due === null || text.due === table.due)
  );
}

/** The row with the place of the other. */
function noted(row: Row, other: Row, plan: ParsedPlan): Row {
  const place = placeOf(other.clause, plan);
  return {...row, note: `同一个数在${place}也写了一次：“${other.quote}”。`};
}

/** Where a clause stands, as a reader finds it. */
function placeOf(id: string, {clauses, tables}: ParsedPlan): string {
  const table = tables.find((one) => id.startsWith(`${one.id}.`));
  if (table) return `表“${table.title}”里`;
  const clause = clauses.find((one) => one.id === id);
  const chapter = clauses.find((one) => one.id === clause?.chapter);
  return `“${chapter?.label ?? ""}${chapter?.title ?? ""}”里`;
}

/** What to look at: the pairs of which one was drafted, and the amounts of one thing that are counted apart. */
export function doubtsOfTwice(commitments: readonly Commitment[]): Doubt[] {
  const quantified = commitments.filter(({value}) => value !== null);
  const merged = quantified.filter(({note}) => note !== null);
  const same = Map.groupBy(quantified, ({measure, value, unit}) => `${measure} ${value} ${unit}`);
  const repeated = [...same.values()].filter(({length}) => length > 1);
  const list = repeated.map(
    (rows) => `${rows.map(({id}) => id).join("和")}（${rows[0]?.quote ?? ""}）`
  );
  return [
    ...doubt(
      merged.map(({id, quote}) => `${id}（${quote}）`),
      (all) => `这些数在正文和表里各写了一次，只起草一条，另一处写在 note 里：${all}。`,
      "若是两件事，请在 plan/commitments.csv 里各写一行。"
    ),
    ...doubt(
      list,
      (all) => `这些承诺像是同一件事写了几次，现在各算一条：${all}。`,
      "若是同一件事，请在 plan/commitments.csv 里只留一行。"
    )
  ];
}

function doubt(found: readonly string[], did: (all: string) => string, other: string): Doubt[] {
  if (found.length === 0) return [];
  return [{line: null, weight: 2, did: did(found.join("；")), else: other}];
}
