import {describe, expect, it} from "vitest";
import {z} from "zod";

import {
  choice,
  count,
  date,
  flag,
  id,
  ids,
  maybeNumber,
  maybeText,
  names,
  number,
  period,
  text
} from "../../../src/model/cell.ts";
import {report} from "../problems/problem.ts";
import {parseCsv} from "./csv.ts";

const row = z.object({
  id: id("代码", "The id."),
  name: text("名称", "The name."),
  value: number("数值", "The value.")
});

const wide = z.object({
  id: id("代码", "An id."),
  note: maybeText("说明", "A note."),
  size: count("大小", "A size."),
  share: maybeNumber("份额", "A share."),
  yes: flag("是否", "A flag."),
  on: date("日期", "A date."),
  during: period("时期", "A period."),
  kind: choice(["round", "square"], "类别", "A kind."),
  refs: ids("引用", "Ids."),
  aliases: names("别名", "Names.")
});

const read = (csv: string) => parseCsv("a.csv", csv, row);

describe("parseCsv(file, text, schema)", () => {
  it("reads every kind of cell", () => {
    const csv = [
      "aliases,id,note,size,share,yes,on,during,kind,refs",
      '甲|乙,a1,"一,二",3,,yes,3021-02-28,3021-01..3021-04,round,x y',
      ",b,,0,-1.50,,3021,3021-06,square,"
    ].join("\n");
    expect(parseCsv("a.csv", `${csv}\n`, wide)).toEqual({
      table: {
        file: "a.csv",
        lines: [2, 3],
        columns: "aliases,id,note,size,share,yes,on,during,kind,refs".split(","),
        ids: new Set(["a1", "b"]),
        rows: [
          {
            id: "a1",
            note: "一,二",
            size: 3,
            share: null,
            yes: true,
            on: "3021-02-28",
            during: "3021-01..3021-04",
            kind: "round",
            refs: ["x", "y"],
            aliases: ["甲", "乙"]
          },
          {
            id: "b",
            note: null,
            size: 0,
            share: -1.5,
            yes: false,
            on: "3021",
            during: "3021-06",
            kind: "square",
            refs: [],
            aliases: []
          }
        ]
      },
      problems: []
    });
  });

  it("counts lines as the file has them, breaks inside quotes included", () => {
    const {table} = read('id,name,value\na,"一\n二\n三",1\nb,四,2\n');
    expect(table.lines).toEqual([2, 5]);
  });

  it("keeps the ids of faulty rows and not the rows", () => {
    const {table} = read("id,name,value\na,甲,x\nb,乙,2\n");
    expect(table.ids).toEqual(new Set(["a", "b"]));
    expect(table.rows.map((r) => r.id)).toEqual(["b"]);
  });

  it("reads a header alone as no rows", () => {
    expect(read("id,name,value\n")).toMatchObject({table: {rows: []}, problems: []});
  });
});

const plain = "id,name,value\na,甲,1234\nb,乙,12.5\n";
const same: [title: string, csv: string][] = [
  ["semicolons", "id;name;value\na;甲;1234\nb;乙;12.5\n"],
  ["tabs", "id\tname\tvalue\na\t甲\t1234\nb\t乙\t12.5\n"],
  ["a first line that names the separator", "sep=;\nid;name;value\na;甲;1234\nb;乙;12.5\n"],
  ["no line end at the end", plain.trimEnd()],
  ["empty rows at the end", `${plain},,\n,,\n\n`],
  ["empty rows between and before", "\n,,\nid,name,value\n\na,甲,1234\n,,\nb,乙,12.5\n"],
  ["empty columns at the end", "id,name,value,,\na,甲,1234,,\nb,乙,12.5,,\n"],
  ["empty columns before", ",id,name,value\n,a,甲,1234\n,b,乙,12.5\n"],
  ["full-width digits", "id,name,value\na,甲,１２３４\nb,乙,１２．５\n"],
  ["thousands separators", 'id,name,value\na,甲,"1,234"\nb,乙,12.5\n'],
  ["full-width thousands separators", "id,name,value\na,甲,1，234\nb,乙,12.5\n"],
  ["blanks as thousands separators", "id,name,value\na,甲,1\u00a0234\nb,乙,12.5\n"],
  ["blanks at the ends", "id,name,value\na , 甲,1234\nb,\u3000乙,12.5 \n"],
  ["signs of no width", "id,na\u200bme,value\na,\ufeff甲,1\u200b234\nb,乙,12.5\n"],
  ["a header in capitals with blanks", " ID , Name,VALUE\na,甲,1234\nb,乙,12.5\n"],
  ["a header in full width", "ｉｄ,ｎａｍｅ,ｖａｌｕｅ\na,甲,1234\nb,乙,12.5\n"],
  ["a Chinese header", "代码,名称,数值\na,甲,1234\nb,乙,12.5\n"],
  ["another order", "value,id,name\n1234,a,甲\n12.5,b,乙\n"],
  ["quotation marks everywhere", '"id","name","value"\n"a","甲","1234"\n"b","乙","12.5"\n'],
  ["text guarded against Excel", 'id,name,value\n"=""a""",甲,1234\nb,乙,12.5\n']
];

