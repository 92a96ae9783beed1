// Files as people really save them: each case is read as it was meant, or refused with one sentence.
import {describe, expect, it} from "vitest";

import {city, type Edit, edited} from "../../src/fixtures/edited.ts";
import {checkFolder} from "../compile/check/index.ts";
import {causes, roots} from "../compile/problems/causes.ts";
import {digest} from "../compile/problems/digest.ts";
import {parse} from "../compile/read/parse-folder.ts";
import {gbkCodes} from "../compile/read/text/gbk.ts";

const rank = "statistics/lane_rank.csv";
const story = "stories/green-streets.md";
const head = /^.*\n/;

const found = (edits: Edit[]) => {
  const {parsed, problems} = parse(edited(edits));
  return roots(problems, checkFolder(parsed, problems.length === 0));
};
const printed = (edits: Edit[]) =>
  digest(found(edits), {folder: "data", line: () => null}).split("\n");

/** A cell of the value column of one row. */
const value = (cell: string): Edit => [rank, "2023,year,3,", `2023,year,"${cell}",`];
const period = (cell: string): Edit => [rank, "anytown,2023,year", `anytown,"${cell}",year`];
const setting = (from: string | RegExp, to: string): Edit => ["site.yaml", from, to];

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex.replaceAll(" ", ""), "hex"));

/** A file of the imaginary city in the encoding of Chinese Windows. */
function inGbk(file: string): Edit {
  const codes = gbkCodes();
  const written = Array.from(new TextDecoder().decode(city.get(file)), (sign) => {
    const code = codes.get(sign);
    return code === undefined ? [sign.charCodeAt(0)] : [code >> 8, code & 0xff];
  });
  return [file, "", Uint8Array.from(written.flat())];
}

const read: [title: string, edit: Edit][] = [
  ["３", value("３")],
  ["a value with blanks", value(" 3 ")],
  ["a value with a no-break space", value("3\u00a0")],
  ["a value with a zero-width space", value("\u200b3")],
  ["a value guarded against Excel", value('=""3""')],
  ["Windows line ends", [rank, /\n/g, "\r\n"]],
  ["old Mac line ends", [rank, /\n/g, "\r"]],
  ["a byte order mark", [rank, /^/, "\ufeff"]],
  ["semicolons", [rank, /,/g, ";"]],
  ["tabs", [rank, /,/g, "\t"]],
  ["separator named first", [rank, /^/, "sep=,\n"]],
  ["capitals in the header", [rank, head, (line: string) => line.toUpperCase()] as unknown as Edit],
  ["Chinese headers", [rank, "geo,period,period_kind,value", "地区,时期,时期类型,数值"]],
  ["a header with a blank", [rank, "period_kind", "Period Kind"]],
  ["empty columns", [rank, /$/gm, ",,"]],
  ["empty rows", [rank, /$/, ",,,,,,,,,,,\n\n"]],
  ["true and false", [rank, /,exact,,,/g, ",exact,false,false,"]],
  ["是 and 否", [rank, /,exact,,,/g, ",exact,否,否,"]],
  ["units in GBK", inGbk("plan/units.csv")],
  ["words in GBK", inGbk("glossary.csv")],
  ["Windows line ends in settings", setting(/\n/g, "\r\n")],
  ["a remark in settings", setting("short_name: 慢行对照", "short_name: 慢行对照 # 简称")],
  ["a value with its zeros", value("3.0")],
  ["a row without its last separators", [rank, "3,exact,,,s5,,A,,", "3,exact,,,s5,,A"]]
];

