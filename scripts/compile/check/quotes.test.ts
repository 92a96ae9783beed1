// What is said where a figure and the words of its source disagree, on the imaginary city.
import {reports} from "../../../src/fixtures/spoilt.ts";

const green = "statistics/green_share_trips.csv";
const rides = "statistics/tram_rides.csv";
/** The row of 2021 with a quote, and with the qualifier and the flag given. */
const cells = (quote: string, qualifier = "exact", value = "50.1"): [string, string, string] => [
  green,
  "anytown,2021,year,50.1,exact,,,s1,,A,,,",
  `anytown,2021,year,${value},${qualifier},,,s1,,A,,${quote},`
];

reports("sourceWords(parsed)", [
  ["nothing of a number in its own words", [cells("2021年绿色出行分担率达50.1%")], []],
  ["nothing of a bound that both sides say", [cells("2021年已超50.1%", "at_least")], []],
  ["nothing of a rounding that only the cell owns", [cells("2021年为50.1%", "about")], []],
  ["nothing of a rank within the first five", [cells("2021年列前五名", "at_most", "5")], []],
  [
    "a number that the quote does not hold",
    [cells("2021年绿色出行分担率达51.3%")],
    [
      `${green}:3  第 4 列 value：来源原文 "2021年绿色出行分担率达51.3%" 里没有 50.1。原文里的数是 2021、51.3。请核对数值和单位`
    ]
  ],
  [
    "a number that the quote nearly holds",
    [cells("2021年绿色出行分担率达50.1%", "exact", "50.2")],
    [`${green}:3  第 4 列 value：来源原文 "2021年绿色出行分担率达50.1%" 里没有 50.2。`]
  ],
  [
    "a quote without a number",
    [cells("2021年继续上升")],
    [`${green}:3  第 4 列 value：来源原文 "2021年继续上升" 里没有 50.1。原文里的数是 2021。`]
  ],
  [
    "a lower bound taken for exact",
    [cells("2021年绿色出行分担率突破50.1%")],
    [`${green}:3  第 5 列 qualifier：来源原文写 "突破"，限定却是 "exact"。应为 "at_least"。`]
  ],
  [
    "about taken for exact",
    [cells("2021年约50.1%")],
    [`${green}:3  第 5 列 qualifier：来源原文写 "约"，限定却是 "exact"。应为 "about"。`]
  ],
  [
    "a rank among the first taken for exact",
    [cells("2021年列前五名", "exact", "5")],
    [`${green}:3  第 5 列 qualifier：来源原文写 "前"，限定却是 "exact"。应为 "at_most"。`]
  ],
  [
    "a forecast taken for a result",
    [cells("2021年预计达50.1%")],
    [`${green}:3  第 5 列 qualifier：来源原文写 "预计"，限定却是 "exact"。应为 "forecast"。`]
  ],
  [
    "a bound the quote does not have",
    [cells("2021年为50.1%", "at_least")],
    [
      `${green}:3  第 5 列 qualifier：来源原文没有“超、余、约”一类的词，限定却是 "at_least"。应为 "exact"。`
    ]
  ],
  [
    "a period that ends after the page was published",
    [["sources.csv", "双河城晚报,2025-02-01", "双河城晚报,2022-11-30"]],
    [
      `${green}:12  第 2 列 period：时期 "2022" 比来源 "s6" 的发布日期 2022-11-30 还晚。`,
      `${rides}:8  第 2 列 period：时期 "2022" 比来源 "s6" 的发布日期 2022-11-30 还晚。`
    ]
  ],
  [
    "a year that neither quote nor source supports",
    [
      [
        rides,
        "anytown,2021,year,355,exact,,,s1,,A,,,",
        "anytown,2021,year,355,exact,,,s1,,A,,全年355万人次,"
      ]
    ],
    [
      `${rides}:3  第 6 列 date_inferred：来源原文、来源名称和发布日期都看不出是 2021 年的数。时期由内容推断的，应在 date_inferred 列写 yes。`
    ]
  ]
]);
