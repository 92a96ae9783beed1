import {reports} from "../../../src/fixtures/spoilt.ts";

const site = "site.yaml";
const units = "plan/units.csv";
const targets = "indicators.csv";
const counted = (line: string): [string, string, string] => [
  site,
  "  period_to: 2025\n",
  `  period_to: 2025\n  inventory:\n    ${line}\n`
];

reports("planAsPrinted(parsed)", [
  [
    "a title of the site that is not the plan's",
    [[site, "title: 安尼城慢行友好行动纲要", "title: 安尼城慢行友好行动方案"]],
    ['plan.title："安尼城慢行友好行动方案" 不是方案印的标题。']
  ],
  [
    "a title of the document that is not the plan's",
    [["documents.csv", "安尼城慢行友好行动纲要,action", "安尼城慢行行动纲要,action"]],
    ['"安尼城慢行行动纲要" 不是方案印的标题。']
  ],
  [
    "an approval in other words than the plan's",
    [[site, "安尼城大会第三次会议", "安尼城大会第四次会议"]],
    ['方案里没有 "安尼城大会第四次会议"。']
  ],
  ["a count that agrees", [counted("chapters: 2")], []],
  // Counted by hand on plan.md: two chapters, two sections, six paragraphs, three items, ten units.
  [
    "a count of sections that does not",
    [counted("sections: 3")],
    ["清点时数出节 3 个，plan/plan.md 里是 2 个。"]
  ],
  [
    "a count of items that does not",
    [counted("items: 4")],
    ["清点时数出专栏里的条 4 个，plan/plan.md 里是 3 个。"]
  ],
  [
    "a count of units that does not",
    [counted("units: 9")],
    ["清点时数出单位 9 个，plan/plan.md 里是 10 个。"]
  ],
  [
    "a count of paragraphs that does not",
    [counted("paragraphs: 7")],
    ["清点时数出条 7 个，plan/plan.md 里是 6 个。"]
  ],
  [
    "a unit under a name the plan never prints",
    [[units, "patrol,安尼城交通巡守队,,", "patrol,安尼城巡逻队,安尼城交通巡守队,"]],
    ['方案里没有印过 "安尼城巡逻队"。']
  ],
  [
    "a unit whose other form is printed more often",
    [[units, "各街镇（乡）理事会,各街镇理事会", "各街镇理事会,各街镇（乡）理事会"]],
    ['方案里没有印过 "各街镇理事会"。']
  ],
  [
    "a unit whose name a list prints without its head",
    [[units, "patrol,安尼城交通巡守队,,", "patrol,安尼城的安尼城交通巡守队,安尼城交通巡守队,"]],
    []
  ],
  [
    "an indicator told apart by the year of its target",
    [[targets, "新建自行车道,公里", "新建自行车道（2025年）,公里"]],
    []
  ],
  [
    "an indicator told apart by a word its row does not print",
    [[targets, "新建自行车道,公里", "新建自行车道（湖区）,公里"]],
    ['方案里没有印过指标 "新建自行车道（湖区）"。']
  ],
  [
    "an indicator under another name",
    [[targets, "绿色出行分担率,%", "绿色出行比例,%"]],
    ['方案里没有印过指标 "绿色出行比例"。']
  ],
  [
    "an indicator in another unit",
    [[targets, "新建自行车道,公里", "新建自行车道,米"]],
    ['单位 "米" 不是方案印的。']
  ],
  [
    "a target in words of another row",
    [[targets, "90,,2025,90,reach", "90,,2025,90分,reach"]],
    ['方案指标表的这一行里没有 "90分"。']
  ]
]);
