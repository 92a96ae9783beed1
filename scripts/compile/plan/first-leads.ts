// The rule that the unit named first leads (列第一位的为牵头单位), where a plan prints it, and its use.
import {outermost} from "./match-brackets.ts";
import type {UnitBracket} from "./read-duties.ts";
import {narrowed} from "./unit-names.ts";

const rule =
  /(?:第一(?:位|个|名)?|首位|首个|排名第一|位列第一)的?(?:责任)?(?:单位|部门)?(?:为|是)牵头/;
const onward = /下同|以下同|本表同|全文同/;

/** Whether the words say that the first unit of a list leads. */
export function statesLeadRule(text: string): boolean {
  return rule.test(narrowed(text));
}

/** Whether the plan says so outside brackets, and so of all its lists. */
export function leadsThroughout(markdown: string): boolean {
  return markdown.split("\n").some((line) => {
    if (!statesLeadRule(line)) return false;
    const bare = outermost(line).spans.reduceRight(
      (text, {start, end}) => text.slice(0, start) + text.slice(end),
      line
    );
    return statesLeadRule(bare);
  });
}

/** Whether the lists from this one on follow the rule, given whether those before it did. */
export function leadsOnward(bracket: string, before: boolean): boolean {
  return before || (statesLeadRule(bracket) && onward.test(narrowed(bracket)));
}

/** The bracket with its first unit leading, unless it names a lead itself. */
export function withFirstLead(bracket: UnitBracket): UnitBracket {
  if (bracket.mentions.some(({role}) => role === "lead")) return bracket;
  const mentions = bracket.mentions.map((one, index) =>
    index === 0 ? {...one, role: "lead" as const} : one
  );
  return {...bracket, mentions};
}
