// The words of unit brackets, found at a place in a text: labels, duties, 等, connectors and names.
import type {Role} from "../../../src/model/plan/plan.ts";
import {isClosing, isOpening} from "./match-brackets.ts";
import {type Name, nameSigns, narrowed} from "./unit-names.ts";

/** A duty in words: who is named before it has the role. `end` is the place after it. */
export interface Wording {
  role: Role;
  end: number;
  /** no: a plain word for work, which makes a bracket a unit bracket only beside a known unit. */
  strong: boolean;
}

/** The words of a text up to `end`, each asked for at a place, in UTF-16 units from 0. */
export interface Words {
  /** A label such as 责任单位： that opens a list; role null where what follows names no units. */
  label(at: number): {role: Role | null; end: number} | null;
  /** Words for a duty, where a name cannot go on after them. */
  wording(at: number): Wording | null;
  /** The place after 等 or 等部门 where it ends a list. */
  rest(at: number): number | null;
  /** The place after a remark that names no units, such as 下同. */
  remark(at: number): number | null;
  /** The place after a word that joins two names. */
  connector(at: number): number | null;
  /** A role in a bracket of its own, such as （牵头）. */
  ownRole(at: number): {role: Role; word: string; end: number} | null;
  /** A sign set at a name, such as *, whose meaning a rule of the plan gives. */
  sign(at: number): string | null;
  /** The longest known name that ends where a name can end. */
  name(at: number): Name | null;
  /** The end of an unknown name that starts here. */
  unknown(at: number): number;
}

// 牵头 makes a lead and 配合 a supporter; every other wording makes a unit responsible. The plain
// words for work stand in ordinary brackets too and count only where a known unit is named.
const wordings: [pattern: RegExp, role: Role, strong: boolean][] = [
  [
    /(?:应当|[要应须])?(?:共同|联合|分别|负责)?牵头(?:负责|抓总|组织实施|组织|实施|落实|推进|协调|办理)?/y,
    "lead",
    true
  ],
  [/(?:应当|[要应须])?(?:积极|协同|协助|协作|分工|共同)*配合(?:实施|落实)?/y, "support", true],
  [
    /(?:按照|按|依照|依|根据)?(?:各自)?职责(?:分工|权限)?(?:共同|分别|分工|协同|抓好)*(?:负责|落实|推进|组织实施|实施)/y,
    "responsible",
    true
  ],
  [
    /(?:应当|[要应须])?(?:按照|按)?(?:共同|分别|分工|协同|具体|各自|分头|联合)*负责(?:组织实施|落实|实施|推进)?/y,
    "responsible",
    true
  ],
  [/(?:作?为|是)牵头(?:单位|部门)/y, "lead", true],
  [/(?:作?为|是)责任(?:单位|部门)/y, "responsible", true],
  [/(?:作?为|是)(?:配合|协办)(?:单位|部门)/y, "support", true],
  [/(?:共同|协同|积极|分别)*(?:参与|参加|协助|协办|支持)/y, "support", false],
  [/(?:加强|负责|协同)?(?:督促)?(?:指导|督导)(?:落实|推进|实施)?/y, "guide", false],
  [/(?:按照?)?各负其责/y, "responsible", false],
  [/(?:共同|协同|分别|分工|分头|联合)*(?:组织实施|落实|推进|实施|承办|主办)/y, "responsible", false]
];

const level = "(?:[省市区县]级)?";
const colon = "(?:\\s*:|(?<=单位|部门)[为是])";
const body = "(?:单位和部门|部门和单位|部门及单位|单位|部门|机构|处室|科室|主体)";
const labels: [pattern: RegExp, role: Role | null][] = [
  [new RegExp(`${level}牵头(?:责任|负责)?${body}?${colon}`, "y"), "lead"],
  [
    new RegExp(`${level}(?:配合|协办|协助|协同|参与|参加)(?:配合|责任)?${body}?${colon}`, "y"),
    "support"
  ],
  [new RegExp(`${level}(?:业务)?指导${body}?${colon}`, "y"), "guide"],
  [
    new RegExp(
      `${level}(?:主要)?(?:责任|负责|主责|主办|承办|落实|组织实施|实施)(?:分工|${body})?${colon}`,
      "y"
    ),
    "responsible"
  ],
  // Times and persons: what follows such a label names no unit.
  [/[^,;、:()。]{0,6}(?:时限|时间|期限|进度|领导|人)\s*:[^;]*/y, null]
];

