import {describe, expect, test} from "vitest";

import {chineseNumeral} from "./chinese-numeral.ts";
import {numbersInText} from "./numbers-in-text.ts";

describe("chineseNumeral(signs)", () => {
  test.each([
    ["零", 0],
    ["七", 7],
    ["十", 10],
    ["十二", 12],
    ["二十", 20],
    ["九十九", 99],
    ["一百零五", 105],
    ["三百", 300],
    ["两千零二十", 2020],
    ["一万二千", 12000],
    ["一百二十万", 1200000],
    ["千亿", 1e11],
    ["万亿", 1e12],
    ["三万亿", 3e12],
    ["一亿二千万", 120000000],
    ["二〇三五", 2035],
    ["两百五", 250],
    ["三千五", 3500],
    ["一万二", 12000],
    ["一百零二", 102],
    ["二十五", 25]
  ])("%s is %d", (signs, number) => {
    expect(chineseNumeral(signs)).toBe(number);
  });

  test.each(["十四五", "一一", "万", "百", "亿", "百十千"])("%s is no number", (signs) => {
    expect(chineseNumeral(signs)).toBeNull();
  });
});

/** value, bound, and what differs from a plain exact amount. */
const read = (passage: string): string =>
  numbersInText(passage)
    .map(({value, to, bound, kind, forecast, step}) =>
      [
        to === null ? value : `${String(value)}–${String(to)}`,
        bound === "exact" ? "" : bound,
        kind === "amount" ? "" : kind,
        forecast ?? "",
        step === 1 ? "" : `±${String(step)}`
      ]
        .filter((part) => part !== "")
        .join(" ")
    )
    .join(" | ");

describe("numbersInText(passage)", () => {
  test.each([
    ["达到20件", "20"],
    ["年度发明专利授权量首破万件", "10000 at_least"],
    ["技术合同交易额首超千亿", "100000000000 at_least"],
    ["商标注册量逾百万件", "1000000 at_least"],
    ["突破一万件", "10000 at_least"],
    ["五年翻了一番", "5 duration | 2 multiple"],
    ["翻两番", "4 multiple"],
    ["翻番", "2 multiple"],
    ["国家高新技术企业超4500家", "4500 at_least"],
    ["累计突破3300户", "3300 at_least"],
    ["有效发明专利突破6.5万件，万人高", "65000 at_least ±1000"],
    ["突破了1800亿元", "180000000000 at_least ±100000000"],
    [
      "质押融资额50余亿元,近三年超100亿元",
      "5000000000 at_least ±100000000 | 3 duration | 10000000000 at_least ±100000000"
    ],
    ["1.1万余件", "11000 at_least ±1000"],
    ["100多家", "100 at_least"],
    ["100家以上中小企业", "100 at_least"],
    ["年均增幅30%以上", "30 at_least share"],
    ["300户左右", "300 about"],
    ["约7.3万件", "73000 about ±1000"],
    ["近200家", "200 about"],
    ["将近两万人", "20000 about"],
    ["不超过16天", "16 at_most duration"],
    ["平均在七个工作日内", "7 at_most duration"],
    ["不少于3所", "3 at_least"],
    ["不超过3所", "3 at_most"],
    ["低于3所", "3 at_most"],
    ["不高于3所", "3 at_most"],
    ["至少打造1个", "1 at_least"],
    ["50家国内企业", "50"],
    ["形成3-5个", "3–5"],
    ["三至五个", "3–5"],
    ["预计全年超1.2万亿元", "1200000000000 at_least 预计 ±100000000000"],
    ["力争到2025年达到25件以上", "2025 date 力争 | 25 at_least 力争"],
    ["2021-2025年", "2021–2025 date"],
    ["2022年5月10日", "2022 date | 5 date | 10 date"],
    ["全国排名第12位", "12 rank"],
    ["位列全省前五", "5 at_most rank"],
    ["前5个月", "5 duration"],
    ["百分之九十八点五", "98.5 share ±0.1"],
    ["占三成", "30 share ±10"],
    ["三年翻一番", "3 duration | 2 multiple"],
    ["三年翻两番", "3 duration | 4 multiple"],
    ["1,068.36亿元", "106836000000 ±1000000"],
    ["2亿3000万元", "230000000 ±10000"],
    ["１２０件", "120"],
    ["“十四五”末", ""],
    ["首超千亿", "100000000000 at_least"],
    ["同比增长12.5%", "12.5 share ±0.1"],
    ["6萬件以上", "60000 at_least ±10000"]
  ])("%s: %s", (passage, numbers) => {
    expect(read(passage)).toBe(numbers);
  });

  test("keeps places, words and what follows as they are printed", () => {
    expect(numbersInText("，突破６.5万件以上")).toEqual([
      {
        text: "６.5万",
        index: 3,
        value: 65000,
        to: null,
        step: 1000,
        bound: "at_least",
        words: ["突破", "以上"],
        forecast: null,
        kind: "amount",
        after: "件以上"
      }
    ]);
  });
});
