// Words that stand everywhere: nothing published, bounds, roles, grades.
import {bounds, promised} from "./plan/bounds.ts";

/** The words that belong to no room. */
export const general = {
  missing: "没有查到",
  /** Where nobody has looked yet: nothing is missing. */
  notEntered: "还没有录入",
  found: (count: string) => `找到${count}项`,
  qualifiers: {exact: "", at_least: "超", at_most: "至多", about: "约", forecast: "预计"},
  bounds,
  roles: {lead: "牵头", responsible: "负责", support: "配合", guide: "指导"},
  bind: {
    or: "或",
    points: "个百分点",
    to: "—",
    promised
  },
  grades: {
    A: "A 级：主管机关自己的页面",
    B: "B 级：具名媒体引述",
    C: "C 级：转载或汇编",
    R: "R 级：责任单位自己填报，别处没有查到"
  }
};