const separator = /[、,;。\s]/;
const rest =
  /等[\d一二三四五六七八九十]*[个家]?(?:国务院|中央|[省市区县][直级]|各|有关|相关|所属)*(?:部门和单位|部门、单位|部门|单位|机构)?/y;
// Remarks inside a bracket that name no units: which unit leads, and that the same holds below.
const remark = new RegExp(
  [
    "(?:[列排位]+(?:在|于)?)?(?:第一(?:位|个|名)?|首位|首个)的?(?:责任)?(?:单位|部门)?(?:为|是)牵头[^。;,]*",
    `[带标加注打有上]*[“"'「]?[${nameSigns}][”"'」]?[^。;,、]{0,8}(?:为|是|系|表示|代表)[^。;,、]{0,4}牵头[^。;,]*`,
    "(?:以)?下同",
    // By when, and that it goes on.
    "(?:于|到|至)?20\\d\\d年[^,;。、]*",
    "(?:[今本]?年底前|长期|持续|常态化|全年)[^,;。、]{0,8}",
    "以下[^。;]*",
    "不再[^。;]*列[^。;]*"
  ].join("|"),
  "y"
);
const own = /\((牵头|配合|负责)\)/y;
const ownRoles: Record<string, Role> = {牵头: "lead", 配合: "support", 负责: "responsible"};
// The first two join anything; the others stand inside names too and join only before a known name.
const connectors: [word: string, before: boolean | string][] = [
  ["会同", false],
  ["以及", false],
  // 各 and 相关地区 open a list of their own.
  ["及", "各"],
  ["和", "各"],
  ["与", "各"],
  ["及", "相关地区"],
  ["及", "有关地区"],
  ["和", "相关地区"],
  ["和", "有关地区"],
  ["及", true],
  ["和", true],
  ["与", true]
];

/** Whether the sign divides names. */
export function isSeparator(sign: string): boolean {
  return separator.test(narrowed(sign));
}

/** The words of `text` up to `end`, with the names that are known. */
export function wordsOf(text: string, end: number, names: readonly Name[]): Words {
  const words = narrowed(text).slice(0, end);
  const match = (pattern: RegExp, at: number) => {
    pattern.lastIndex = at;
    return pattern.exec(words);
  };
  const atEdge = (at: number) => at >= end || isSeparator(words.charAt(at));

  const found: Words = {
    label(at) {
      for (const [pattern, role] of labels) {
        const hit = match(pattern, at);
        if (hit) return {role, end: at + hit[0].length};
      }
      return null;
    },
    wording(at) {
      for (const [pattern, role, strong] of wordings) {
        const hit = match(pattern, at);
        const to = at + (hit?.[0].length ?? 0);
        if (hit && (atEdge(to) || words.startsWith("会同", to) || found.name(to))) {
          return {role, end: to, strong};
        }
      }
      return null;
    },
    rest(at) {
      const to = at + (match(rest, at)?.[0].length ?? 0);
      return to > at && (atEdge(to) || found.wording(to) || found.connector(to)) ? to : null;
    },
    remark(at) {
      const hit = match(remark, at);
      return hit ? at + hit[0].length : null;
    },
    connector(at) {
      for (const [word, before] of connectors) {
        const to = at + word.length;
        if (!words.startsWith(word, at) || to >= end) continue;
        if (typeof before === "string" ? words.startsWith(before, to) : !before || found.name(to)) {
          return to;
        }
      }
      return null;
    },
    ownRole(at) {
      const [all, word] = match(own, at) ?? [];
      const role = ownRoles[word ?? ""];
      return all && word && role ? {role, word, end: at + all.length} : null;
    },
    sign(at) {
      return nameSigns.includes(words.charAt(at)) ? words.charAt(at) : null;
    },
    name(at) {
      return (
        names.find((name) => words.startsWith(name.text, at) && ends(at + name.text.length)) ?? null
      );
    },
    unknown(at) {
      let depth = 0;
      let to = at;
      do {
        if (isOpening(words.charAt(to))) depth++;
        if (isClosing(words.charAt(to))) depth--;
        to++;
      } while (to < end && (depth > 0 || !ends(to)));
      return to;
    }
  };
  const ends = (at: number) =>
    atEdge(at) ||
    found.wording(at) !== null ||
    found.rest(at) !== null ||
    found.ownRole(at) !== null ||
    found.sign(at) !== null ||
    found.connector(at) !== null;
  return found;
}
