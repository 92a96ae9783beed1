// Tables whose heads take two rows and whose cells stand merged: what they give as indicators, duties and promises.
import Papa from "papaparse";
import {expect, it} from "vitest";

import {draftFolder} from "./folder.ts";

function drafted(...lines: string[]) {
  const folder = draftFolder(
    `${["甲州市办事规划（2025—2027年）", "为办好事，制定本规划。", "一、目标", ...lines].join("\n")}\n`
  );
  if (!folder) throw new Error("not read as Chinese");
  const rows = (path: string) =>
    Papa.parse<Record<string, string>>((folder.files.get(path) ?? "").trim(), {header: true}).data;
  const units = new Map(rows("plan/units.csv").map((row) => [row["id"], row["name"]]));
  return {
    said: folder.doubts.map(({did}) => did),
    plan: folder.plan,
    indicators: rows("indicators.csv").map((row) =>
      ["name", "unit", "baseline", "baseline_period", "target", "target_period"].map(
        (column) => row[column]
      )
    ),
    duties: folder.plan.duties.map(
      ({clause, unit, role}) => `${clause} ${units.get(unit) ?? ""} ${role}`
    ),
    promises: rows("plan/commitments.csv").map((row) =>
      ["clause", "quote", "measure", "value", "due"].map((column) => row[column])
    )
  };
}

it("years over base and target, with the unit in brackets", () => {
  const {indicators, plan} = drafted(
    ...["表1 指标", "| 指标 | 2024年 | 2027年 |", "| | 现状值 | 目标值 |", "| --- | --- | --- |"],
    ...["| 办成率（%） | 80 | ≥95 |", "| 办结天数（天） | 9 | 5 |", "二、任务", "样样办好。"]
  );
  expect(indicators).toEqual([
    ["办成率", "%", "80", "2024", "95", "2027"],
    ["办结天数", "天", "9", "2024", "5", "2027"]
  ]);
  // The table stays as it is printed; its second row is marked as a head.
  expect(plan.tables[0]).toMatchObject({
    second_head: true,
    header: ["指标", "2024年", "2027年"],
    rows: [["", "现状值", "目标值"], expect.anything(), expect.anything()]
  });
});

it("a target over two columns, by kind of place, gives an indicator for each", () => {
  const {indicators, said} = drafted(
    ...["表1 指标", "序号\t指标\t单位\t2024年\t2027年目标\t\t属性", "\t\t\t\t全市\t城区\t"],
    ...[
      "1\t绿地率\t%\t35\t36\t20\t约束性",
      "2\t公园数\t个\t—\t8\t5\t预期性",
      "二、任务",
      "样样办好。"
    ]
  );
  // Whose base it is the table does not say.
  expect(indicators).toEqual([
    ["绿地率（全市）", "%", "", "2024", "36", "2027"],
    ["绿地率（城区）", "%", "", "2024", "20", "2027"],
    ["公园数（全市）", "个", "", "2024", "8", "2027"],
    ["公园数（城区）", "个", "", "2024", "5", "2027"]
  ]);
  expect(said).toContain("“绿地率”的基期“35”没有写是哪一类的，没有填入。");
});

it("base and target by kind of place, and a name over two rows", () => {
  const {indicators} = drafted(
    ...[
      "表1 指标",
      "类别\t指标\t区域\t单位\t2024年\t\t2027年目标\t",
      "\t\t\t\t城区\t乡镇\t城区\t乡镇"
    ],
    ...["设施\t床位数\t全县\t张\t120\t80\t150\t100", "服务\t助餐点数\t大镇\t个\t10\t5\t20\t15"],
    ...["\t\t小镇\t个\t3\t2\t6\t4", "二、任务", "样样办好。"]
  );
  expect(indicators).toEqual([
    ["床位数（城区）", "张", "120", "2024", "150", "2027"],
    ["床位数（乡镇）", "张", "80", "2024", "100", "2027"],
    ["助餐点数（大镇，城区）", "个", "10", "2024", "20", "2027"],
    ["助餐点数（大镇，乡镇）", "个", "5", "2024", "15", "2027"],
    ["助餐点数（小镇，城区）", "个", "3", "2024", "6", "2027"],
    ["助餐点数（小镇，乡镇）", "个", "2", "2024", "4", "2027"]
  ]);
});

