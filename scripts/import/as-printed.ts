// Clauses whose number or brackets are odd and stay as they are printed: a note in the errata and a doubt for each.
import type {Erratum} from "../../src/model/plan/erratum.ts";
import {listsUnits} from "../compile/plan/read-duties.ts";
import type {ParsedPlan} from "../compile/plan/read-plan.ts";
import type {Problem} from "../compile/problems/problem.ts";
import type {Doubt} from "./line.ts";

/** The notes by which the build takes such clauses as printed, and what the editor is told. */
export function asPrinted(
  problems: readonly Problem[],
  plan: ParsedPlan
): {notes: Erratum[]; doubts: Doubt[]} {
  const clauses = new Map(plan.clauses.map((clause) => [clause.line, clause]));
  const odd = Map.groupBy(problems, ({line}) => clauses.get(line ?? -1)?.id);
  const all = plan.clauses.flatMap((clause) => {
    const own = odd.get(clause.id);
    return own ? [{clause, own, dutyless: own.every(isDutyless)}] : [];
  });
  return {
    notes: all.map(({clause, dutyless}, index) => ({
      ...{id: `n${String(index + 1).padStart(2, "0")}`, kind: "note", line: null},
      ...{found: clause.text.slice(0, 20), changed_to: null, certainty: "certain"},
      reason: dutyless ? `来文${listsUnits}，照录。` : "来文的序号或括号与位置不合，照录。",
      clause: clause.id
    })),
    doubts: all.map(({clause, own, dutyless}) => (dutyless ? ofDuty(own) : ofPlace(clause.text)))
  };
}

const isDutyless = ({found}: Problem): boolean => found.includes(listsUnits);

function ofDuty(own: readonly Problem[]): Doubt {
  const printed = own.map(({found}) => /^"(.*)"/u.exec(found)?.[1] ?? "").join("");
  return {
    ...{line: null, weight: 3},
    did: `“${printed}”${listsUnits}；照印出的保留，算作这些单位的任务，不分牵头和配合，并在 errata.csv 记了一条说明。`,
    else: "若来文说明了谁牵头，请在 plan.md 的括号里补上“牵头”“配合”，并把那条说明改成一条校勘；若这些单位只是举例，请把只在这里出现的从 plan/units.csv 删去。"
  };
}

function ofPlace(text: string): Doubt {
  return {
    ...{line: null, weight: 3},
    did: `“${text.slice(0, 20)}”的序号或括号与位置不合，照印出的保留，并在 errata.csv 记了一条说明。`,
    else: "若是来文的错，可在 plan.md 改正，把那条说明改成一条校勘。"
  };
}
