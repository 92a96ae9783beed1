// Every Chinese word of the interface. No place, unit, year or figure: those come with the data.

/** The words, by room. Sentences with values are functions of them. Each room's owner adds a group here. */
export const zh = {
  missing: "未见公开数据",
  qualifiers: {exact: "", at_least: "超", about: "约", forecast: "预计"},
  bounds: {reach: "达到", at_least: "以上", at_most: "以内", range: "之间"},
  roles: {lead: "牵头", responsible: "负责", support: "配合"},
  grades: {A: "A 级：主管机关自己的页面", B: "B 级：具名媒体引述", C: "C 级：转载或汇编"}
};
