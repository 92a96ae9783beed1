// The assessment of one target: the first rule that answers, with its inputs.
import type {Case} from "./case.ts";
import {type RuleName, rules} from "./rules/index.ts";
import type {Outcome} from "./rules/rule.ts";

/** The outcome and the rule that gave it. */
export interface Assessment extends Outcome {
  rule: RuleName;
}

/** Asks the rules in their order. Every case ends: the last rule always answers. */
export function assess(given: Case): Assessment {
  for (const [rule, decide] of Object.entries(rules)) {
    const outcome = decide(given);
    if (outcome) return {...outcome, rule: rule as RuleName};
  }
  throw new Error("no rule answered");
}