const refused: [title: string, edit: Edit, said: string][] = [
  ...(
    [
      ["12,5", "看不出是小数点还是千位分隔"],
      ["3.2万", "没有“万”时写 32000"],
      ["12%", "带有单位或百分号"],
      ["12 件", "带有单位或百分号"],
      ["超50", "qualifier 列写 at_least"],
      [">50", "qualifier 列写 at_least"],
      ["50以上", "qualifier 列写 at_least"],
      ["50余", "qualifier 列写 at_least"],
      ["约9409", "qualifier 列写 about"],
      ["50左右", "qualifier 列写 about"],
      ["1.2E+05", "科学计数"],
      ["—", "请删去整行"],
      ["-", "请删去整行"],
      ["N/A", "请删去整行"],
      ["#REF!", "公式"],
      ["####", "公式"],
      ["=A1", "公式"],
      ["三", "不是数字"],
      ["2022年", "不是数值|带有单位"],
      ["2023/6/30", "是日期，不是数值"],
      ["1234567890123456", "超过 15 位"],
      ["1,23", "看不出是小数点还是千位分隔"],
      ["", "单元格是空的"]
    ] as const
  ).map(([cell, said]): [string, Edit, string] => [`value ${cell}`, value(cell), said]),
  ...(
    [
      ["2022年", "是否应为 2022？"],
      ["2022年6月", "是否应为 2022-06？"],
      ["2022.0", "是否应为 2022？"],
      ["2022.1", "看不出是哪个月"],
      ["9409.4", "像是数值"],
      ["Jun-23", "是 Excel 把年月改写后的样子"],
      ["2023/6/30", "是某一天，不是时期"],
      ["2023-06-30", "是某一天，不是时期"],
      ["45107", "即 2023-06-30"],
      ["2023/6", "是否应为 2023-06？"],
      ["202306", "是否应为 2023-06？"],
      ["2023-13", "没有 13 月"],
      ["去年", "不是这一列的日期写法"],
      ["2023上半年", "是否应为 2023-01..2023-06？"],
      ["2023年前三季度", "是否应为 2023-01..2023-09？"],
      ["2023年1-9月", "是否应为 2023-01..2023-09？"],
      ["2023-06..2023-01", "结束不晚于开始"]
    ] as const
  ).map(([cell, said]): [string, Edit, string] => [`period ${cell}`, period(cell), said]),
  ["garbled words", ["glossary.csv", "转载", "鏌愭煇甯傜粺璁″眬"], '原文是 "某某市统计局"'],
  ["lost words", ["glossary.csv", "转载", "锟斤拷锟斤拷"], "字已经丢失"],
  ["question marks", ["glossary.csv", "转载", "????"], "字已经丢失"],
  ["an unclosed quotation mark", [rank, "3,exact", '"3,exact'], "引号没有关上"],
  ["years as columns", [rank, /^[^]*$/, "指标,2021年,2022年,2023年\n位次,5,4,3\n"], "各年并排成列"],
  ["places as columns", [rank, /^[^]*$/, "年份,安尼城,双河城\n2021,5,4\n2022,3,3\n"], "一年一行"],
  ["a title above", [rank, /^/, "各城位次表\n\n"], "表头在第 3 行"],
  ["a foot line", [rank, /$/, "注：初步核算数\n"], "像是标题或注释"],
  ["an empty table", [rank, /^[^]*$/, " "], "文件是空的"],
  ["a wrong word", [rank, "year,3,exact", "year,3,exakt"], '是否应为 "exact"？'],
  ["figures of another ending", ["figures/new.yml", "", "a: 1\n"], "以 .yaml 结尾"],
  ["figures in capitals", ["figures/new.YAML", "", "a: 1\n"], "以 .yaml 结尾"],
  ["a story of another ending", ["stories/new.markdown", "", "x"], "以 .md 结尾"],
  ["a story in capitals", ["stories/new.MD", "", "x"], "以 .md 结尾"],
  ["a story of Word", ["stories/new.docx", "", "x"], "纯文本文件"],
  ["a story in a folder", ["stories/2023/new.md", "", "x"], "子文件夹"],
  ["a story with a Chinese name", ["stories/报道.md", "", "x"], "要用作网址"],
  ["a figure with a blank in its name", ["figures/new one.yaml", "", "x: 1"], "要用作网址"],
  ["a workbook of WPS", ["statistics/gdp.et", "", "x"], "另存为"],
  ["an old workbook of the same series", [rank.replace("csv", "xls"), "", "x"], "一个序列只留一个"],
  ["a column under another name", [rank, "qualifier", "qualifer"], '是否应为 "qualifier"'],
  [
    "a title above and a note below",
    [rank, /^([^]*)$/, "各城位次表\n$1注：初步核算数\n"],
    "说明（第"
  ],
  ["a series that is not listed", ["series.csv", /^lane_rank,.*\n/m, ""], "没有序列"],
  ["an old workbook", ["statistics/gdp.xls", "", "x"], "另存为"],
  ["an empty received text", ["plan/received.txt", /^[^]*$/, ""], "文件是空的"],
  ["a mark before the received text", ["plan/received.txt", /^/, "\ufeff"], "BOM"],
  ["a date with strokes", setting('"2021-03-15"', "2021/3/15"), "不是日期"],
  ["curly quotes", setting('"2021-03-15"', "“2021-03-15”"), "不是日期"],
  ["a negative year", setting("period_from: 2020", "period_from: -5"), "不是年份"],
  ["years the wrong way round", setting("period_to: 2025", "period_to: 2015"), "早于基期年"],
  [
    "javascript",
    setting("https://readers.anytown.example\n", "javascript:alert(1)\n"),
    "publisher.url"
  ],
  ["ftp", setting("https://readers.anytown.example\n", "ftp://a.example\n"), "publisher.url"],
  ["a base on another host", setting("base: /", "base: //evil.example/"), "会指到别的网站"],
  ["no mail address", setting("desk@readers.anytown.example", "不是邮箱"), "不是邮箱"],
  ["no language", setting("zh-CN", "中文"), "不是语言代码"],
  ["a value cut by #", setting("short_name: 慢行对照", "short_name: 慢行 #1号"), "当作注释丢掉"],
  ["a tab in YAML", setting("plan:\n  title:", "plan:\n\ttitle:"), "写法有误"],
  ["a turned text", setting("慢行对照", "慢行\u202e对照"), "看不见的字符"],
  ...(
    [
      ["a list within brackets over lines", "footer: [a: {b: c\n  - x", "没有关上|写法有误"],
      ["two colons on a line", "footer: a: b", "一行里有两个冒号"],
      ["a bracket never closed", "footer: [a, b", "没有关上"],
      ["a quotation mark never closed", 'footer: ["a', "写法有误"],
      ["a path of Windows", 'footer: ["C:\\data"]', "\\\\ 后面不能跟这个字"],
      ["a sign at the start", "footer: @a", "值不能以这个符号开头"],
      ["a line of three strokes", "footer: []\n---", "把文件分成了两个"],
      ["a name twice", "footer: []\nfooter: []", "同一项写了两次"],
      ["a tag", "footer: !a b", "值不能以 ! 开头"],
      ["a list where words belong", "footer: 第一行", "应为清单"],
      ["an unknown name", "footers: []\nfooter: []", '没有 "footers" 这一项']
    ] as const
  ).map(([title, to, said]): [string, Edit, string] => [
    title,
    setting(/^footer:.*\n(?= {2}-)/m, `${to}\n#`),
    said
  ]),
  ["a colon of full width", setting("language: zh-CN", "language：zh-CN"), "冒号"],
  ["a sign of no width in settings", setting("慢行对照", "慢行\u200b对照"), "看不见的字符"],
  ["a sign of no width in a story", [story, "安尼城在", "安尼\u200b城在"], "看不见的字符"],
  ["a turned text in a story", [story, "安尼城在", "安尼\u202e城在"], "看不见的字符"],
  ["more decimals than a number has", ["series.csv", "万人次,1,", "万人次,101,"], "太大，最多 15"],
  [
    "more decimals than a target has",
    ["indicators.csv", "分担率,%,1,", "分担率,%,101,"],
    "太大，最多 15"
  ],
  ["a quotation of a page", [rank, "s5,,A,,,", `s5,,A,,${"长".repeat(81)},`], "太长，最多 80 个字"],
  [
    "a version without its third part",
    ["releases.csv", /\n$/, "\n1.0,2026-01-01,首版\n"],
    "写法不对"
  ],
  ["full-width commas", [rank, /,/g, "，"], "分列"],
  ["bars", [rank, /,/g, "|"], "分列"],
  [
    "an alias bomb",
    setting(
      "short_name:",
      `x: &a [1]\ny: &b [${"*a,".repeat(99)}1]\nz: [${"*b,".repeat(99)}1]\nshort_name:`
    ),
    "引用"
  ]
];

