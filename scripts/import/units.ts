// A first draft of units.csv: every name that brackets, lines and tables of a drafted plan print.
import type {Unit} from "../../src/model/plan/unit.ts";
import {readBracket} from "../compile/plan/duty-bracket.ts";
import {ruleIn} from "../compile/plan/lead-rules.ts";
import {outermost} from "../compile/plan/match-brackets.ts";
import {readUnits, type UnitBracket} from "../compile/plan/read-duties.ts";
import {parsePlan} from "../compile/plan/read-plan.ts";
import {readTaskRows} from "../compile/plan/task-table.ts";
import {nameSigns, narrowed, unitNames} from "../compile/plan/unit-names.ts";
import type {Doubt} from "./line.ts";
import {ofProse, proseUnits} from "./prose-units.ts";

const bodyName =
  /(?:局|委|办|厅|署|处|部|会|院|行|社|联|政府|部门|单位|地区|市|县|区|集团|公司|中心|大学|学校|银行|海关|法院|检察院|支队|总队|队|协会|联盟|基金|機構|機关|机构|企业|廳|辦|會|區|縣|處|單位|部門|團|公安|税务|组)(?:[(（〔〈].*[)）〕〉])?$/u;

/** The units in the order of their first mention, with provisional ids, and what was guessed. */
export function draftUnits(markdown: string): {units: Unit[]; doubts: Doubt[]} {
  const {plan} = parsePlan(markdown, "plan/plan.md", []);
  const clauses = plan.clauses.filter(({kind}) => kind !== "row");
  const prose = clauses.filter(({kind}) => ["paragraph", "box_item"].includes(kind));
  const texts = clauses.map(({text}) => text);
  let units: Unit[] = [];
  let doubtful: string[] = [];
  const signs = new Set<string>();
  // Each pass knows the names of the one before, and so parts more lists and finds weaker wordings.
  for (let pass = 0; pass < 3; pass++) {
    const known = unitNames(units);
    const running = prose.map(({text}) => proseUnits(text, known));
    doubtful = running.flatMap((one) => one.doubtful);
    const mentions = [
      ...texts.flatMap((text) => [
        ...readUnits(text, known, {noted: true, heading: true}).brackets,
        ...plainLists(text)
      ]),
      ...plan.tables.flatMap((table) =>
        readTaskRows(table, known).flatMap(({brackets}) => brackets)
      )
    ].flatMap(({mentions}) => mentions);
    for (const {sign} of mentions) if (sign !== null) signs.add(sign);
    units = gathered(
      mentions.map((one) => one.printed).concat(running.flatMap((one) => one.printed))
    );
  }
  return {
    units,
    doubts: [
      ...[...signs].flatMap((sign) => unexplained(sign, markdown)),
      ...ofProse(doubtful),
      ...elided(units),
      ...pairs(units)
    ]
  };
}

/** A sign at names for which the plan gives no rule. */
function unexplained(sign: string, markdown: string): Doubt[] {
  if (markdown.split("\n").some((line) => ruleIn(line).sign === sign)) return [];
  return [
    {
      ...{line: null, weight: 3},
      did: `单位名称旁印着“${sign}”，没有找到它的说明，没有分牵头和配合。`,
      else: `若它表示牵头，请在 plan.md 末尾补一句“标${sign}的为牵头单位”，并在 errata.csv 记下；若不是，不用改。`
    }
  ];
}

/** Names of offices, which stand at the end of a clause for a duty without a word that says so. */
const office = /(?:局|委|办|厅|署|部|委员会|政府|廳|辦|委員會)$/u;

/** Brackets that word a duty weakly, as 落实 and 指导 do, or not at all, where all they list are bodies. */
function plainLists(text: string): Pick<UnitBracket, "mentions">[] {
  return outermost(text).spans.flatMap(({start, end}) => {
    const inside = narrowed(text.slice(start + 1, end - 1)).replaceAll(anySign, "");
    const words = /^(.*?)(?:落实|指导|实施|推进|参与|承办|督导)[。]?$/u.exec(inside);
    const last = /^[。；\s]*$/u.test(text.slice(end));
    const list = words?.[1] ?? (last && inside.split(/[、,;]/u).every(isOffice) ? inside : "");
    const names = list.split(/[、,;]/u).filter((name) => name !== "");
    if (names.length === 0 || !names.every((name) => bodyName.test(name) && name.length > 2))
      return [];
    const reading = readBracket(text, start, end, unitNames(gathered(names)));
    return reading && (reading.manner !== "" || names.length > 1)
      ? [{mentions: reading.mentions}]
      : [];
  });
}

const anySign = new RegExp(`[${nameSigns}]`, "g");
const isOffice = (name: string): boolean => office.test(name) && name.length > 2;

