// What the guide says of figures: what stands in a file, the kinds of drawing, the tables they draw from, the pages they stand on.
import {kinds} from "../../../src/charts/kinds/index.ts";
import {figurePlaces} from "../../../src/domain/figure-places.ts";
import {spec} from "../../compile/figures/spec.ts";
import {figureTables} from "../../compile/figures/tables/index.ts";
import type {Facts} from "../../compile/figures/tables/table.ts";
import {figureSentences} from "./figure-sentences.ts";
import {codes, table} from "./markdown.ts";
import {type Offered, whatFits} from "./what-fits.ts";

/** A figure file that is shown as an example. */
export interface FigureFile {
  file: string;
  text: string;
}

const fromWords: Record<string, string> = {
  observations: "公布的数值，一行一个",
  indicators: "指标表，一行一项",
  duties: "职责，一行是一个单位在一处被点名",
  partners: "常在一起被点名的单位",
  clauses: "方案的章、节、段",
  events: "事件",
  coverage: "哪一年有数、哪一年没有",
  commitments: "承诺",
  documents: "定目标的文件"
};

/** The section on figures; what each table offers is read off these facts. */
export function figureGuide(figures: readonly FigureFile[], facts: Facts): string {
  const keys = Object.entries(spec.shape).map(([name, field]) => [
    `\`${name}\``,
    field.safeParse(undefined).success ? "" : "必写",
    chinese(field.description ?? "")
  ]);
  const one = (id: string) => [{id}];
  const places = figurePlaces({
    plan: {chapters: one("章的序号")},
    indicators: one("指标代码"),
    units: one("单位代码"),
    series: one("序列代码"),
    commitments: one("承诺代码")
  });
  const pages = [...places].map(([place, path]) => [`\`${place}\``, `/${path}`]);
  return `## 一张图

\`figures/\` 里一个以 \`.yaml\` 结尾的文件就是一张图，文件名是它的网址。文件里可以写这些，每样一行；写错的词会列出可以写的词。

${table(["名称", "", "意思"], keys)}

\`places\` 可以写这些页面，几个时写在方括号里，用逗号分开，如 \`[home, plan]\`：

${table(["写", "页面的网址"], pages)}

首页只画三幅，其余列出标题；画法是 \`range\` 的也只列标题，因为首页已经逐项列出目标。没有单位、指标或承诺的，没有那一页，不能写。

先是各种画法，每种一个例子；再是可以取自哪些表。“能画成”是说不写 \`channels\`，列也够用；合不合适，还要看画的是什么。

${Object.keys(kinds)
  .map((name) => drawing(name as keyof typeof kinds, figures))
  .join("\n\n")}

${[...whatFits(facts)].map(([name, offers]) => from(name as keyof typeof figureTables, offers)).join("\n\n")}`;
}

/** A kind of drawing with its settings, its parts and an example. */
function drawing(name: keyof typeof kinds, figures: readonly FigureFile[]): string {
  const {description, options, channels} = kinds[name];
  const example = figures.find(({text}) => new RegExp(`^kind: ${name}$`, "m").test(text));
  const parts: [string, {required: boolean; description: string}][] = Object.entries(channels);
  const rows = [
    ...Object.entries(options).map(([key, text]) => ["options", `\`${key}\``, "", chinese(text)]),
    ...parts.map(([key, part]) => [
      ...["channels", `\`${key}\``, part.required ? "要有" : ""],
      chinese(part.description)
    ])
  ];
  return [
    `### ${name}`,
    chinese(description),
    table(["写在", "名称", "", "意思"], rows),
    example ? `\`\`\`yaml ${example.file}\n${example.text.trim()}\n\`\`\`` : ""
  ].join("\n\n");
}

/** A table with what may be asked of it, the drawings it is enough for and its columns. */
function from(name: keyof typeof figureTables, offers: readonly Offered[]): string {
  const {filters, options, needs}: (typeof figureTables)[keyof typeof figureTables] =
    figureTables[name];
  const rows = [
    ...Object.entries(filters).map(([key, text]) => [
      ...["where", `\`${key}\``, needs.includes(key) ? "必写" : ""],
      chinese(text)
    ]),
    ...Object.entries(options).map(([key, text]) => ["options", `\`${key}\``, "", chinese(text)])
  ];
  return [
    `### from: ${name}`,
    `${fromWords[name] ?? ""}。`,
    table(["写在", "名称", "", "意思"], rows),
    ...offers.map(offer)
  ].join("\n\n");
}

function offer({parts, columns, draws}: Offered): string {
  const where = parts === null ? "" : `\`by\` 写${parts === 1 ? "一样" : "两样"}时，`;
  const list = columns.map(({key, label}) => `\`${key}\`（${label}）`).join("、");
  const drawn = draws.length > 0 ? `能画成 ${codes(draws)}；` : "";
  return `${where}${drawn}\`channels\` 可以写的列：${list}。`;
}

/** The Chinese of a sentence that a file, a kind or a table says of itself. */
function chinese(sentence: string): string {
  return figureSentences[sentence] ?? sentence;
}
