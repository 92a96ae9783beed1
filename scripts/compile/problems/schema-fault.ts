// What a value that a schema refuses is, in plain words: too long, too big, of another kind.
import type {z} from "zod";

const kinds: Readonly<Record<string, [zh: string, en: string]>> = {
  string: ["文字", "text"],
  number: ["数字", "a number"],
  int: ["整数", "a whole number"],
  boolean: ["true 或 false", "true or false"],
  array: ["清单，一行一项，每项以 - 开头", "a list, one entry a line, each after a -"],
  object: ["下面再分几项，每项写作 名称: 内容", "a group of lines such as name: words"],
  record: ["下面再分几项，每项写作 名称: 内容", "a group of lines such as name: words"]
};

/** The fault as the end of a sentence in Chinese and in English, without a full stop. */
export function schemaFault(issue: z.core.$ZodIssue): [zh: string, en: string] {
  if (issue.code === "invalid_type") {
    const [zh, en] = kinds[issue.expected] ?? ["别的写法", "something else"];
    return [`应为${zh}`, `must be ${en}`];
  }
  if (issue.code === "too_big" || issue.code === "too_small") {
    const big = issue.code === "too_big";
    const limit = String(big ? issue.maximum : issue.minimum);
    const [more, most] = big ? ["太", "最多"] : ["不够", "至少"];
    const [than, at] = big ? ["too ", "at most"] : ["not ", "at least"];
    if (issue.origin === "string")
      return [`${more}长，${most} ${limit} 个字`, `is ${than}long: ${limit} characters ${at}`];
    if (issue.origin === "array")
      return [`${more}多，${most} ${limit} 项`, `has ${than}many: ${limit} ${at}`];
    return [`${more}大，${most} ${limit}`, `is ${than}big: ${limit} ${at}`];
  }
  if (issue.code === "invalid_format" && issue.format === "url")
    return ["不是网址，应以 https:// 开头", "is no address that starts with https://"];
  return ["写法不对", "is not written as it should be"];
}
