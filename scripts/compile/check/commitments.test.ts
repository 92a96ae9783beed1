import {reports} from "../../../src/fixtures/spoilt.ts";

const promises = "plan/commitments.csv";

reports("promises(parsed)", [
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
    "an indicator that rises to the good while its series falls to it",
    [["series.csv", "分贝,1,down", "分贝,1,up"]],
    [
      'indicators.csv:4  第 6 列 direction：方向是 "down"，而 series.csv 里 "street_noise_avg" 的方向是 "up"；两处要相同。'
    ]
  ],
  [
    "an indicator near to itself",
    [["indicators.csv", "green_share_trips,,tram_rides", "green_share_trips,,green_share_trips"]],
    ['indicators.csv:2  第 19 列 related："green_share_trips" 是本指标的序列，不能又是相近序列。']
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
    "a promise told as one of another clause",
    [["plan/commitments.csv", ",,,,e4,", ",C04,,,e4,"]],
    ['plan/commitments.csv:6  第 12 列 same_as："C04" 不能代替 "K01" 计数。']
  ],
  [
    "a promise told as one that is not there",
    [["plan/commitments.csv", ",,,,e4,", ",C44,,,e4,"]],
    ['plan/commitments.csv:6  第 12 列 same_as：plan/commitments.csv 里没有 "C44"。']
  ]
]);
