// What is said where an event and the words or the date of its source disagree, on the imaginary city.
import {reports} from "../../../src/fixtures/spoilt.ts";

/** The event of September 2024, its source's page of 2026-03-02, told otherwise. */
const told = (title: string, quote: string, date = "2024-09"): [string, string, string] => [
  "events.csv",
  "e4,2024-09,噪声地图上网,s1,,A,,政策|噪声,",
  `e4,${date},${title},s1,,A,,政策|噪声,${quote}`
];
const at = (column: string) => `events.csv:5  第 ${column}：`;

reports("eventWords(parsed)", [
  ["nothing of an event without numbers", [told("噪声地图上网", "2024年9月噪声地图上网")], []],
  [
    "nothing of numbers that the quote holds",
    [told("噪声地图收录60条路", "2024年已收录60条路")],
    []
  ],
  ["nothing of a bound that both say", [told("收录超60条路", "2024年突破60条路")], []],
  ["nothing of a rounding that only the event owns", [told("收录约60条路", "2024年60条路")], []],
  ["nothing of ten thousand with the one left unsaid", [told("首破万条", "2024年首破万条")], []],
  [
    "nothing of numbers in two passages",
    [told("收录60条路、12座桥", "2024年收录60条路……12座桥")],
    []
  ],
  [
    "a number that the quote does not hold",
    [told("收录60条路", "2024年收录61条路")],
    [
      `${at("9 列 quote")}事件里的 "60" 不在来源原文 "2024年收录61条路" 里。原文应写着事件里的每个数。`
    ]
  ],
  [
    "a Chinese number that it does not hold",
    [told("连续五年优秀", "2024年优秀")],
    [`${at("9 列 quote")}事件里的 "五" 不在来源原文 "2024年优秀" 里。`]
  ],
  [
    "a lower bound told as exact",
    [told("收录60条路", "2024年收录超60条路")],
    [`${at("3 列 title")}事件写 "60"，来源原文写 "超60"。“超、余、以上”一类的词应与原文相同。`]
  ],
  [
    "an exact number told as a floor",
    [told("收录60条以上", "2024年收录60条路")],
    [`${at("3 列 title")}事件写 "60以上"，来源原文写 "60"。`]
  ],
  [
    "another day than the quote prints",
    [told("噪声地图上网", "2024年9月3日噪声地图上网", "2024-09-02")],
    [`${at("2 列 date")}日期 "2024-09-02" 与来源原文的 "9月3日" 不一致。`]
  ],
  [
    "another month than the quote prints",
    [told("噪声地图上网", "2024年8月3日噪声地图上网")],
    [`${at("2 列 date")}日期 "2024-09" 与来源原文的 "8月3日" 不一致。`]
  ],
  [
    "nothing of a day within the month, nor within the year",
    [told("噪声地图上网", "2024年9月3日上网")],
    []
  ],
  ["nothing of a day within the year", [told("噪声地图上网", "2024年9月3日上网", "2024")], []],
  [
    "an event later than its page",
    [told("噪声地图上网", "", "2026-03-03")],
    [`${at("2 列 date")}日期 "2026-03-03" 比来源 "s1" 的发布日期 2026-03-02 还晚。`]
  ],
  ["nothing of an event of the page's own day", [told("噪声地图上网", "", "2026-03-02")], []],
  ["nothing of an event of the page's own month", [told("噪声地图上网", "", "2026-03")], []],
  [
    "a year that nothing says",
    [told("噪声地图上网", "噪声地图上网", "2023")],
    [
      `${at("7 列 date_inferred")}事件、来源原文、来源名称和发布日期都看不出是 2023 年的事。日期由内容推断的，应在 date_inferred 列写 yes。`
    ]
  ],
  ["nothing of the year before the page's", [told("噪声地图上网", "噪声地图上网", "2025")], []]
]);