it("years over kinds of place start from the first year, each kind from its own", () => {
  const {indicators, said} = drafted(
    ...["表1 指标", "| 指标 | 2024年 | | 2027年 | |", "| --- | --- | --- | --- | --- |"],
    ...["| | 全省 | 农村 | 全省 | 农村 |", "| 入园率（%） | 89 | 85 | 95 | ≥92 |"],
    ...["| 入学率（%） | 91 | 88 | 93 | 91以上 |", "二、任务", "样样办好。"]
  );
  expect(indicators).toEqual([
    ["入园率（全省）", "%", "89", "2024", "95", "2027"],
    ["入园率（农村）", "%", "85", "2024", "92", "2027"],
    ["入学率（全省）", "%", "91", "2024", "93", "2027"],
    ["入学率（农村）", "%", "88", "2024", "91", "2027"]
  ]);
  expect(said.filter((words) => words.includes("方案里没有印过"))).toEqual([]);
});

it("a task over several rows keeps its units and its date in each", () => {
  const {duties, promises} = drafted(
    ...["二、任务", "重点任务分工表", "序号\t任务\t内容\t牵头单位\t配合单位\t完成时限"],
    ...["1\t修湿地\t编方案\t市甲局\t市乙局\t2025年底前", "\t\t施工\t\t\t2026年底前"],
    ...["\t\t验收\t市丙局\t\t", "2\t清河道\t清淤30公里\t\t各区政府\t2025年底前"]
  );
  expect(duties).toEqual([
    "table1.1 市甲局 lead",
    "table1.1 市乙局 support",
    "table1.2 市甲局 lead",
    "table1.2 市乙局 support",
    // It names its own lead: who supports it is not said.
    "table1.3 市丙局 lead",
    // A row with a number of its own takes nothing from above.
    "table1.4 各区政府 support"
  ]);
  expect(promises).toEqual([
    ["table1.1", "编方案", "修湿地：编方案", "", "2025"],
    ["table1.2", "施工", "修湿地：施工", "", "2026"],
    ["table1.3", "验收", "修湿地：验收", "", "2026"],
    ["table1.4", "清淤30公里", "清河道：清淤", "30", "2025"]
  ]);
});

it("a head over two rows that lost its blank cells has them again", () => {
  const kinds = drafted(
    ...["表1 指标", "序号\t指标\t单位\t2027年目标\t属性", "全市\t城区"],
    ...["1\t绿地率\t%\t36\t20\t约束性", "2\t公园数\t个\t8\t5\t预期性", "二、任务", "样样办好。"]
  );
  expect(kinds.indicators).toEqual([
    ["绿地率（全市）", "%", "", "2024", "36", "2027"],
    ["绿地率（城区）", "%", "", "2024", "20", "2027"],
    ["公园数（全市）", "个", "", "2024", "8", "2027"],
    ["公园数（城区）", "个", "", "2024", "5", "2027"]
  ]);
  expect(kinds.plan.tables[0]).toMatchObject({
    header: ["序号", "指标", "单位", "2027年目标", "", "属性"],
    rows: [["", "", "", "全市", "城区", ""], expect.anything(), expect.anything()]
  });
  const both = drafted(
    ...["表1 指标", "| 指标 | 2024年 | 2027年 |", "| 全省 | 农村 | 全省 | 农村 |"],
    ...["| 入园率（%） | 89 | 85 | 95 | 92 |", "| 入学率（%） | 91 | 88 | 93 | 91 |"],
    ...["二、任务", "样样办好。"]
  );
  expect(both.indicators).toEqual([
    ["入园率（全省）", "%", "89", "2024", "95", "2027"],
    ["入园率（农村）", "%", "85", "2024", "92", "2027"],
    ["入学率（全省）", "%", "91", "2024", "93", "2027"],
    ["入学率（农村）", "%", "88", "2024", "91", "2027"]
  ]);
});

it("a head that a line broke in a cell is one row", () => {
  const {plan} = drafted(
    ...["表1 指标", "指标\t2024年\t2027年目标", "值\t属性", "绿地率（%）\t35\t36\t约束性"],
    ...["公园数（个）\t5\t8\t预期性", "二、任务", "样样办好。"]
  );
  expect(plan.tables[0]?.header).toEqual(["指标", "2024年", "2027年目标 值", "属性"]);
});