describe("is read as it was meant", () => {
  it.each(read)("%s", (_, edit) => {
    expect(found([edit])).toEqual([]);
  });
});

describe("is refused with one cause that says what to do", () => {
  it.each(refused)("%s", (_, edit, said) => {
    const all = causes(found([edit]));
    expect(all.map(({first}) => first.found)).toHaveLength(1);
    expect(printed([edit]).join("\n")).toMatch(new RegExp(said.replace(/[.?*+()]/g, "\\$&")));
  });
});

describe("the cause comes first and alone", () => {
  it.each([
    ["no units", [["plan/units.csv", /\n[^]*$/, "\n"]], "plan/units.csv  只有表头"],
    ["no units file", [["plan/units.csv", "", null]], "plan/units.csv  没有这个文件"],
    ["no settings", [["site.yaml", "", null]], "site.yaml  没有这个文件。请放入"],
    ["no file of a series", [[rank, "", null]], "没有数据文件"],
    ["no places", [["geos.csv", /\n[^]*$/, "\n"]], "geos.csv"],
    ["no plan", [["plan/plan.md", "", null]], "plan/plan.md  没有这个文件"],
    ["no sources", [["sources.csv", /\n[^]*$/, "\n"]], "sources.csv  只有表头"],
    ["a place is gone", [["geos.csv", /^twinriver,.*\n/m, ""]], 'geos.csv 里没有 "twinriver"'],
    [
      "an id stands twice, and the row it was taken from is missed",
      [["geos.csv", /^twinriver,/m, "anytown,"]],
      '"anytown" 已在第'
    ],
    ["no series", [["series.csv", "", null]], "series.csv  没有这个文件"],
    [
      "units that cannot be read",
      [["plan/units.csv", "", bytes("b5 a5 ce bb 2c ff fe 0a")]],
      "plan/units.csv"
    ]
  ] as [string, Edit[], string][])("%s", (_, edits, said) => {
    const lines = printed(edits);
    expect(lines[0]).toContain(said);
    expect(lines.length).toBeLessThan(31);
    expect(causes(found(edits))).toHaveLength(1);
  });

  it("prints a screen of 30,000 bad rows", () => {
    const rows = "anytown,2023,year,many,exact,,,s5,,A,,\n".repeat(30_000);
    const lines = printed([[rank, /$/, rows]]);
    expect(lines.length).toBeLessThan(31);
    expect(lines.join("\n")).toContain("同样的还有 29999 处");
  });

  it("reads a sheet saved whole", () => {
    expect(found([[rank, /$/, ",,,,,,,,,,,\n".repeat(300_000)]])).toEqual([]);
  });

  it("takes an id of megabytes for a wrong id", () => {
    const lines = printed([[rank, "3,exact,,,s5", `3,exact,,,${"x".repeat(5_000_000)}`]]);
    expect(lines.join("\n").length).toBeLessThan(2000);
  });
});