describe("parseCsv reads as the same table one with", () => {
  it.each(same)("%s", (_, csv) => {
    const found = read(csv);
    expect(found.problems).toEqual([]);
    expect(found.table.rows).toEqual([
      {id: "a", name: "甲", value: 1234},
      {id: "b", name: "乙", value: 12.5}
    ]);
  });
});

const expectedHeader = "应为 id,name,value。";
const faults: [title: string, csv: string, report: string[]][] = [
  ["an empty file", "", ["a.csv:1  文件是空的。这里的表头应为 id,name,value。"]],
  [
    "a column under another name",
    "id,nmae,value\na,甲,1\n",
    [`a.csv:1  第 2 列 nmae：没有 "nmae" 这一列。表头${expectedHeader}是否应为 "name"？`]
  ],
  ["a missing column", "id,name\na,甲\n", [`a.csv:1  缺少 "value" 列。表头${expectedHeader}`]],
  [
    "a column that stands twice",
    "id,name,value,id\na,甲,1,a\n",
    ["a.csv:1  第 4 列 id：这一列重复。"]
  ],
  [
    "rows too wide and too narrow",
    "id,name,value\na,甲,1,2\nb,乙\n",
    ["a.csv:2  这一行有 4 格。应有 3 格。", "a.csv:3  这一行有 2 格。应有 3 格。"]
  ],
  [
    "a quotation mark never closed",
    'id,name,value\na,甲,1\nb,"乙,2\n',
    ["a.csv:3  引号没有关上。"]
  ],
  [
    "a stray quotation mark",
    'id,name,value\nb,"乙"丙",2\n',
    ["a.csv:2  引号里还有没有成对的引号。"]
  ],
  [
    "text where a number belongs",
    "id,name,value\na,甲,many\n",
    ['a.csv:2  第 3 列 value："many" 不是数字。']
  ],
  [
    "a comma that may be a point",
    'id,name,value\na,甲,"12,5"\n',
    ['"12,5" 里的逗号看不出是小数点还是千位分隔。']
  ],
  [
    "an order of magnitude",
    "id,name,value\na,甲,3.2万\n",
    ['"3.2万" 带有“万”。', "以“万”开头时写 3.2，没有“万”时写 32000。"]
  ],
  ["a percent", "id,name,value\na,甲,12%\n", ['"12%" 带有单位或百分号。']],
  ["a word beside the number", "id,name,value\na,甲,超50\n", ["这一列只写 50"]],
  [
    "a sign for nothing",
    "id,name,value\na,甲,—\n",
    ['"—" 不是数字。没有公布的数值请删去整行，不要用符号代替。']
  ],
  [
    "a blank number",
    "id,name,value\na,甲,\n",
    ["第 3 列 value：单元格是空的。这一列每行必须填写。没有公布的数值请删去整行，不要填 0。"]
  ],
  ["a blank text", "id,name,value\na,,1\n", ["第 2 列 name：单元格是空的。这一列每行必须填写。"]],
  ["more digits than can be kept", "id,name,value\na,甲,1234567890.1234567\n", ["超过 15 位"]],
  ["an exponent", "id,name,value\na,甲,1e5\n", ['"1e5" 是科学计数']],
  ["a sign that turns the writing", "id,name,value\na,甲\u202e乙,1\n", ["含有看不见的字符"]],
  ["a formula", "id,name,value\na,=A1,1\n", ['"=A1" 以 =、+、-、@ 开头，电子表格会当作公式。']],
  [
    "an id that cannot be an address",
    "id,name,value\n甲,乙,1\n",
    ['第 1 列 id："甲" 不能用作代码。']
  ]
];

