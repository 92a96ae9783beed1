// Where each expression leads: the cells it rests on and the page that shows them, by hand.
import {expect, test} from "vitest";

import {cityWith} from "../../../../src/fixtures/bound-city.ts";
import {evaluate} from "../interpolate.ts";

test.each<[expression: string, text: string, cells: string[], path: string | null]>([
  [
    "value green_share_trips anytown 2022",
    "超52%",
    ["green_share_trips:anytown:2022"],
    "data/series/green_share_trips/#green_share_trips:anytown:2022"
  ],
  [
    "value street_noise_avg anytown 2024",
    "66.4分贝或66.9分贝",
    ["street_noise_avg:anytown:2024:s1", "street_noise_avg:anytown:2024:s2"],
    "data/series/street_noise_avg/#street_noise_avg:anytown:2024:s1"
  ],
  [
    "number green_share_trips anytown 2022",
    "超52",
    ["green_share_trips:anytown:2022"],
    "data/series/green_share_trips/#green_share_trips:anytown:2022"
  ],
  [
    "period lane_rank anytown latest",
    "2024年",
    ["lane_rank:anytown:2024"],
    "data/series/lane_rank/#lane_rank:anytown:2024"
  ],
  [
    "change green_share_trips anytown 2020 2024",
    "9.8个百分点",
    ["green_share_trips:anytown:2020", "green_share_trips:anytown:2024"],
    "data/series/green_share_trips/#green_share_trips:anytown:2020"
  ],
  [
    "growth cycling_injuries anytown 2020 2023",
    "17.9%",
    ["cycling_injuries:anytown:2020", "cycling_injuries:anytown:2023"],
    "data/series/cycling_injuries/#cycling_injuries:anytown:2020"
  ],
  [
    "rank green_share_trips hillford 2024 city",
    "2",
    ["green_share_trips:hillford:2024"],
    "data/series/green_share_trips/#green_share_trips:hillford:2024"
  ],
  [
    "places green_share_trips 2024 city",
    "3",
    ["green_share_trips:anytown:2024"],
    "data/series/green_share_trips/#green_share_trips:anytown:2024"
  ],
  ["baseline green_share", "48.5%", [], "indicators/green_share/"],
  ["target green_share", "60%以上", [], "indicators/green_share/"],
  [
    "target green_share work-list-2022",
    "62%以上",
    ["green_share_trips:anytown:2025:target:work-list-2022"],
    "data/series/green_share_trips/#green_share_trips:anytown:2025:target:work-list-2022"
  ],
  [
    "target green_share_trips yunland-travel-2025",
    "45%",
    ["green_share_trips:yunland:2025:target:yunland-travel-2025"],
    "data/series/green_share_trips/#green_share_trips:yunland:2025:target:yunland-travel-2025"
  ],
  ["promise C01", "60%以上", [], "commitments/#C01"],
  ["compound green_share C01", "508.6%", [], "indicators/green_share/"],
  ["implied green_share", "4.3%", [], "indicators/green_share/"],
  ["due green_share", "2025年", [], "indicators/green_share/"],
  [
    "verdict green_share",
    "达成",
    ["green_share_trips:anytown:2025"],
    "indicators/green_share/#verdict"
  ],
  [
    "verdict green_share work-list-2022",
    "未达成",
    ["green_share_trips:anytown:2025"],
    "indicators/green_share/#verdict"
  ],
  [
    "covered green_share",
    "103%",
    ["green_share_trips:anytown:2025"],
    "indicators/green_share/#verdict"
  ],
  ["silent tram_satisfaction", "5", [], "indicators/tram_satisfaction/"],
  ["count clauses", "15", [], "plan/"],
  ["count brackets", "5", [], "plan/"],
  ["count duties", "11", [], "units/"],
  ["count units", "10", [], "units/"],
  ["count indicators", "4", [], "indicators/"],
  ["count commitments", "7", [], "commitments/"],
  ["count verdicts", "5", [], "indicators/"],
  ["count silence", "9", [], "silence/"],
  ["count observations", "46", [], "data/series/"],
  ["count series", "8", [], "data/series/"],
  ["count sources", "6", [], "data/series/"],
  ["count events", "4", [], "data/series/"],
  ["count documents", "3", [], "indicators/"],
  ["count errata", "6", [], "plan/"],
  ["distinct duties unit", "10", [], "units/"],
  ["share duties unit=patrol", "9%", [], "units/"],
  ["sum commitments value kind=quantified", "140", [], "commitments/"],
  ["most duties unit", "各街镇（乡）理事会", [], "units/town-councils/"],
  ["most clauses kind", "paragraph", [], "plan/"],
  ["order 最多 duties unit=town-councils", "最多", [], "units/"],
  [
    "ranked 居首 green_share_trips anytown 2024 city",
    "居首",
    ["green_share_trips:anytown:2024"],
    "data/series/green_share_trips/#green_share_trips:anytown:2024"
  ],
  ["plan 1.0.1 到2025年，绿色出行", "“到2025年，绿色出行”", [], "plan/1/#1.0.1"],
  ['plan 2.2.1 "更换低噪路面，公布噪声地图"', "“更换低噪路面，公布噪声地图”", [], "plan/2/#2.2.1"],
  ["quote R01", "“《安尼城慢行道设计导则》”", [], "commitments/#R01"],
  ["name units trams", "安尼城有轨电车与公共交通运营调度中心", [], "units/trams/"],
  ["name indicators green_share", "绿色出行分担率", [], "indicators/green_share/"],
  ["name series tram_rides", "电车乘次", [], "data/series/tram_rides/"],
  ["name geos hillford", "丘渡城", [], null],
  ["name documents work-list-2022", "安尼城慢行工作清单", [], null],
  ["date e2", "2022年5月", [], null],
  ["approved", "2021年3月15日", [], "plan/"],
  ["base", "2020年", [], "plan/"],
  ["end", "2025年", [], "plan/"],
  ["literal 4·26 那天", "4·26 那天", [], null],
  ["count duties unit^=t", "3", [], "units/"],
  ["count duties chapter=1,2", "11", [], "units/"],
  ["count duties section=", "2", [], "units/"],
  ["count clauses kind=chapter", "2", [], "plan/"],
  ["count commitments due=2025", "2", [], "commitments/"],
  ["count commitments due=2031", "0", [], "commitments/"],
  ["count events date=2022-05", "1", [], "data/series/"],
  ["count events date=2023-04-18", "1", [], "data/series/"],
  ["count observations period=2023-01..2023-06", "1", [], "data/series/"],
  ["count observations value=310", "1", [], "data/series/"],
  ["count observations value=-1", "0", [], "data/series/"],
  ["count indicators decimals=1", "2", [], "indicators/"],
  ["count indicators decimals=7", "0", [], "indicators/"],
  ["count duties open=yes", "2", [], "units/"],
  ["count duties open!=yes", "9", [], "units/"],
  ["count commitments indicator=tram_satisfaction", "0", [], "commitments/"],
  ["count commitments bound=range", "0", [], "commitments/"]
])("[[%s]]", (expression, text, cells, path) => {
  const bound = evaluate(expression, cityWith());
  expect([bound.text, bound.cells, bound.path]).toEqual([text, cells, path]);
});
