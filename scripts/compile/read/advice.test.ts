// Advice is followed by people who trust it: whatever a refusal offers instead is itself accepted, and is no other number.
import {expect, test} from "vitest";

import {isFault} from "./cell-fault.ts";
import {numberOf} from "./parse-number.ts";
import {dateFault, periodFault} from "./parse-period.ts";

const column = {blank: false, qualifier: true};

/** What a sentence tells to write: behind 是否应为, 只写, 时写 or 即. */
const offers = (mend: string): string[] =>
  [
    ...(mend.split("\n")[0] ?? "").matchAll(/(?:是否应为|只写|时写|即) "?(-?\d[\d.,-]*\d|\d)"?/g)
  ].map(([, text = ""]) => text);

// By hand: what may be offered for each, nothing where the cell could be two numbers.
const numbers: [raw: string, offered: string[]][] = [
  ["12,5", []],
  ["1,23", []],
  ["1,234,5", []],
  ["12，5", []],
  ["12.5%", ["12.5"]],
  ["12％", ["12"]],
  ["1,234件", []],
  ["12,5件", []],
  ["3.2万", ["3.2", "32000"]],
  ["0.07万", ["0.07", "700"]],
  ["1.005亿", ["1.005", "100500000"]],
  ["12,5万", []],
  ["1,234万", []],
  ["超50万", []],
  ["约3.2亿元", []],
  ["超50", ["50"]],
  ["超12,5", []],
  [">50", ["50"]],
  ["约9409", ["9409"]],
  ["50余万", []],
  ["1.2E+05", []],
  ["1.234567E+15", []],
  ["—", []],
  ["N/A", []],
  ["1 234 5", []],
  ["١٢", []]
];

test.each(numbers)("%s", (raw, offered) => {
  const read = numberOf(raw, column);
  if (!isFault(read)) throw new Error(`${raw} is read as ${String(read)}`);
  expect(offers(read.mend)).toEqual(offered);
  for (const text of offered) expect(typeof numberOf(text, column)).toBe("number");
});

const signs = ["", "-", "超", "约", ">", "≥", "＞"];
const bodies = [
  "5",
  "12",
  "12.5",
  "12,5",
  "1,234",
  "1,234.5",
  "0.05",
  "1,23",
  "12.50",
  "00012",
  "１２"
];
const ends = [
  "",
  "%",
  "‰",
  "万",
  "亿",
  "件",
  "余",
  "多",
  "以上",
  "左右",
  "年",
  "万件",
  "个百分点",
  " "
];

test("no spelling of a number is answered with another number than its digits and its words say", () => {
  for (const sign of signs)
    for (const body of bodies)
      for (const end of ends) {
        const raw = sign + body + end;
        const read = numberOf(raw, column);
        const digits = body.normalize("NFKC");
        // A comma stands between groups of three, or nobody knows what it is.
        const plain = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits)
          ? digits.replaceAll(",", "")
          : digits;
        const own = plain.includes(",") ? null : Number(plain);
        const times = {万: 1e4, 亿: 1e8, 万件: 1e4, 余万: 1e4, 多亿: 1e8}[end] ?? 1;
        // With 万 or 亿 the whole number may be told, and the digits where the unit is said to begin with it.
        const fits = [own === null ? null : Number((own * times).toPrecision(15))];
        if (isFault(read) && read.mend.includes(`单位以“${end.slice(0, 1)}”开头时写 `))
          fits.push(own);
        const said = isFault(read)
          ? offers(read.mend).map((text) => numberOf(text, column))
          : [read];
        for (const one of said) {
          expect(typeof one, raw).toBe("number");
          expect(
            fits.includes(sign === "-" ? -Number(one) : Number(one)),
            `${raw}: ${JSON.stringify(one)}`
          ).toBe(true);
        }
      }
});

const periods: [raw: string, offered: string[]][] = [
  ["2022年", ["2022"]],
  ["2022.0", ["2022"]],
  ["2022.00", ["2022"]],
  ["2022.1", []],
  ["2022.10", ["2022-10"]],
  ["2022.13", []],
  ["9409.4", []],
  ["2023/6", ["2023-06"]],
  ["2023年6月", ["2023-06"]],
  ["202306", ["2023-06"]],
  ["202313", []],
  ["45107", ["2023-06-30"]],
  ["Jun-23", []],
  ["2023-00", []]
];

test.each(periods)("period %s", (raw, offered) => {
  const fault = periodFault(raw);
  expect(fault).not.toBeNull();
  const told = offers(
    [fault?.found, fault?.mend].map((part) => part?.split("\n")[0] ?? "").join(" ")
  );
  expect(told).toEqual(offered);
  // A day is told so that the reader knows what it was; a period needs the month.
  for (const text of offered)
    expect(text.length > 7 ? dateFault(text) : periodFault(text), text).toBeNull();
});
