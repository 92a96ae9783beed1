// Numbers in prose, bound to the data: [[value series place period]] becomes the value, its unit and its link.
import {markup} from "../../../src/words/markup.ts";
import {both, didYouMean, type Problem, quoted} from "../problems/problem.ts";
import {type Bound, type Context, Fault} from "./expressions/context.ts";
import {counts} from "./expressions/counts.ts";
import {checkWords, type Operator} from "./expressions/expression.ts";
import {orders} from "./expressions/orders.ts";
import {targets} from "./expressions/targets.ts";
import {texts} from "./expressions/texts.ts";
import {values} from "./expressions/values.ts";
import {type At, expression as pattern, locate} from "./location.ts";

/** Every word of the language. */
export const operators: Readonly<Record<string, Operator>> = {
  ...values,
  ...targets,
  ...counts,
  ...orders,
  ...texts
};

/** A text with its numbers filled in. */
export interface BoundText {
  /** Plain words. */
  text: string;
  /** HTML: escaped words, each bound value a link to where it stands. */
  html: string;
  /** The cells the values rest on, without repeats. */
  cells: string[];
  /** How many values were bound. */
  count: number;
  problems: Problem[];
}

/** Evaluates one expression, without its brackets. Throws a Fault. */
export function evaluate(expression: string, given: Context): Bound {
  const [name = "", ...words] = expression.trim().split(/\s+/u);
  const operator = Object.hasOwn(operators, name) ? operators[name] : undefined;
  if (!operator)
    throw new Fault(
      both(
        `[[${expression}]] 里没有 ${quoted(name)} 这个词。`,
        `unknown word ${quoted(name)} in [[${expression}]].`
      ),
      both(
        `可用：${Object.keys(operators).join("、")}。`,
        `Expected one of ${Object.keys(operators).join(", ")}.`
      ),
      didYouMean(name, Object.keys(operators))
    );
  try {
    const phrases = words.filter(Boolean);
    checkWords(operator, phrases);
    return operator.run(given, phrases);
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    const usage = `[[${operator.usage}]]`;
    const [foundZh = "", found = ""] = fault.message.split("\n");
    const [expectedZh = "", expected = ""] = fault.expected.split("\n");
    throw new Fault(
      both(`[[${expression}]]：${foundZh}`, `[[${expression}]]: ${found}`),
      both(`${expectedZh}写法：${usage}。`, `${expected} Written ${usage}.`),
      fault.mend
    );
  }
}

/** Fills in every expression of a text. `escape` false leaves the words around them as HTML they already are. */
export function bindText(text: string, given: Context, at: At, escape = true): BoundText {
  const problems: Problem[] = [];
  const cells = new Set<string>();
  const guard = (words: string): string => (escape ? markup(words) : words);
  let plain = "";
  let html = "";
  let count = 0;
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const before = text.slice(end, match.index);
    end = match.index + match[0].length;
    plain += before;
    html += guard(before);
    try {
      const bound = evaluate(match[1] ?? "", given);
      plain += bound.text;
      html += link(bound, given);
      for (const cell of bound.cells) cells.add(cell);
      count += 1;
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault;
      problems.push({...locate(text, match.index, at), ...problemParts(fault)});
    }
  }
  plain += text.slice(end);
  html += guard(text.slice(end));
  return {text: plain, html, cells: [...cells], count, problems};
}

/**
 * Checks claims such as `value s g 2024 < value s g 2019` or `count verdicts status=silent >= 5`.
 * A claim that does not hold is a problem: a title that rests on it would be false.
 */
export function checkClaim(claim: string, given: Context, at: At): Problem[] {
  const match = /^(.*?)\s(<=|>=|<|>|=)\s(.*)$/u.exec(claim);
  const here = {
    file: at.file,
    line: at.line,
    column: at.column === undefined ? null : at.column + 1
  };
  if (!match)
    return [
      {
        ...here,
        found: both(`${quoted(claim)} 不是一个断言。`, `${quoted(claim)} is no claim.`),
        expected: both(
          "写法：左式 < 右式；比较号可用 <、<=、=、>=、>，右边也可以是一个数。",
          "Expected EXPRESSION < EXPRESSION or a number, with <, <=, =, >= or >."
        ),
        mend: ""
      }
    ];
  try {
    const left = side(match[1] ?? "", given);
    const right = side(match[3] ?? "", given);
    const sign = match[2] ?? "=";
    if (holds(left, sign, right)) return [];
    return [
      {
        ...here,
        found: both(
          `断言“${claim}”不成立：${String(left)} ${sign} ${String(right)}。`,
          `the claim "${claim}" is false: ${String(left)} ${sign} ${String(right)}.`
        ),
        expected: both(
          "标题靠它成立，断言须为真。",
          "Expected a claim that holds, since the title rests on it."
        ),
        mend: both(
          "请改标题和断言，或改正数值。",
          "Change the title and the claim, or correct the figure."
        )
      }
    ];
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return [{...here, ...problemParts(fault)}];
  }
}

function side(expression: string, given: Context): number {
  const plain = Number(expression);
  if (expression.trim() && Number.isFinite(plain)) return plain;
  const {number} = evaluate(expression, given);
  if (number === null)
    throw new Fault(
      both(`${quoted(expression)} 不是一个数。`, `${quoted(expression)} is not one number.`),
      both("断言两边都须是数。", "Expected an expression with a number.")
    );
  return number;
}

function holds(left: number, sign: string, right: number): boolean {
  if (sign === "<") return left < right;
  if (sign === "<=") return left <= right;
  if (sign === ">") return left > right;
  if (sign === ">=") return left >= right;
  return left === right;
}

function link(bound: Bound, {catalogue}: Context): string {
  const words = markup(bound.text);
  if (bound.path === null) return words;
  const cells = bound.cells.length ? ` data-cells="${markup(bound.cells.join(" "))}"` : "";
  return `<a class="bound" href="${markup(catalogue.site.base + bound.path)}"${cells}>${words}</a>`;
}

const problemParts = (fault: Fault): Pick<Problem, "found" | "expected" | "mend"> => ({
  found: fault.message,
  expected: fault.expected,
  mend: fault.mend
});
