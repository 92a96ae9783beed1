// Who answers for what, and who with whom: duties gathered by unit.
import type {Duty, Plan, Role} from "../model/plan/plan.ts";
import {groupBy} from "./group-by.ts";
import {indexed, withId} from "./indexed.ts";

/** Roles from the strongest to the weakest. */
const strength: readonly Role[] = ["lead", "responsible", "support", "guide"];

/** One unit and how often it is named, by role. */
export interface Tally {
  unit: string;
  /** The strongest role it has among the duties counted. */
  role: Role;
  lead: number;
  /** Duties that are not 牵头. */
  other: number;
}

/** One entry for each unit named, in the order of strongest role, then as the plan names them. */
export function tally(duties: readonly Duty[]): Tally[] {
  const found = new Map<string, Tally>();
  for (const {unit, role} of duties) {
    const entry = found.get(unit) ?? {unit, role, lead: 0, other: 0};
    if (role === "lead") entry.lead += 1;
    else entry.other += 1;
    if (strength.indexOf(role) < strength.indexOf(entry.role)) entry.role = role;
    found.set(unit, entry);
  }
  return [...found.values()].sort((a, b) => strength.indexOf(a.role) - strength.indexOf(b.role));
}

const ofClause = indexed((duties: Plan["duties"]) => groupBy(duties, ({clause}) => clause));
const ofUnit = indexed((duties: Plan["duties"]) => groupBy(duties, ({unit}) => unit));
const ofBracket = indexed((duties: Plan["duties"]) => groupBy(duties, ({bracket}) => bracket));
const ofSection = indexed((duties: Plan["duties"]) => groupBy(duties, ({section}) => section));

/** The duties of a unit, in the order of the plan. */
export const dutiesOf = (unit: string, duties: Plan["duties"]): readonly Duty[] =>
  ofUnit(duties).get(unit) ?? [];

/** Who answers for a clause: named at the clause itself, or only by its section, or nobody. */
export interface Answer {
  scope: "own" | "section" | "none";
  /** The section that names them, where it is not the clause itself. */
  section: string | null;
  units: Tally[];
  /** Whether one of the lists ends with 等. */
  open: boolean;
}

/**
 * The duties that cover a clause. A box and its items have none of their own and take the units of their
 * section, but not who leads: a bracket says that of its own paragraph alone.
 */
export function answer(id: string, plan: Pick<Plan, "clauses" | "duties">): Answer {
  const own = ofClause(plan.duties).get(id) ?? [];
  if (own.length > 0) return gathered("own", null, own);
  const section = withId(plan.clauses, id)?.section ?? null;
  const duties = section === null ? [] : (ofSection(plan.duties).get(section) ?? []);
  const unled = duties.map((duty): Duty => ({...duty, role: "responsible"}));
  return gathered(duties.length > 0 ? "section" : "none", section, unled);
}

function gathered(scope: Answer["scope"], section: string | null, duties: Duty[]): Answer {
  return {scope, section, units: tally(duties), open: duties.some(({open}) => open)};
}

/** A unit and the number of brackets it shares with another. */
export interface Partner {
  unit: string;
  shared: number;
}

/** The units that stand in a bracket with `unit`, most shared brackets first, then by id. */
export function partners(unit: string, duties: Plan["duties"]): Partner[] {
  const brackets = new Set(dutiesOf(unit, duties).map(({bracket}) => bracket));
  const met = new Map<string, Set<number>>();
  for (const duty of [...brackets].flatMap((bracket) => ofBracket(duties).get(bracket) ?? []))
    if (duty.unit !== unit) met.set(duty.unit, (met.get(duty.unit) ?? new Set()).add(duty.bracket));
  return [...met]
    .map(([other, shared]) => ({unit: other, shared: shared.size}))
    .sort((a, b) => b.shared - a.shared || (a.unit < b.unit ? -1 : 1));
}
