// The verb beside a difference, held to the way the figure went.
import {both, type Problem, quoted} from "../problems/problem.ts";
import type {Bound, Trend} from "./expressions/context.ts";
import {type At, expression, locate} from "./location.ts";

const up = "上升|增加|增长|提高|提升|增多|扩大|上涨|升高|回升|多|高|增|涨|升";
const down = "下降|减少|降低|回落|下跌|缩小|下滑|降|跌|少|低|减";
const forward = "上升|前进|前移|提升|提高|升|进";
const back = "下降|后退|后移|下滑|退|降";
const neutral = "相差|差距|变化|变动|差|持平|没有变|不变";
/** The last of these words before the number, or the first of them in the noun right after it. */
const verb = (words: string): [before: RegExp, after: RegExp] => [
  new RegExp(`(?:${words})(?!.*(?:${words}))`, "u"),
  new RegExp(`^的?(?:${words})(?:幅|长|了)?`, "u")
];

/** Faults where no verb says which way a difference goes, or the verb says the other way. */
export function directionWords(
  text: string,
  at: At,
  evaluate: (expression: string) => Bound | null
): Problem[] {
  return [...text.matchAll(expression)].flatMap((match) => {
    const trend = /^\s*(?:change|growth|implied)\s/u.test(match[1] ?? "")
      ? evaluate(match[1] ?? "")?.trend
      : undefined;
    if (!trend) return [];
    const before =
      text
        .slice(0, match.index)
        .split(/[，。；：！？、\n]|\]\]/u)
        .at(-1) ?? "";
    const after =
      text.slice(match.index + match[0].length).split(/[，。；：！？、\n]|\[\[/u)[0] ?? "";
    const direction = sense(before, after, trend);
    if (direction === "neutral" || direction === trend.by) return [];
    const fits = trend.by > 0 === !trend.rank ? "up" : "down";
    const words = trend.by === 0 ? neutral : fitting(trend, fits);
    const advice = words.split("|").slice(0, 3).join("、");
    return [
      {
        ...locate(text, match.index, at),
        found:
          direction === null
            ? both(
                `${quoted(match[0])} 旁边没有写是升是降。`,
                `No verb beside ${quoted(match[0])} says which way it goes.`
              )
            : both(
                `${quoted(match[0])} 旁边的词与数值的方向相反。`,
                `The verb beside ${quoted(match[0])} goes against the figures.`
              ),
        expected: both(`应为：${advice}。`, "Expected a verb that agrees; see the Chinese line."),
        mend: both("请改这个词，或改两个时期。", "Change the verb or the periods.")
      }
    ];
  });
}

const fitting = ({rank}: Trend, way: "up" | "down"): string =>
  way === "up" ? (rank ? forward : up) : rank ? back : down;

/** What the words say of the number: that it rose (1), fell (-1), neither way, or nothing (null). */
function sense(before: string, after: string, {rank}: Trend): 1 | -1 | "neutral" | null {
  const ways: [string, 1 | -1 | "neutral"][] = [
    [rank ? forward : up, rank ? -1 : 1],
    [rank ? back : down, rank ? 1 : -1],
    [neutral, "neutral"]
  ];
  let last = -1;
  let found: 1 | -1 | "neutral" | null = null;
  for (const [words, way] of ways) {
    const index = verb(words)[0].exec(before)?.index ?? -1;
    if (index > last) [last, found] = [index, way];
  }
  return found ?? ways.find(([words]) => verb(words)[1].test(after))?.[1] ?? null;
}
