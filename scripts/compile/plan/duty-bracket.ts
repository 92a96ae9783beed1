// The grammar of unit brackets: who is named in one, in which role, whether the list is open.
import type {Role} from "../../../src/model/plan/plan.ts";
import {isSeparator, wordsOf} from "./duty-vocabulary.ts";
import type {Name} from "./unit-names.ts";

/** One name in a bracket. */
export interface Mention {
  /** The unit's id; null where no unit has the name. */
  unit: string | null;
  /** The name as printed. */
  printed: string;
  /** Where it starts in the text that holds the bracket, in UTF-16 units from 0. */
  start: number;
  role: Role;
  /** Whether the list it stands in ends with 等. */
  open: boolean;
  /** The sign at the name, such as *; null where there is none. */
  sign: string | null;
}

/** What one unit bracket says. */
export interface Reading {
  mentions: Mention[];
  /** The words for the duties as printed, in order, joined by a comma; empty where there are none. */
  manner: string;
}

/**
 * What the bracket `text.slice(start, end)`, both signs included, says; null where it names no
 * units. It names units where it opens with a label such as 责任单位： or words a duty after names.
 * A bracket with known names and no duty is given with an empty manner, for the caller to judge.
 *
 * Known names are tried first and the longest before the others, so that a name may hold 和, 、,
 * 等 or a word for a duty. Where none fits, everything up to the next separator or duty is one
 * unknown name. Only 牵头 makes a lead: a unit named before 会同 is as responsible as the others.
 */
export function readBracket(
  text: string,
  start: number,
  end: number,
  names: readonly Name[]
): Reading | null {
  const words = wordsOf(text, end - 1, names);
  const mentions: Mention[] = [];
  const manner: string[] = [];
  // The names since the last duty, and the role that a label in front gives them.
  let list: Mention[] = [];
  let labelled: Role = "responsible";
  let strong = false;
  let nameEnd = -1;
  // A sign before the name it is of.
  let sign: string | null = null;
  let restEnd = -1;

  const give = (role: Role) => {
    for (const mention of list) mention.role = role;
    list = [];
  };
  const note = (unit: string | null, from: number, to: number) => {
    const printed = text.slice(from, to).trim();
    list.push({unit, printed, start: from, role: labelled, open: false, sign});
    mentions.push(...list.slice(-1));
    sign = null;
    nameEnd = to;
    return to;
  };
  /** Reads one thing and gives the place after it. */
  const step = (at: number): number => {
    if (isSeparator(text.charAt(at))) return at + 1;
    const remark = words.remark(at);
    if (remark !== null) return remark;
    const label = words.label(at);
    if (label) {
      give(labelled);
      labelled = label.role ?? "responsible";
      if (label.role) {
        strong = true;
        manner.push(text.slice(at, label.end).replace(/\s*[:：为是為]$/, ""));
      }
      return label.end;
    }
    const wording = words.wording(at);
    if (wording) {
      strong ||= wording.strong;
      manner.push(text.slice(at, wording.end));
      give(wording.role);
      return wording.end;
    }
    const rest = list.length > 0 ? words.rest(at) : null;
    if (rest !== null) {
      for (const mention of list) mention.open = true;
      restEnd = rest;
      return rest;
    }
    const own = at === nameEnd ? words.ownRole(at) : null;
    const last = list.at(-1);
    if (own && last) {
      strong = true;
      last.role = own.role;
      list.pop();
      manner.push(own.word);
      return own.end;
    }
    const marked = words.sign(at);
    if (marked !== null) {
      if (at !== nameEnd || !last) sign = marked;
      else {
        last.sign = marked;
        nameEnd = at + 1;
      }
      return at + 1;
    }
    const name = words.name(at);
    if (name) return note(name.unit, at, at + name.text.length);
    const link =
      at === nameEnd || at === restEnd || text.startsWith("会同", at) ? words.connector(at) : null;
    if (link !== null) return link;
    if (text.startsWith("由", at) && list.length === 0) return at + 1;
    return note(null, at, words.unknown(at));
  };

  for (let at = start + 1; at < end - 1;) at = step(at);
  give(labelled);
  if (strong) return {mentions, manner: manner.join("，")};
  const known = mentions.some((mention) => mention.unit !== null);
  return known ? {mentions, manner: manner.join("，")} : null;
}