describe("parseCsv reports", () => {
  it.each(faults)("%s", (_, csv, expected) => {
    const {problems} = read(csv);
    expect(problems).not.toHaveLength(0);
    expect(new Set(problems.map(({line, column}) => `${line} ${column}`)).size).toBe(
      problems.length
    );
    for (const line of expected) expect(report(problems)).toContain(line);
  });
});

const good: Record<string, string> = {
  id: "a",
  note: "",
  size: "1",
  share: "",
  yes: "",
  on: "3021",
  during: "3021",
  kind: "round",
  refs: "",
  aliases: ""
};
const cells: [column: string, cell: string, zh: string, en: string][] = [
  ["size", "1.5", "不是整数", "is not a whole number"],
  ["size", "-1", "不是整数", "is not a whole number"],
  ["yes", "对", "只能写 yes，或留空", 'Write "yes", or leave it blank for no.'],
  ["on", "3021-13", "没有 13 月", "has no month 13"],
  ["on", "3021-00", "没有 00 月", "has no month 00"],
  ["on", "3021-02-30", "这个月没有 30 日", "has no day 30"],
  ["on", "3021/6/1", "是否应为 3021-06-01？", "Did you mean 3021-06-01?"],
  ["on", "3021年6月", "是否应为 3021-06？", "Did you mean 3021-06?"],
  ["on", "last year", "不是这一列的日期写法", "is not written as a date"],
  ["during", "3021-13", "没有 13 月", "has no month 13"],
  ["during", "3021-04..3021-01", "结束不晚于开始", "ends before it starts"],
  ["during", "3021..3021-04", "两端精度不同", "different precision"],
  ["during", "3021.1-3021.4", "写法：YYYY、YYYY-MM", "Expected YYYY, YYYY-MM"],
  ["during", "3021年1月至3021年4月", "是否应为 3021-01..3021-04？", "Did you mean"],
  ["kind", "suqare", '是否应为 "square"？', 'Did you mean "square"?'],
  ["kind", "", "单元格是空的", "The cell is blank"],
  ["refs", "x  y", "不能按空格分开", "does not split at a single space"],
  ["refs", "x,y", "不能按空格分开", "does not split at a single space"],
  ["refs", "x x", '有重复的 "x"', 'names "x" twice'],
  ["aliases", "甲||乙", "不能按竖线“|”分开", "does not split at a vertical bar"],
  ["aliases", "甲｜乙", "不能按竖线“|”分开", "does not split at a vertical bar"],
  ["aliases", "甲| |乙", "不能按竖线“|”分开", "does not split at a vertical bar"],
  ["aliases", "甲 A|乙", "有一项里有空格", "has an entry with a blank in it"],
  ["note", "-3", "电子表格会当作公式", "a spreadsheet would run it"]
];

describe("parseCsv reports a cell", () => {
  it.each(cells)("%s: %j", (column, cell, zh, en) => {
    const values = Object.values({...good, [column]: cell});
    const csv = `${Object.keys(good).join(",")}\n${values.map((v) => `"${v}"`).join(",")}\n`;
    const {problems} = parseCsv("a.csv", csv, wide);
    expect(problems).toHaveLength(1);
    const at = Object.keys(good).indexOf(column) + 1;
    expect(problems[0]).toMatchObject({file: "a.csv", line: 2, column: `${at} ${column}`});
    expect(report(problems)).toContain(zh);
    expect(report(problems)).toContain(en);
  });

  it("prints whole, both languages, the count last", () => {
    const {problems} = read("id,name,value\na,=A1,12%\n乙,,1\n");
    expect(report(problems, "data")).toBe(
      [
        'data/a.csv:2  第 2 列 name："=A1" 以 =、+、-、@ 开头，电子表格会当作公式。改写开头。',
        '              column 2 (name): "=A1" starts with =, +, - or @: a spreadsheet would run it as a formula. Let it start otherwise.',
        'data/a.csv:2  第 3 列 value："12%" 带有单位或百分号。单位已写在 series.csv 里；单位一致时只写 12。',
        '              column 3 (value): "12%" carries a unit. Write the number alone, in the unit of the series.',
        'data/a.csv:3  第 1 列 id："乙" 不能用作代码。只用半角字母、数字、点、- 和 _，以字母或数字开头。',
        '              column 1 (id): "乙" cannot be an id. Use letters, digits, dot, - and _ only; start with a letter or digit.',
        "data/a.csv:3  第 2 列 name：单元格是空的。这一列每行必须填写。",
        "              column 2 (name): The cell is blank. This column is needed in every row.",
        "4 problems in 1 file"
      ].join("\n")
    );
  });
});