/** One unit for each name, shortened and elided forms of one name as its aliases. */
function gathered(printed: readonly string[]): Unit[] {
  const names = [...new Map(printed.map((name) => [narrowed(name), name])).values()].filter(
    (name) => name.length > 1
  );
  const owner = new Map<string, string>();
  let level = "";
  for (const [at, name] of printed.entries()) {
    const place = sharedEnd(name, printed.slice(at + 1, at + 4));
    if (place !== null) owner.set(name, place);
    const [prefix] =
      /^(?!市场|市場|区域|區域|县域|縣域)(?:省|市|区|县|自治区|[區縣])(?=\p{Script=Han}{2})/u.exec(
        name
      ) ?? [];
    if (prefix !== undefined) level = prefix;
    // 省工业和信息化厅、财政厅: the second is of the province too.
    else if (
      level !== "" &&
      /^[\p{Script=Han}]{2,12}(?:厅|局|委|办|廳|辦)$/u.test(name) &&
      !/^(?:国家|国务院|全国|各|中央|团|.*总局|.{2,3}[省市区县])/u.test(name) &&
      // 东州金融监管局 is of the nation and bears the name of its place.
      !/.{4,}监管局$|.{2,}证监局$|^(?!税务)..税务局$/u.test(name)
    )
      owner.set(name, `${level}${name}`);
    const note = /^(.+?)[〈（(〔](?:含|包括).*[〉）)〕]$/u.exec(name);
    if (note?.[1] !== undefined) owner.set(name, note[1]);
  }
  const full = [...new Set(names.map((name) => owner.get(name) ?? name))];
  return full.map((name, index) => {
    const aliases = names.filter((other) => owner.get(other) === name && other !== name);
    const kind = kinds.find(([sign]) => sign.test(name))?.[1] ?? "other";
    return {
      id: `unit-${String(index + 1).padStart(2, "0")}`,
      ...{name, aliases, kind, parent: null, collective: kind === "collective"},
      note: aliases.length > 0 ? "别名由导入时推定，请核对。" : null
    };
  });
}

/** 东州 for 东州市政府 where 东州、西州市政府 is printed; null for any other name. */
function sharedEnd(name: string, next: readonly string[]): string | null {
  const bare = /^\p{Script=Han}{2,3}$/u;
  if (!bare.test(name) || bodyName.test(name)) return null;
  const whole = next.find((other) => !bare.test(other));
  const [end] = /(?<=^\p{Script=Han}{2,3})[省市区县州](?:人民)?政府$/u.exec(whole ?? "") ?? [];
  return end === undefined ? null : `${name}${end}`;
}

const kinds: [sign: RegExp, kind: Unit["kind"]][] = [
  [/^各|成员单位$|(?:有关|相关)(?:部门|单位|地区)$|等.*部门$/u, "collective"],
  [/(?:法院|中院|检察院|檢察院)$/u, "judicial"],
  [/海关|银行|监管分局|税务局|银保监|证监|金融监管局|海關|銀行|稅務/u, "central"],
  [/^(?:省|市|区|县|自治区)委|^中央|人大|政协|^团|总工会|妇联|纪委/u, "party"],
  [/(?:区|县|镇|乡|街道|[區縣鎮鄉])(?:人民)?政府|管委会|管委會/u, "district"],
  [/(?:局|委|办|厅|署|处|部|政府|廳|辦|處|委员会)(?:[(（〔].*[)）〕])?$/u, "government"]
];

/** What was taken for another form of a name, in one doubt: the list is checked in one go. */
function elided(units: readonly Unit[]): Doubt[] {
  const forms = units.flatMap(({name, aliases}) => aliases.map((alias) => `“${alias}”即“${name}”`));
  if (forms.length === 0) return [];
  return [
    {
      ...{line: null, weight: 2},
      did: `把 ${forms.length} 种省略的写法当作全称的另一种写法：${forms.join("，")}。`,
      else: "若有不是同一单位的，请在 plan/units.csv 里分成两行。"
    }
  ];
}

/** Pairs of names that may be one body, and names that may be two. */
function pairs(units: readonly Unit[]): Doubt[] {
  const same = units.flatMap((one, at) =>
    units.slice(at + 1).flatMap((other): Doubt[] =>
      alike(one.name, other.name)
        ? [
            {
              ...{line: null, weight: 1},
              did: `“${one.name}”和“${other.name}”记作两个单位。`,
              else: "若是一个单位，请在 plan/units.csv 里留一行，另一个写进 aliases。"
            }
          ]
        : []
    )
  );
  const composite = units
    .filter(({name}) =>
      /\p{Script=Han}{2,}(?:局|委|部|厅|办|会|政府)(?:及|和|与|以及)\p{Script=Han}{2,}/u.test(name)
    )
    .map(({name}): Doubt => ({
      ...{line: null, weight: 2},
      did: `“${name}”记作一个单位。`,
      else: "若是几个单位，请在 plan/units.csv 里分成几行。"
    }));
  const odd = units
    .filter(({name}) => !bodyName.test(name) && !/^各/u.test(name))
    .map(({name}): Doubt => ({
      ...{line: null, weight: 2},
      did: `“${name}”记作责任单位，名称不像单位。`,
      else: "若不是单位，请改 plan.md 的括号或在 plan/units.csv 里改。"
    }));
  return [...composite, ...odd, ...same];
}

/** Whether two names may be forms of one: one begins or ends with the other, or they differ in two signs. */
function alike(a: string, b: string): boolean {
  const [short = "", long = ""] = [a, b].sort((x, y) => x.length - y.length);
  if (short.length > 2 && (long.startsWith(short) || long.endsWith(short))) return true;
  if (long.length < 6 || long.length - short.length > 2) return false;
  let head = 0;
  while (head < short.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < short.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return head + tail >= long.length - 1;
}
