// Numbers that stand in prose without being bound: digits of every script, and signs such as ② and Ⅻ.
import {both, type Problem, quoted} from "../problems/problem.ts";
import {type At, locate, unbound} from "./location.ts";

/** Every number that is neither bound nor marked as literal, with its place. */
export function bareNumbers(text: string, at: At): Problem[] {
  return [...unbound(text).matchAll(/\p{N}(?:[\p{N}.,%％]*)/gu)].map((match) => ({
    ...locate(text, match.index, at),
    found: both(`数字 ${quoted(match[0])} 没有连到数据。`, `the bare number ${quoted(match[0])}.`),
    expected: both(
      "数字须由数据填入，或引自方案。",
      "Expected a number bound to the data, or quoted from the plan."
    ),
    mend: both(
      `请写 [[value 统计项 地区 时期]]、[[plan 条款 "原文"]] 或 [[literal ${match[0]}]]。`,
      `Write [[value SERIES GEO PERIOD]], [[plan CLAUSE "words"]] or [[literal ${match[0]}]].`
    )
  }));
}
