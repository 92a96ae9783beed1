// Words of order that stand in prose without the data bearing them out.
import {both, type Problem, quoted} from "../problems/problem.ts";
import {type Context, isPlace} from "./expressions/context.ts";
import {bottom, next, top} from "./expressions/orders.ts";
import {type At, expression, locate, unbound} from "./location.ts";

const words = [...top, ...bottom, ...Object.keys(next)].join("|");
const among = "[一二两三四五六七八九十百]+";
/** 最高人民法院 and 最大限度 set nothing in order; a rank in words does, as 第二位 and 列前五 do. */
const ordered = new RegExp(
  [
    String.raw`(?:并列)?(?:${words})(?!人民|法院?|检察|限度|程度|化|权限)`,
    String.raw`[居列排]第${among}|第${among}(?:位|名|大)`,
    String.raw`(?:[居列]|位居|跻身|进入|排名|排在|全国|全省)前${among}(?!年|个|期|条|款|章)`,
    "名列前茅|独占鳌头|倒数第"
  ].join("|"),
  "gu"
);

/** Every word of order that no expression prints or proves, and every 第 before a number that is no place. */
export function orderWords(text: string, given: Context, at: At): Problem[] {
  const open = unbound(text);
  const bare = [...open.matchAll(ordered)].flatMap((match) => {
    const [word] = match;
    const leads = (top as readonly string[]).includes(word);
    // [[most …]] finds the one that leads by itself and faults on a tie: in the same clause it is the proof.
    if (leads && /\[\[most\s/u.test(clauseAround(text, match.index))) return [];
    return [
      {
        ...locate(text, match.index, at),
        found: both(
          `次序的词 ${quoted(word)} 没有连到数据。`,
          `the bare word of order ${quoted(word)}.`
        ),
        expected: both(
          "谁多谁少、谁先谁后须由数据证明。",
          "Expected a word of order that the data bear out."
        ),
        mend: both(
          `请写 [[order ${word} 表 列=值]]、[[ranked ${word} 统计项 地区 时期 级别]]；不是排次序就写 [[literal ${word}]]。`,
          `Write [[order ${word} TABLE COLUMN=VALUE]], [[ranked ${word} SERIES GEO PERIOD LEVEL]] or [[literal ${word}]].`
        )
      }
    ];
  });
  return [...bare, ...unplaced(text, given, at)];
}

/** 第 makes a place in an order of the number after it: that number must be one. */
function unplaced(text: string, given: Context, at: At): Problem[] {
  return [...text.matchAll(expression)].flatMap((match) => {
    if (!/第$/u.test(text.slice(0, match.index))) return [];
    const [operator = "", id = ""] = (match[1] ?? "").trim().split(/\s+/u);
    const unit = given.records.get(`series ${id}`)?.["unit"];
    const ranks = operator === "rank" || operator === "literal";
    const placed = operator === "number" && typeof unit === "string" && isPlace(unit);
    if (ranks || placed) return [];
    return [
      {
        ...locate(text, match.index, at),
        found: both(
          `“第”后面的 ${quoted(match[0])} 不是名次。`,
          `${quoted(match[0])} after the sign of an ordinal is no place in a ranking.`
        ),
        expected: both(
          "“第”后面应为 rank，或单位是“位”的统计项的 number。",
          "Expected rank, or number of a series of ranks."
        ),
        mend: ""
      }
    ];
  });
}

/** The words between the stops around a place. */
function clauseAround(text: string, index: number): string {
  const stop = /[，。；：！？\n]/u;
  let from = index;
  let to = index;
  while (from > 0 && !stop.test(text[from - 1] ?? "")) from--;
  while (to < text.length && !stop.test(text[to] ?? "")) to++;
  return text.slice(from, to);
}
