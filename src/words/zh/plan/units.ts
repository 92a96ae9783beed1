// Words of the pages on the responsible units.

const n = String;

/** Words of the pages on the responsible units. */
export const units = {
  title: "责任单位",
  find: "按名称查单位",
  lead: (units: number, brackets: number, mentions: number, leads: number) =>
    `方案写了${n(units)}个负责的单位：${n(brackets)}处写明谁负责，写到它们${n(mentions)}次，其中${n(leads)}次写明“牵头”。`,
  unled: "没有写“牵头”的，本站不看先后去猜谁为主。",
  openLists: "名单用“等”结尾的，没写出来的单位这里也没有。",
  description: (title: string) => `《${title}》列名的全部责任单位：谁牵头，谁负责，各在哪些条款。`,
  one: (name: string, title: string) => `${name}在《${title}》里牵头什么、负责什么，与谁共事。`,
  kinds: {
    party: "党委、人大机构",
    government: "政府部门",
    judicial: "法院、检察院",
    central: "中央驻地机构",
    district: "列名的区和开发区",
    collective: "集合和协调机制",
    other: "其他单位"
  },
  headers: {unit: "单位", lead: "牵头", other: "其他分工", chapters: "所在章"},
  /** What a unit has to do, in one breath. */
  does: (lead: number, other: number) =>
    [lead > 0 && `${n(lead)}件事牵头`, other > 0 && `${n(other)}件事参与`]
      .filter(Boolean)
      .join("，") || "没有单独列名的事",
  stripNote: "每格一章：上面是章号，下面是几件事；红边表示其中有牵头的。点一格，看这一章的事。",
  cell: (chapter: string, lead: number, other: number) =>
    lead + other === 0 ? `${chapter}：没有列名` : `${chapter}：牵头${n(lead)}件，参与${n(other)}件`,
  markUnentered: (promises: number) =>
    `所在条款的${n(promises)}项承诺，每格一项。还没有录入查到的数据。`,
  mark: (promises: number, found: number) =>
    `所在条款的${n(promises)}项承诺，每格一项：实心${n(found)}项，查到了有关的数字或事情；斜线${n(promises - found)}项，没有查到。`,
  leads: "它牵头的",
  shares: "它参与的",
  pieces: (v: number) => `${n(v)}件`,
  promiseCount: (v: number) => `${n(v)}项`,
  facts: {
    lead: (v: number) => `牵头${n(v)}次`,
    other: (v: number) => `其他分工${n(v)}次`,
    chapters: (v: number) => `分布在${n(v)}章`,
    partners: (v: number) => `与${n(v)}个单位同列`,
    promises: (v: number) => `所在条款有${n(v)}项承诺`
  },
  duties: "牵头什么，负责什么",
  together: "和谁列在一起",
  times: (count: number) => `同列${String(count)}次`,
  togetherNote: "和它写在一起的次数。",
  others: (v: number) => `其余${n(v)}个单位`,
  promises: "同一段里的承诺",
  promisesNote: "专栏没有单独写责任单位，专栏里的承诺按所在小节的单位列出，标“所在节的单位”。",
  inherited: "所在节的单位",
  aliases: "方案里的其他写法",
  parent: "也属于",
  parentNote: (v: number) => `这个集合另列名${n(v)}次，不计入上面的次数。`,
  members: "单独列名的成员",
  collective: "这是一个集合名称，代表多个单位，方案没有逐一列出；本站按一个名称计数。",
  share: (name: string) => `${name}：一页简报`,
  open: "名单没有列完"
};
