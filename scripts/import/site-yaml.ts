// site.yaml of a new city, with a sentence above each key.

/** What the text of a plan says of the site about it. */
export interface SiteFacts {
  title: string;
  place: string;
  placeName: string;
  approved: string;
  approvedBy: string;
  from: number;
  to: number;
  language: string;
  /** Words of ours in the characters of the site. */
  say: (words: string) => string;
}

const quote = (text: string) => JSON.stringify(text);

/** The file, ready to be filled in; everything the text does not say is empty. */
export function siteYaml(facts: SiteFacts): string {
  const {say} = facts;
  const short = Array.from(`${facts.placeName}${say("方案对照")}`)
    .slice(0, 10)
    .join("");
  return `# 网站只设一次的事项。空的一项表示没有设定，网站就不写。

# 网站名称，印在每一页。
name: ${quote(`${facts.placeName}${say("：方案的承诺与结果")}`)}
# 窄处用的短名。
short_name: ${quote(short)}
# 给搜索引擎和分享链接的一句话。
description: ${quote(`${say("逐条对照")}《${facts.title}》${say("：谁负责什么，承诺了什么，公开数据怎样。")}`)}

# 地区，geos.csv 里的一个代码。
place: ${facts.place}

plan:
  # 方案标题，与 plan/plan.md 第一行相同。
  title: ${quote(facts.title)}
  # 通过或印发的日期，年-月-日；文中没有就留空。
  approved: ${quote(facts.approved)}
  # 由谁通过，照原文。
  approved_by: ${quote(facts.approvedBy)}
  # 基期年份：在它之后公布的数字才算方案的结果。指标表有基期就用基期，没有就用方案开始的前一年。
  period_from: ${facts.from}
  # 方案最后的目标年份。
  period_to: ${facts.to}

# 内容的语言。
language: ${facts.language}

publisher:
  name: ""
  url: ""

# 网站的网址；这里是占位的。
address: https://example.org
# preview：试用；production：正式发布，届时不许有占位的网址。
mode: preview
# 网站在网址下的路径，前后都有斜杠。
base: /

licence:
  text: ""
  data: ""
  note: ${say("尚未设定许可；每个数据的出处逐条注明。")}

contact:
  email: ""
  phone: ""

# 网站有安全漏洞时找谁：邮箱或 https:// 开头的网址；until 写这个联系方式用到哪一天，一年以内。不填就不公布。
security:
  contact: ""
  until: ""

footer: []

official:
  site_name: ""
  site_domain: ""
  site_id_code: ""
  icp: ""
  police: ""

# full：写明达到与否；neutral：只写相差多少；off：不评价。
assessment: full
`;
}
