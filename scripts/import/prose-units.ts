// Units that running text gives a duty to (由市甲局牵头，市乙局配合), where words that open a list can only be a body's name.
import {readBracket} from "../compile/plan/duty-bracket.ts";
import {dutyStretches} from "../compile/plan/duty-stretches.ts";
import type {Span} from "../compile/plan/match-brackets.ts";
import {type Name, narrowed} from "../compile/plan/unit-names.ts";
import type {Doubt} from "./line.ts";

const ending =
  "(?:局|委|办|厅|署|委员会|办公室|政府|管委会|部|部门|单位|中心|集团|公司|公安|银行|海关|法院|检察院|街道办事处|街道|领导小组|指挥部|专班|会|联|院|校|队|室|[区縣县镇鄉乡市]|各?地区|廳|辦|委員會|辦公室)";
/** What a name may stand before: another name, or its duty. */
const next =
  "(?=[、,和及与]|以及|会同|等|[要应须]|共同|联合|分别|具体|积极|统一|牵头|负责|配合|按|依|根据|协同|作?为(?:牵头|责任|配合)|$)";
/** What follows 会同 and a body, as what they do together. */
const deed = "(?=制定|出台|组织|建立|开展|统筹|推进|每|研究|定期|编制|做好|抓好|加强|实施)";
const name = `[^\\P{Script=Han}由](?:[^\\P{Script=Han}由]|\\([^()]{1,12}\\)){0,18}?${ending}(?:\\([^()]{1,12}\\))?`;
const candidate = new RegExp(
  `(?<=^|[。;,:、由和及与\\s).．]|以及)${name}${next}|(?<=会同)${name}(?:${next}|${deed})`,
  "gu"
);

/** A name that begins with a level or with 各. */
const levelled =
  /^(?:[省市区县州旗镇乡區縣鎮鄉各](?![场域])|国家|国务院|自治[区州县]|(?:有关|相关))\p{Script=Han}/u;
const nobody =
  /(?:干部|全部|内部|外部|总部|局部|社会|机会|[承主举开督协创]办|社区|园区|地区内|[小校厂]区)$|负责|牵头|配合|分管领导|领导干部|坚持|建立|加强|推动|形成|统筹|组织实施/u;

/** What running text says of units. */
export interface ProseUnits {
  /** The names as printed, of bodies that can be nothing else. */
  printed: string[];
  /** Lists with a duty that may name none. */
  doubtful: string[];
}

/** The units with a duty in a text, given those that are known already. */
export function proseUnits(text: string, known: readonly Name[]): ProseUnits {
  const words = narrowed(text);
  const names = [...words.matchAll(candidate)]
    .map(({0: name}) => name)
    .filter((name) => !nobody.test(name) && !known.some(({text: one}) => name.endsWith(one)));
  const all = [
    ...known,
    ...names.map((name): Name => ({text: name, written: name, unit: ""}))
  ].sort((a, b) => b.text.length - a.text.length);
  const stretches = dutyStretches(text, all);
  const found: ProseUnits = {printed: [], doubtful: unreadDuties(text, stretches)};
  for (const {start, end, kind} of stretches) {
    if (kind !== "prose") continue;
    const {mentions} = readBracket(text, start - 1, end + 1, all) ?? {mentions: []};
    const printed = mentions.map((one) => one.printed);
    // 由 says that a body follows; so do several in a list, and any that is known.
    const sure =
      words.startsWith("由", start) ||
      mentions.length > 1 ||
      mentions.some(({unit}) => unit !== "") ||
      printed.some((name) => levelled.test(name));
    if (sure) found.printed.push(...printed);
    else found.doubtful.push(text.slice(start, end));
  }
  return found;
}

/** Phrases that name a body and word a duty in another form than is read. */
function unreadDuties(text: string, stretches: readonly Span[]): string[] {
  return [...text.matchAll(/[^，。；：]+/gu)]
    .filter(
      ({0: phrase, index}) =>
        /牵头|职责分工|(?<!协同|密切|相互|加强|主动|积极)配合|负责(?!人|制|的|解释)/u.test(
          narrowed(phrase)
        ) &&
        /[局委厅署]|办公室|部门|政府|街道/u.test(narrowed(phrase)) &&
        !stretches.some(({start, end}) => start < index + phrase.length && index < end)
    )
    .map(({0: phrase}) => phrase.trim());
}

/** One doubt for all lists that may name no unit. */
export function ofProse(doubtful: readonly string[]): Doubt[] {
  if (doubtful.length === 0) return [];
  return [
    {
      ...{line: null, weight: 2},
      did: `正文里 ${doubtful.length} 处像是分工，单位没有读准，没有算作责任单位：${doubtful.map((one) => `“${one}”`).join("、")}。`,
      else: "若是责任单位，请在 plan/units.csv 里加上它的名称，“由某局牵头”“某局负责”这样的句子就会认出来。"
    }
  ];
}
