import {join} from "node:path";

import {describe, expect, it} from "vitest";

import {link} from "./link.ts";
import {parse} from "./parse.ts";
import {report} from "./problem.ts";
import {type Folder, readFolder} from "./read.ts";

const city = readFolder(join(import.meta.dirname, "../../src/fixtures/anytown"));

/** The fixture city with some words replaced; `null` takes the whole file away. */
function edited(edits: [file: string, from: string | null, to: string][]): Folder {
  const files = new Map(city);
  for (const [file, from, to] of edits) {
    const text = new TextDecoder().decode(files.get(file) ?? new Uint8Array());
    if (from === null) files.delete(file);
    else {
      expect(text).toContain(from);
      files.set(file, new TextEncoder().encode(text.replace(from, to)));
    }
  }
  return files;
}

/** What is printed, line by line, the Chinese lines and the count alone. */
function lines(folder: Folder): string[] {
  const {parsed, problems} = parse(folder);
  const text = report([...problems, ...link(parsed, problems.length === 0)]);
  return text.split("\n").filter((line) => !line.startsWith(" "));
}

const green = "statistics/green_share_trips.csv";
const noise = "statistics/street_noise_avg.csv";
const promises = "plan/commitments.csv";

const cases: [title: string, edits: [string, string | null, string][], expected: string[]][] = [
  ["a city without faults", [], []],
  [
    "a source that is not there, with the nearest one",
    [[green, "48.5,exact,,,s1", "48.5,exact,,,s11"]],
    [`${green}:2  第 8 列 source：sources.csv 里没有 "s11"。请改正，或在那里添加。是否应为 "s1"？`]
  ],
  [
    "a further source that is not there",
    [[green, "s2,s3,B", "s2,s3 s99,B"]],
    [`${green}:4  第 9 列 also：sources.csv 里没有 "s99"。请改正，或在那里添加。`]
  ],
  [
    "a place that is not there",
    [[green, "yunland,2024,", "yunlnad,2024,"]],
    [
      `${green}:14  第 1 列 geo：geos.csv 里没有 "yunlnad"。请改正，或在那里添加。是否应为 "yunland"？`
    ]
  ],
  [
    "a clause that is not there",
    [[promises, "C03,quantified,2.1.1", "C03,quantified,2.1.9"]],
    [`${promises}:4  第 3 列 clause：plan/plan.md 里没有 "2.1.9"。`]
  ],
  [
    "an erratum for a clause that is not there",
    [["plan/errata.csv", "照录。,certain,2.1.3", "照录。,certain,2.1.8"]],
    ['plan/errata.csv:7  第 8 列 clause：plan/plan.md 里没有 "2.1.8"。']
  ],
  [
    "a focal place that is not there",
    [["site.yaml", "place: anytown", "place: anytwon"]],
    ['site.yaml  place：geos.csv 里没有 "anytwon"。请改正，或在那里添加。是否应为 "anytown"？']
  ],
  [
    "an id that stands twice",
    [
      ["events.csv", "e2,", "e1,"],
      [promises, "e2,", "e1,"]
    ],
    ['events.csv:3  第 1 列 id："e1" 已在第 2 行出现。id 合起来不能重复。删去一行，或改正代码。']
  ],
  [
    "a source, a place and a unit that nothing uses",
    [
      ["sources.csv", "s5,云国", "s7,甲,,,repost,C\ns5,云国"],
      ["geos.csv", "hillford,", "nowhere,无处,city,\nhillford,"],
      ["plan/units.csv", "island,", "idle,闲处,,government,,,\nisland,"]
    ],
    [
      'geos.csv:5  第 1 列 id：没有任何地方用到 "nowhere"。删去这一行，或在别处引用它。',
      'plan/units.csv:4  第 1 列 id：没有任何地方用到 "idle"。删去这一行，或在别处引用它。',
      'sources.csv:6  第 1 列 id：没有任何地方用到 "s7"。删去这一行，或在别处引用它。'
    ]
  ],
  [
    "places that lie in each other",
    [["geos.csv", "yunland,云国,nation,", "yunland,云国,nation,eastridge"]],
    [
      "geos.csv:3  第 4 列 parent：上级最终指回自己。",
      "geos.csv:8  第 4 列 parent：上级最终指回自己。"
    ]
  ],
  [
    "a name that two units have",
    [["plan/units.csv", "各街镇理事会,collective", "安尼城交通巡守队,collective"]],
    ['plan/units.csv:10  第 3 列 aliases："安尼城交通巡守队" 已是 "patrol" 的名称。']
  ],
  [
    "a series without its file",
    [["statistics/lane_rank.csv", null, ""]],
    ['series.csv:5  第 1 列 id：序列 "lane_rank" 没有数据文件。应有 statistics/lane_rank.csv。']
  ],
  [
    "a file without its series",
    [["series.csv", "lane_rank,", "lanes_rank,"]],
    [
      'series.csv:5  第 1 列 id：序列 "lanes_rank" 没有数据文件。',
      'statistics/lane_rank.csv  series.csv 里没有序列 "lane_rank"。文件名须是一个序列的代码。是否应为 "lanes_rank"？'
    ]
  ],
  [
    "a table that nothing reads",
    [["sourcs.csv", "", "id\n"]],
    [
      'sourcs.csv  没有程序读取这个文件。请改名、转为 CSV 或移走。是否应为 "sources.csv"、"series.csv"？'
    ]
  ],
  [
    "a missing table",
    [["geos.csv", null, ""]],
    ["geos.csv  没有这个文件。请放入这个文件；没有内容时只留表头一行。"]
  ],
  [
    "a target without a document",
    [[green, ",A,work-list-2022,", ",A,,"]],
    [`${green}:7  第 11 列 document：目标没有写明出自哪个文件。`]
  ],
  [
    "a document on what is no target",
    [[green, "48.5,exact,,,s1,,A,,", "48.5,exact,,,s1,,A,work-list-2022,"]],
    [`${green}:2  第 11 列 document：只有目标才写文件。`]
  ],
  [
    "a conflict with one side",
    [[noise, "66.9,exact,,yes", "66.9,exact,,"]],
    [
      `${noise}:5  第 7 列 conflict：标为来源冲突，却没有同一地区、时期的另一个标记的值。`,
      `${noise}:6  第 4 列 value：第 5 行已有同一地区、时期的值。`
    ]
  ],
  [
    "two values of one place and period without a mark",
    [[green, "anytown,2021,year", "anytown,2020,year"]],
    [
      `${green}:3  第 4 列 value：第 2 行已有同一地区、时期的值。两个值不同须都标为来源冲突；相同则并为一行。`
    ]
  ],
  [
    "a value of the year that covers months",
    [[green, "anytown,2021,year", "anytown,2021-06,year"]],
    [`${green}:3  第 2 列 period：年度值的时期应为一年，不是 "2021-06"。`]
  ],
  [
    "a value at one time that covers a span",
    [["statistics/residents_total.csv", "2024-12,as_of", "2024-11..2024-12,as_of"]],
    ['statistics/residents_total.csv:3  第 2 列 period：时点值不能是一段时间 "2024-11..2024-12"。']
  ],
  [
    "a part of a year without months",
    [["statistics/tram_rides.csv", "2023-01..2023-06,part", "2023,part"]],
    ['statistics/tram_rides.csv:5  第 2 列 period：不足一年的值应写明月份，不是 "2023"。']
  ],
  [
    "a source named twice",
    [[green, "s2,s3,B", "s2,s2,B"]],
    [`${green}:4  第 9 列 also："s2" 已是主要来源。`]
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
    "a target period before the base period",
    [["indicators.csv", "48.5,60,,2025,60以上", "48.5,60,,2019,60以上"]],
    ['indicators.csv:2  第 14 列 target_period：目标期 "2019" 不晚于基期 "2020"。']
  ],
  [
    "a rule that does not fit its indicator",
    [
      ["indicators.csv", "60,,2025,60以上,at_least", "60,55,2025,60以上,at_most"],
      [
        "indicators.csv",
        "street_noise,环境,主干路平均噪声,分贝,1,down,约束性,level",
        "street_noise,环境,主干路平均噪声,分贝,1,down,约束性,cumulative"
      ]
    ],
    [
      "indicators.csv:2  第 8 列 kind：区间目标要同时写 kind 为 range、bound 为 range、target_to 为上限。",
      "indicators.csv:2  第 13 列 target_to：区间的上限不大于下限。",
      'indicators.csv:2  第 16 列 bound："at_most" 与方向 "up" 不合，没有规则可以评价。',
      "indicators.csv:4  第 8 列 kind：累计目标只能越多越好。"
    ]
  ],
  [
    "an indicator near to itself",
    [["indicators.csv", "green_share_trips,tram_rides", "green_share_trips,green_share_trips"]],
    ['indicators.csv:2  第 18 列 related："green_share_trips" 是本指标的序列，不能又是相近序列。']
  ],
  [
    "a quote that stands twice in its clause",
    [
      [promises, "主干路平均噪声降到65分贝以内,主干", "平均,主干"],
      ["plan/plan.md", "五年累计", "五年平均"],
      ["plan/received.txt", "五年累计", "五年平均"]
    ],
    [
      `${promises}:3  第 4 列 quote："平均" 在条款 1.0.1 里出现 2 次。原文须在条款里恰好出现一次。引得长一些。`
    ]
  ],
  [
    "a quote that stands in another clause",
    [[promises, "K01,checkable,2.2.1", "K01,checkable,2.1.1"]],
    [
      `${promises}:6  第 4 列 quote：条款 2.1.1 里没有 "公布噪声地图"。原文须在条款里恰好出现一次。它在条款 2.2.1。`
    ]
  ],
  [
    "a quote that departs from its clause",
    [[promises, "每年整修桥头不少于12处,", "每年整修桥头不少于15处,"]],
    [
      `${promises}:4  第 4 列 quote：条款 2.1.1 里没有 "每年整修桥头不少于15处"。原文须在条款里恰好出现一次。到 "每年整修桥头不少于1" 为止相同，之后不同。`
    ]
  ],
  [
    "a quantified promise without a number",
    [[promises, "每年整修的桥头,12,,at_least", "每年整修的桥头,,,"]],
    [`${promises}:4  第 6 列 value：量化承诺没有数值。`]
  ],
  [
    "a range without its upper number, or one upside down",
    [
      [promises, "12,,at_least", "12,,range"],
      [promises, "3,,exact", "3,2,range"]
    ],
    [
      `${promises}:4  第 7 列 value_to：区间须有上限，其他情况不能有。`,
      `${promises}:5  第 7 列 value_to：上限不大于下限。`
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
    "a change of what is not there",
    [["changes.csv", "corrected,tram_rides,", "corrected,tram_ride,"]],
    [
      'changes.csv:3  第 3 列 subject：没有 "tram_ride"。应为指标、序列、单位、承诺、条款或报道的代码，或 site。是否应为 "tram_rides"？'
    ]
  ],
  [
    "a change of a cell that is not there",
    [["changes.csv", "tram_rides:anytown:2022,", "tram_rides:anytown:2032,"]],
    [
      'changes.csv:3  第 4 列 cell：没有 "tram_rides:anytown:2032" 这一格。应为 统计项:地区:时期；同一格有几个来源时后面再写来源。是否应为 "tram_rides:anytown:2022"'
    ]
  ],
  [
    "a change that ends with another value than the figure",
    [["changes.csv", "420.5,402.5,", "420.5,404.5,"]],
    ['changes.csv:3  第 6 列 new：新值写 "404.5"，这一格是 402.5。']
  ],
  [
    "a correction that does not say what stood before",
    [["changes.csv", "420.5,402.5,", ",402.5,"]],
    ["changes.csv:3  第 5 列 old：没有写原值。"]
  ],
  [
    "a removal of a figure that still stands",
    [["changes.csv", "2026-05-20,corrected,", "2026-05-20,removed,"]],
    ['changes.csv:3  第 4 列 cell："tram_rides:anytown:2022" 还有数值。']
  ],
  [
    "a promise told as one of another clause",
    [["plan/commitments.csv", ",,,,e4,", ",C04,,,e4,"]],
    ['plan/commitments.csv:6  第 12 列 same_as："C04" 不能代替 "K01" 计数。']
  ],
  [
    "a promise told as one that is not there",
    [["plan/commitments.csv", ",,,,e4,", ",C44,,,e4,"]],
    ['plan/commitments.csv:6  第 12 列 same_as：plan/commitments.csv 里没有 "C44"。']
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
    ["site.yaml  contact：没有写联系方式。正式发布须写明邮箱或电话"]
  ],
  [
    "an English name of what is not there, and a unit that changes digits",
    [
      ["english.csv", "geos,hillford,Hillford,,", "geos,hilford,Hillford,,"],
      ["english.csv", "million rides,0.01", "million rides,0.02"]
    ],
    [
      'english.csv:3  第 2 列 id：geos 里没有 "hilford"。是否应为 "hillford"？',
      'english.csv:6  第 5 列 factor：不能按 "0.02" 换算。'
    ]
  ],
  [
    "a colour in the settings",
    [["site.yaml", "footer:", "footer:\n  - '#b3261e'"]],
    ['site.yaml:26  第 6 字："#b3261e" 是颜色。']
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
];

describe("link(parsed) reports", () => {
  it.each(cases)("%s", (_, edits, expected) => {
    const found = lines(edited(edits));
    expected.forEach((start, index) => expect(found[index]).toContain(start));
    expect(found).toHaveLength(expected.length + 1);
  });

  it("reports all faults of all files at once", () => {
    const found = lines(
      edited([
        [green, "48.5,exact", "４８,exact"],
        [green, "50.1,exact,,,s1", "50.1,exact,,,s11"],
        ["site.yaml", "language", "langage"]
      ])
    );
    expect(found.at(-1)).toBe("4 problems in 2 files");
  });
});
