import {reports} from "../../../src/fixtures/spoilt.ts";

const green = "statistics/green_share_trips.csv";
const noise = "statistics/street_noise_avg.csv";

reports("evidence(parsed)", [
  [
    "a series without its file",
    [["statistics/lane_rank.csv", "", null]],
    ['series.csv:5  第 1 列 id：序列 "lane_rank" 没有数据文件。应有 statistics/lane_rank.csv。']
  ],
  [
    "a file without its series",
    [["series.csv", "lane_rank,", "lanes_rank,"]],
    [
      'series.csv:5  第 1 列 id：序列 "lanes_rank" 没有数据文件。',
      'statistics/lane_rank.csv  series.csv 里没有序列 "lane_rank"。文件名须是一个序列的代码：在 series.csv 里添一行，或改文件名。是否应为 "lanes_rank"？'
    ]
  ],
  [
    "a value of more decimals than its series prints",
    [[green, "48.5,exact,,,s1,,A,,", "48.55,exact,,,s1,,A,,"]],
    [
      `${green}:2  第 4 列 value："48.55" 的小数位比 series.csv 里 "green_share_trips" 的多，网页印出来会是另一个数。把 series.csv 里 "green_share_trips" 的 decimals 改成 2。`
    ]
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
    "a share of more than all",
    [[green, "2021,year,50.1,", "2021,year,501,"]],
    [
      `${green}:3  第 4 列 value："501" 超过了 100%，占比不会超过全部。核对来源和单位，是否多打了一位或错了一列。`
    ]
  ],
  [
    "a stock below nothing",
    [["statistics/residents_total.csv", "as_of,86.2,", "as_of,-86.2,"]],
    [
      'statistics/residents_total.csv:2  第 4 列 value："-86.2" 小于 0，存量和累计数不会是负数。核对来源和单位，是否多打了一位或错了一列。'
    ]
  ],
  [
    "a running total below nothing",
    [["statistics/bike_lanes_sum.csv", "2021,cumulative,14,", "2021,cumulative,-14,"]],
    [
      'statistics/bike_lanes_sum.csv:2  第 4 列 value："-14" 小于 0，存量和累计数不会是负数。核对来源和单位，是否多打了一位或错了一列。'
    ]
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
    [`${green}:3  第 2 列 period：年度值的时期应为一年（年均写首末两年），不是 "2021-06"。`]
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
  ]
]);
