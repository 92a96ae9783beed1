import {reports} from "../../../src/fixtures/spoilt.ts";

const rides = "statistics/tram_rides.csv";

reports("grades(parsed)", [
  [
    "a repost graded as an authority's page",
    [["sources.csv", "repost,,C", "repost,,A"]],
    ['sources.csv:4  第 7 列 grade：网址类型 "repost" 的来源，等级写成了 "A"。应为 "C"。']
  ],
  [
    "a medium graded as an authority",
    [["sources.csv", "a/17,publisher,,B", "a/17,publisher,,A"]],
    ['网址类型 "publisher" 的来源，等级写成了 "A"。应为 "B"。']
  ],
  ["an official page that is not the authority's own", [], []],
  [
    "a figure better than its source",
    [
      [
        rides,
        "2023-01..2023-06,part_year,221,exact,,,s2,,B",
        "2023-01..2023-06,part_year,221,exact,,,s2,,A"
      ]
    ],
    ['等级 "A" 与来源 "s2" 的等级 "B" 不同。应为 "B"。来源换了，等级也要换。']
  ],
  [
    "an event better than its source",
    [["events.csv", "通车,s2,,B", "通车,s2,,A"]],
    ['等级 "A" 与来源 "s2" 的等级 "B" 不同。']
  ]
]);
