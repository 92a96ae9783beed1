// doubts.md: what the importer was unsure of, the weightiest first, for the editor to settle.
import type {Doubt} from "../line.ts";

const heads: [weight: Doubt["weight"], head: string][] = [
  [3, "先看这些：不改，读者可能看到错的"],
  [2, "再看这些：多半是对的，值得核对"],
  [1, "知道就行"]
];

/**
 * The page, in Chinese.
 *
 * @param say our words in the characters of the plan; what is quoted of the plan stays as it is printed
 */
export function doubtsPage(
  title: string,
  doubts: readonly Doubt[],
  say: (words: string) => string
): string {
  const escaped = (text: string) =>
    text
      .split(/(“[^”]*”)/u)
      .map((words, index) => (index % 2 === 0 ? say(words) : words))
      .join("");
  const parts = heads.flatMap(([weight, head]) => {
    const own = doubts.filter((doubt) => doubt.weight === weight);
    if (own.length === 0) return [];
    const items = own.map(({line, did, else: other}) => {
      const place = line === null ? "" : `received.txt 第 ${line} 行：`;
      return escaped(`- ${place}${did}${other === "" ? "" : `\n  ${other}`}`);
    });
    return [say(`## ${head}（${own.length}）`), items.join("\n")];
  });
  const none = parts.length === 0 ? [say("没有拿不准的地方。")] : parts;
  const lead = say(`改完一条，就从这里删去一条；都改完，可以删掉本文件。
改好以后运行 \`npm run data\` 核对，再运行 \`npm start\` 看网站；怎样让它们用这个文件夹，见编辑指南“一座城市，一个小时”。`);
  return `${[`# 《${title}》${say("导入时拿不准的地方")}`, lead, ...none].join("\n\n")}\n`;
}
