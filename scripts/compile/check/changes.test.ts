import {reports} from "../../../src/fixtures/spoilt.ts";

reports("record(parsed, complete)", [
  [
    "a change of what is not there",
    [["changes.csv", "corrected,tram_rides,", "corrected,tram_ride,"]],
    [
      'changes.csv:3  第 3 列 subject：没有 "tram_ride"。应为指标、序列、单位、承诺、事件、条款或报道的代码，或 site。是否应为 "tram_rides"？'
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
  ]
]);
