// The rules by which a plan says who leads (列第一位的为牵头单位, 标*的为牵头单位), and their use.
import {outermost} from "./match-brackets.ts";
import type {UnitBracket} from "./read-duties.ts";
import {nameSigns, narrowed} from "./unit-names.ts";

/** Who leads among the units of a list, besides those it says so of itself. */
export interface LeadRule {
  /** Whether it is the unit named first. */
  first: boolean;
  /** The sign at the names of those that do; null where there is none. */
  sign: string | null;
}

const onward = /下同|以下同|本表同|全文同/;

const firstRule =
  /(?:第一(?:位|个|名)?|首位|首个|排名第一|位列第一)的?(?:责任)?(?:单位|部门)?(?:为|是)牵头/;
const signRule = new RegExp(
  `([${nameSigns}])[”"'」]?[^。;,、${nameSigns}]{0,8}(?:为|是|系|表示|代表)[^。;,、]{0,4}牵头`
);

/** The rule that the words state. */
export function ruleIn(text: string): LeadRule {
  const words = narrowed(text);
  return {first: firstRule.test(words), sign: signRule.exec(words)?.[1] ?? null};
}

/** Both rules in one. */
const joined = (one: LeadRule, other: LeadRule): LeadRule => ({
  first: one.first || other.first,
  sign: one.sign ?? other.sign
});

/** Whether the rule says anything. */
export const says = ({first, sign}: LeadRule): boolean => first || sign !== null;

/** The rule that the plan states outside brackets, and so of all its lists. */
export function ruleThroughout(markdown: string): LeadRule {
  return markdown
    .split("\n")
    .filter((line) => says(ruleIn(line)))
    .map((line) =>
      ruleIn(
        outermost(line).spans.reduceRight(
          (text, {start, end}) => text.slice(0, start) + text.slice(end),
          line
        )
      )
    )
    .reduce(joined, {first: false, sign: null});
}

/** The rule for the lists after this one, given that for those before it. */
export function ruleOnward(bracket: string, before: LeadRule): LeadRule {
  return onward.test(narrowed(bracket)) ? joined(before, ruleIn(bracket)) : before;
}

/** The bracket with those leading that a rule, or its own words, say do, unless it names a lead itself. */
export function withLeads(bracket: UnitBracket, rule: LeadRule): UnitBracket {
  if (bracket.mentions.some(({role}) => role === "lead")) return bracket;
  const {first, sign} = joined(rule, ruleIn(bracket.text));
  const signed = sign !== null && bracket.mentions.some((one) => one.sign === sign);
  const leads = (index: number) =>
    signed ? bracket.mentions[index]?.sign === sign : first && index === 0;
  const mentions = bracket.mentions.map((one, index) =>
    leads(index) ? {...one, role: "lead" as const} : one
  );
  return {...bracket, mentions};
}
