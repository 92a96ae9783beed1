// What each column of the smaller and the joined tables holds, in Chinese, by the sentence of its schema.

/** By the English sentence of the schema. */
export const joinedColumns: Readonly<Record<string, string>> = {
  "Who published the best source.": "最好的来源由谁发布。",
  "When the best source was published, as far as known.": "最好的来源何时发布，已知才有。",
  "The best source's address; empty for reposts, which are named only.":
    "最好的来源的网址；转载只写名称，此列为空。",
  "1, and 2 and on where several figures share series, place, period, kind and document: with n = 1 alone a pivot finds one figure a cell.":
    "1；序列、地区、时期、类型和文件都相同而另有数值时为 2、3……透视时只取 1，每格就只有一个数值。",
  "For a target: the name of the document that sets it.": "目标所在文件的名称。",
  "Where this figure stands on this site.": "这个数值在本站的网址。",
  "own: the indicator's own definition; related: near but not the same, never used for a verdict.":
    "own 为指标自己的口径，related 为相近而不相同，不与目标相比。",
  "Units its bracket names as leading.": "括号写明牵头的单位。",
  "Units its bracket names as responsible.": "括号写明负责的单位。",
  "Units its bracket names as supporting.": "括号写明配合的单位。",
  "Units its bracket names as guiding.": "括号写明指导的单位。",
  "Promises it makes.": "其中的承诺。",
  "The words of the paragraph, as printed.": "这一段的原文。",
  "Promises the paragraph makes.": "这一段的承诺。",
  "The period of the row.": "本行的时期。",
  "As in the observations; nothing where no figure stands.": "同观测值表；没有数值则空。",
  "For targets: the document that sets them.": "目标所在的文件。",
  "1, and 2 and on for further figures of the same cell.": "1；同一格另有数值时为 2、3……",
  "1, and 2 and on where several figures share a place and a period.":
    "1；同一地区同一时期另有数值时为 2、3……"
};
