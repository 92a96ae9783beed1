// The unit brackets of one clause, and what is wrong with them.
import type {Bracket} from "../../../src/model/plan/plan.ts";
import {both, didYouMean, quoted} from "../problems/problem.ts";
import {type Mention, readBracket} from "./duty-bracket.ts";
import {dutyStretches} from "./duty-stretches.ts";
import {outermost} from "./match-brackets.ts";
import type {Name} from "./unit-names.ts";

/** A unit bracket without its number and clause, and the names in it. */
export type UnitBracket = Omit<Bracket, "id" | "clause"> & {mentions: Mention[]};

/** What is wrong at a place of the text, in UTF-16 units from 0; the sentences of a problem. */
export interface BracketFault {
  at: number;
  found: string;
  expected: string;
  mend: string;
}

/** How a bracket is worded that lists units at the end of a clause and says no more. */
const unworded = "未写职责";

/** What is known of a text before its units are read. */
export interface HowToRead {
  /** The errata remark on it: odd brackets are taken as printed. */
  noted?: boolean;
  /** A rule of the plan says who leads, so that a list needs no word for it. */
  ruled?: boolean;
  /** It is a heading, which states no duty but in brackets. */
  heading?: boolean;
}

/**
 * The unit brackets of a text, the list that opens with a label such as 责任单位：, and duties in running text,
 * which are believed of known units alone. Faults: a bracket without partner, a name no unit has, a bracket that
 * words a duty and names nobody, and a list of units at the end that words no duty.
 */
export function readUnits(
  text: string,
  names: readonly Name[],
  {noted = false, ruled = false, heading = false}: HowToRead = {}
): {brackets: UnitBracket[]; faults: BracketFault[]} {
  const {alone} = outermost(text);
  const brackets: UnitBracket[] = [];
  const faults: BracketFault[] = noted ? [] : alone.map((at) => unbalanced(text, at));
  if (faults.length > 0) return {brackets, faults};
  const written = names.map((name) => name.written);
  for (const {start, end, kind} of dutyStretches(text, names)) {
    if (heading && kind === "prose") continue;
    const outside = kind === "bracket" ? 0 : 1;
    const reading = readBracket(text, start - outside, end + outside, names);
    if (!reading) continue;
    const {mentions} = reading;
    // Of running text only what is read whole is believed.
    if (kind === "prose" && mentions.some(({unit}) => unit === null)) continue;
    const manner = reading.manner || (kind === "prose" ? "会同" : "");
    const printed = text.slice(start, end);
    if (manner === "") {
      // Two names or more that close a clause can hardly be meant as anything else.
      const last = /^[。\s]*$/.test(text.slice(end));
      if (!last || mentions.length < 2) continue;
      if (!noted && !ruled) {
        faults.push(dutyless(printed, start));
        continue;
      }
    }
    if (mentions.length === 0 && !noted) faults.push(nameless(printed, start));
    for (const mention of mentions) {
      if (mention.unit === null) faults.push(unknownUnit(mention, written));
    }
    brackets.push({
      text: printed,
      start,
      manner: manner || unworded,
      open: mentions.some((mention) => mention.open),
      mentions
    });
  }
  return {brackets, faults};
}

function unbalanced(text: string, at: number): BracketFault {
  const sign = text.charAt(at);
  return {
    at,
    found: both(`括号 ${quoted(sign)} 没有另一半。`, `The bracket ${quoted(sign)} has no partner.`),
    expected: both("括号应成对。", "Brackets come in pairs."),
    mend: ""
  };
}

/** The fault of a name that no unit has. */
export function unknownUnit(mention: Mention, written: readonly string[]): BracketFault {
  const {printed, start} = mention;
  return {
    at: start,
    found: both(
      `单位括号里的 ${quoted(printed)} 不是已知单位。`,
      `The unit bracket names ${quoted(printed)}, which no unit is called.`
    ),
    expected: both(
      "应为 plan/units.csv 里的名称或别名。",
      "A name or alias of plan/units.csv is expected."
    ),
    mend:
      didYouMean(printed, written) ||
      both(
        "请在 plan/units.csv 里补一行，或补一个别名。",
        "Add a row or an alias to plan/units.csv."
      )
  };
}

function nameless(printed: string, at: number): BracketFault {
  return {
    at,
    found: both(`${quoted(printed)} 没有写单位。`, `${quoted(printed)} names no unit.`),
    expected: both("负责之前应有单位名称。", "The names of units are expected before the duty."),
    mend: ""
  };
}

/** What the fault of such a list says, by which it is known. */
export const listsUnits = "列了单位，没有写职责";

function dutyless(printed: string, at: number): BracketFault {
  return {
    at,
    found: both(
      `${quoted(printed)} ${listsUnits}。`,
      `${quoted(printed)} names units and no duty.`
    ),
    expected: both(
      "应有 牵头、负责、配合，或以 责任单位： 开头。",
      "牵头, 负责 or 配合 is expected, or 责任单位： at its start."
    ),
    mend: ""
  };
}
