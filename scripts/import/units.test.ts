import {expect, it} from "vitest";

import {draftUnits} from "./units.ts";

const drafted = (...lines: string[]) =>
  draftUnits(`# 甲市办事方案\n\n## 一、任务\n\n${lines.join("\n\n")}\n`);
const names = (...lines: string[]) => drafted(...lines).units.map(({name}) => name);

it("takes units out of running text where their duty follows them", () => {
  expect(
    names(
      "由市科技局牵头，市财政局、市住房和城乡建设局配合，年底前办好。",
      "市消防救援大队负责检查。项目由水利部门牵头，各镇（街道）配合。",
      "各区政府、市教育局按职责分工负责。"
    )
  ).toEqual([
    "市科技局",
    "市财政局",
    "市住房和城乡建设局",
    "市消防救援大队",
    "水利部门",
    "各镇（街道）",
    "各区政府",
    "市教育局"
  ]);
});

it("takes bodies of other names too, where several are listed or one is known", () => {
  expect(
    names(
      "省发展领导小组负责统筹，省甲厅牵头制定计划，各市、县（市、区）人民政府负责落实。",
      "甲部、乙总局、中国丙会等按职责分工负责支持。",
      "甲部会同有关部门每年检查。"
    )
  ).toEqual([
    ...["省发展领导小组", "省甲厅", "各市", "县（市、区）人民政府"],
    ...["甲部", "乙总局", "中国丙会", "有关部门"]
  ]);
});

it("takes no word of a sentence for a unit", () => {
  expect(
    names("坚持政府负责、社会参与。党员干部负责带头。市科技局负责人每月通报。由专人负责。")
  ).toEqual([]);
});

it("doubts a list that may name a unit, and takes it where the unit is known", () => {
  const {units, doubts} = drafted("科技局牵头办好。");
  expect(units).toEqual([]);
  expect(doubts.map(({did}) => did)).toEqual([
    "正文里 1 处像是分工，单位没有读准，没有算作责任单位：“科技局牵头”。"
  ]);
  expect(names("科技局牵头办好。", "办快。（科技局负责）")).toEqual(["科技局"]);
});

it("doubts a sentence that gives a body a duty in another form, and no other", () => {
  const {units, doubts} = drafted("建立市甲局牵头、各方配合的机制。各部门要密切配合。领导要负责。");
  expect(units).toEqual([]);
  expect(doubts.map(({did}) => did)).toEqual([
    "正文里 1 处像是分工，单位没有读准，没有算作责任单位：“建立市甲局牵头、各方配合的机制”。"
  ]);
});

it("doubts a sign at names that the plan does not explain, and leaves it out of them", () => {
  const {units, doubts} = drafted("办好。（市科技局*、市财政局负责）");
  expect(units.map(({name}) => name)).toEqual(["市科技局", "市财政局"]);
  expect(doubts.map(({weight}) => weight)).toEqual([3]);
  expect(drafted("办好。（市科技局*、市财政局负责）", "注：带*的为牵头单位。").doubts).toEqual([]);
});

it("takes units that a sentence calls 牵头单位 or 配合单位, behind a number too", () => {
  const {units, doubts} = drafted(
    "1.市政务局为牵头单位，市税务局为配合单位，年底办好。",
    "2.牵头单位：市甲局。配合单位：市乙局。时限：持续推进。",
    "3.市丙委会同市丁局、市戊局等部门开展检查。"
  );
  expect(units.map(({name}) => name)).toEqual([
    ...["市甲局", "市乙局", "市政务局", "市税务局", "市丙委", "市丁局", "市戊局"]
  ]);
  expect(doubts).toEqual([]);
});
