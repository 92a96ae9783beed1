import {reports} from "../../../src/fixtures/spoilt.ts";

const green = "statistics/green_share_trips.csv";
const promises = "plan/commitments.csv";

reports("references(parsed, complete)", [
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
    ['events.csv:3  第 1 列 id："e1" 已在第 2 行出现。id 不能重复。删去一行，或改正代码。']
  ],
  [
    "a source, a place and a unit that nothing uses",
    [
      ["sources.csv", "s5,云国", "s7,甲,,,repost,,C\ns5,云国"],
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
  ]
]);
