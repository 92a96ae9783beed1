import {reports} from "../../../src/fixtures/spoilt.ts";

const targets = "indicators.csv";
const promises = "plan/commitments.csv";

reports("numbersAndWords(parsed)", [
  [
    "a target that is not that of its words",
    [[targets, ",60,,2025,60以上", ",40,,2025,60以上"]],
    ['目标值 40 与目标原文 "60以上" 不一致。']
  ],
  [
    "a bound that is not that of the words",
    [[targets, "60以上,at_least", "60以上,reach"]],
    ['限定 "reach" 与目标原文 "60以上" 不一致。']
  ],
  [
    "a base value that is not that of its words",
    [[targets, "level,68.2,2020,68.2", "level,62.8,2020,68.2"]],
    ['基期值 62.8 与基期原文 "68.2" 不一致。']
  ],
  [
    "a promised number that is not in the quote",
    [[promises, "绿色出行分担率,60,", "绿色出行分担率,600,"]],
    ['数值 600 不在原文 "绿色出行分担率达到60%以上" 里。']
  ],
  [
    "a bound that is not that of the quote",
    [[promises, "12,,at_least", "12,,exact"]],
    ['限定 "exact" 与原文 "每年整修桥头不少于12处" 不一致。']
  ],
  [
    "a share that is written as a number of things",
    [[promises, "60,,at_least,%", "60,,at_least,件"]],
    ['单位 "件" 与原文 "绿色出行分担率达到60%以上" 不一致。']
  ],
  [
    "a due year that is not that of its words",
    [[promises, "at_most,分贝,2025,", "at_most,分贝,2030,"]],
    ['期限 2030 与期限原文 "到2025年" 不一致。']
  ],
  [
    "no stretch whose last year is that of its words",
    [[promises, "at_most,分贝,2025,", "at_most,分贝,2021..2025,"]],
    []
  ],
  [
    "a stretch whose first year alone is that of its words",
    [[promises, "at_most,分贝,2025,", "at_most,分贝,2025..2028,"]],
    ['期限 2028 与期限原文 "到2025年" 不一致。']
  ],
  [
    "words of a due date that the plan does not hold",
    [[promises, "at_most,分贝,2025,到2025年", "at_most,分贝,2025,截至2025年"]],
    ['方案里没有 "截至2025年"。']
  ]
]);
