import {expect, test} from "vitest";

import {lines, reports} from "../../../src/fixtures/spoilt.ts";

const green = "statistics/green_share_trips.csv";

reports("link(parsed)", [
  ["a city without faults", [], []],
  [
    "a name that two units have",
    [["plan/units.csv", "各街镇理事会,collective", "安尼城交通巡守队,collective"]],
    ['plan/units.csv:10  第 3 列 aliases："安尼城交通巡守队" 已是 "patrol" 的名称。']
  ],
  [
    "a unit that is called as the form of all units",
    [["plan/units.csv", "\nsurveyors,", "\nall,"]],
    [
      'plan/units.csv:9  第 1 列 id："all" 是全部单位共用的那份表的名字。应为这个单位自己的代码。请换一个代码，例如 "unit-all"。'
    ]
  ],
  [
    "a table that nothing reads",
    [["sourcs.csv", "", "id\n"]],
    ['sourcs.csv  没有程序读取这个文件。是否应为 "sources.csv"、"searches.csv"、"series.csv"？']
  ],
  [
    "a missing table",
    [["geos.csv", "", null]],
    [
      "geos.csv  没有这个文件。请放入这个文件；本来就没有内容的，只写一行表头：id,name,level,parent。"
    ]
  ],
  [
    "years far from the plan",
    [
      [green, "anytown,2021,year", "anytown,2921,year"],
      ["events.csv", "e1,2021", "e1,1021"]
    ],
    [
      'events.csv:2  第 2 列 date："1021" 离方案的年份太远。应在 1945 至 2055 年之间。',
      `${green}:3  第 2 列 period："2921" 离方案的年份太远。应在 1945 至 2055 年之间。`
    ]
  ],
  [
    "a change of method at what is no period",
    [["series.csv", ",2022,2022年起", ",2022-13,2022年起"]],
    ['series.csv:7  第 7 列 breaks："2022-13" 没有 13 月。']
  ],
  [
    "a source whose address is none",
    [["sources.csv", "https://morning.anytown.example/a/17", "morning.anytown"]],
    ['sources.csv:3  第 4 列 url："morning.anytown" 不是网址。网址以 https:// 或 http:// 开头']
  ],
  [
    "a placeholder address on a site for readers",
    [["site.yaml", "mode: preview", "mode: production"]],
    ['site.yaml  address："https://plan.anytown.example" 只是占位的网址。']
  ],
  [
    "a site for readers that nobody can write to",
    [
      ["site.yaml", "mode: preview", "mode: production"],
      ["site.yaml", "email: desk@readers.anytown.example", 'email: ""'],
      ["site.yaml", "https://plan.anytown.example", "https://plan.anytown.city"]
    ],
    ["site.yaml  contact.email：没有写邮箱或电话。正式发布须写明邮箱或电话"]
  ],
  [
    "a site for readers that nobody publishes",
    [
      ["site.yaml", "mode: preview", "mode: production"],
      ["site.yaml", "name: 安尼城读者社", 'name: ""'],
      ["site.yaml", "https://plan.anytown.example", "https://plan.anytown.city"]
    ],
    ["site.yaml  publisher.name：没有写主办单位。正式发布须写明主办单位"]
  ],
  [
    "a portal's head with what the content policy blocks",
    [
      ["header.html", "", "<a href='/'>首页</a>\n<script src='a.js'></script>\n<p style='x'>一</p>"]
    ],
    [
      'header.html:2  "<script" 不能放在页首页尾里。只能写文字、链接和图片',
      'header.html:3  "style=" 不能放在页首页尾里。'
    ]
  ],
  [
    "an English name of what is not there, and a unit that changes digits",
    [
      ["english.csv", "geos,hillford,Hillford,,", "geos,hilford,Hillford,,"],
      ["english.csv", "million rides,0.01", "million rides,0.02"]
    ],
    [
      'english.csv:3  第 2 列 id：geos.csv 里没有 "hilford"。请改正，或在那里添加。是否应为 "hillford"？',
      'english.csv:6  第 5 列 factor：不能按 "0.02" 换算。'
    ]
  ],
  [
    "a colour in the settings",
    [["site.yaml", "footer:", "footer:\n  - '#b3261e'"]],
    ['site.yaml:29  第 6 字："#b3261e" 是颜色。']
  ],
  [
    "a text that departs from the one received",
    [["plan/plan.md", "孩子可以独自上学", "孩子能够独自上学"]],
    ["plan/received.txt:7  第 16 字：还原校勘后，plan/plan.md 从这里起与来文不同："]
  ],
  [
    "an erratum whose words are not in the text",
    [["plan/errata.csv", "示范段工程⏎建成", "示范段工程⏎建造"]],
    ["plan/errata.csv:5  第 5 列 changed_to：校勘 e4 改后的文字在 plan/plan.md 里出现 0 次。"]
  ]
]);

test("link(parsed) reports all faults of all files at once", () => {
  const found = lines([
    [green, "48.5,exact", "４８%,exact"],
    [green, "50.1,exact,,,s1", "50.1,exact,,,s11"],
    ["site.yaml", "language", "langage"]
  ]);
  expect(found.at(-1)).toBe("4 problems in 2 files");
});
