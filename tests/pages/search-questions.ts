// Real questions to the search of the real city, with what a reader must find: chosen by hand from the plan and the data.

/** What is typed; what may stand first; what else must be among the hits. */
export type Question = readonly [typed: string, first: readonly string[], also?: readonly string[]];

const terms = (id: string) => `glossary/#${id}`;
const unit = (id: string) => `units/${id}/`;
const indicator = (id: string) => `indicators/${id}/`;
const promise = (id: string) => `commitments/#${id}`;
const clause = (id: string) => `plan/${id.split(".")[0]}/#${id}`;
const series = (id: string) => `data/series/${id}/`;
const figure = (id: string) => `figures/${id}/`;

/** The questions, by what they try. */
export const questions: Readonly<Record<string, readonly Question[]>> = {
  "Chinese inside a sentence": [
    ["放管服", [clause("2.3.1")]],
    ["首台套", [clause("6.2.2")]],
    ["稳态强磁场", ["plan/3/#box2.3"]],
    ["尽职免责", [clause("5.2.1")]],
    ["黑名单", ["plan/2/#box1.2", promise("R10")], ["plan/2/#box1.2"]],
    ["一带一路", [clause("7.3.1")]],
    ["进校园", [clause("8.2.1")]],
    ["可控核聚变", [clause("3.1.3"), figure("all-events")], [clause("3.1.3")]],
    ["奥林匹克", [clause("4.1.2")]],
    ["老字号", [clause("4.4.1"), "plan/5/#box7.1"], [clause("4.4.1"), "plan/5/#box7.1"]],
    ["志愿者", [promise("P40")], [clause("8.2.1")]],
    ["网络直播", ["plan/4/#box5.4"]],
    ["惩罚性赔偿", [terms("punitive-damages")], [clause("4.2.1")]],
    ["警务联络室", [promise("P05")], [clause("4.2.1")]],
    ["开放许可", [terms("open-licence")], [promise("R17"), clause("5.3.1")]],
    ["专利池", [terms("patent-pool")], [promise("P04"), promise("P17"), clause("5.1.2")]],
    ["植物新品种", [terms("plant-variety")], ["plan/4/#box5.3", clause("5.4.2")]],
    ["非遗或者民间文艺", [clause("4.4.1")]]
  ],
  "Latin letters and numbers": [
    [
      "PCT",
      [indicator("pct_applications"), terms("pct")],
      [clause("2.3.2"), clause("3.3.1"), figure("pct-applications")]
    ],
    ["pct", [indicator("pct_applications"), terms("pct")], [series("pct_applications")]],
    [
      "WIPO",
      [series("wipo_cluster_rank"), series("pct_applications_wipo"), clause("7.3.1")],
      [clause("7.3.1")]
    ],
    ["TISC", [promise("P28")], [clause("6.1.2")]],
    ["GDP", [series("gdp"), series("copyright_gdp_share"), series("patent_intensive_gdp_share")]],
    [
      "85",
      [indicator("ip_protection_satisfaction"), figure("all-events")],
      ["plan/1/#table1", indicator("ip_protection_satisfaction")]
    ],
    [
      "92",
      [indicator("ip_first_instance_acceptance"), figure("first-instance")],
      [indicator("ip_first_instance_acceptance")]
    ],
    ["150亿元", [promise("C02"), clause("1.0.1")], [clause("1.0.1"), promise("C02")]],
    ["2833", ["plan/3/#box3"]],
    ["1200家", ["plan/5/#box6.4", promise("C16")], [promise("C16")]],
    ["300户", ["plan/3/#box3.3", promise("C06")], [promise("C06")]],
    ["2035", [clause("1.0.2"), "plan/1/#1.0.2"]],
    ["七个工作日", ["plan/4/#box4.1", promise("C07")], [promise("C07")]],
    ["4·26", [clause("8.2.2")]],
    ["20%以上", ["plan/5/#box6.2", promise("C09")], [promise("C09")]]
  ],
  "numbers of clauses and promises": [
    ["二（三）", ["plan/2/#2.3"], [clause("2.3.1"), clause("2.3.2")]],
    ["二(三)", ["plan/2/#2.3"]],
    ["2.3", ["plan/2/#2.3"], [clause("2.3.1")]],
    ["2.3.2", [clause("2.3.2")]],
    ["第二章第三节", ["plan/2/#2.3"]],
    ["第五章", ["plan/5/"]],
    ["专栏4", ["plan/4/#box4"], ["plan/4/#box4.1"]],
    ["专栏四", ["plan/4/#box4"]],
    ["专栏 6", ["plan/5/#box6"]],
    ["专栏6.2", ["plan/5/#box6.2"]],
    ["C07", [promise("C07")]],
    ["承诺7", [promise("C07")]],
    ["五（二）", ["plan/5/#5.2"]],
    ["表1", ["plan/1/#table1"]]
  ],
  "units by short name, alias and what people call them": [
    ["市科技局", [unit("science-technology")], [clause("2.1.1"), clause("3.1.1")]],
    ["科技局", [unit("science-technology")], [clause("3.3.1")]],
    ["发改委", [unit("development-reform")]],
    ["宣传部", [unit("publicity")]],
    ["银保监局相关部门", [unit("banking-insurance")]],
    ["地方金融管理局", [unit("local-finance")], [clause("6.3.1")]],
    ["市监局", [unit("market-regulation"), unit("local-finance")], [unit("market-regulation")]],
    ["知识产权局", [unit("market-regulation")]],
    ["卫健委", [unit("health")]],
    ["文旅局", [unit("culture-tourism")]],
    ["海关", [unit("luzhou-customs")], [clause("4.1.2")]],
    [
      "法院 检察院",
      [clause("4.2.1"), unit("procuratorate"), unit("intermediate-court")],
      [unit("procuratorate")]
    ],
    ["编办", [unit("staffing")], [clause("9.2.1")]],
    ["包河区", [unit("baohe-district")], [clause("6.2.2")]]
  ],
  "first letters of pinyin": [
    ["skjj", [unit("science-technology")]],
    ["kjj", [unit("science-technology")]],
    ["fgw", [unit("development-reform")]],
    [
      "zldls",
      [indicator("patent_attorneys"), terms("patent-attorney")],
      [indicator("patent_attorneys")]
    ],
    [
      "zyrz",
      [terms("pledge-financing"), indicator("ip_pledge_registered")],
      [indicator("ip_pledge_registered")]
    ],
    ["fpxsl", [terms("acceptance-rate"), indicator("ip_first_instance_acceptance")]],
    ["DLBZ", [terms("geographical-indication")]],
    ["szy", [unit("intermediate-court")]],
    [
      "czrk",
      [terms("permanent-residents"), series("resident_population")],
      [series("resident_population")]
    ]
  ],
  "full width and traditional characters": [
    ["ＰＣＴ", [indicator("pct_applications"), terms("pct")]],
    ["２．３", ["plan/2/#2.3"]],
    ["Ｃ０７", [promise("C07")]],
    [
      "專利代理師",
      [terms("patent-attorney"), indicator("patent_attorneys")],
      [indicator("patent_attorneys")]
    ],
    ["質押融資", [terms("pledge-financing"), indicator("ip_pledge_registered")], [promise("C02")]],
    ["專欄4", ["plan/4/#box4"]],
    ["著作權", [terms("copyright")], [promise("R05"), clause("5.4.3")]],
    ["合肥海關", [unit("luzhou-customs")]]
  ],
  "several words in any order": [
    [
      "质押融资 登记",
      [indicator("ip_pledge_registered"), terms("registered-amount")],
      [indicator("ip_pledge_registered")]
    ],
    [
      "登记 质押融资",
      [indicator("ip_pledge_registered"), terms("registered-amount")],
      [indicator("ip_pledge_registered")]
    ],
    ["海外 维权", ["plan/4/#box4.2", "plan/2/#box1.3"], ["plan/4/#box4.2"]],
    ["高校 专利技术 中小企业", [promise("C11"), "plan/5/#box6.2"], [promise("C11")]],
    ["牵头 自贸", [clause("2.3.2"), unit("free-trade-zone")], [clause("2.3.2")]],
    ["法庭 合肥", [promise("P06"), clause("4.2.1")], [promise("P06"), clause("4.2.1")]],
    [
      "人口　常住",
      [terms("permanent-residents"), series("resident_population")],
      [series("resident_population")]
    ],
    ["地理标志、追溯", [promise("P23")], ["plan/5/#box7.3"]],
    [
      "马德里 安徽",
      [figure("madrid-by-province"), series("madrid_applications")],
      [figure("madrid-by-province")]
    ],
    [
      "杭州 创新集群",
      [figure("cluster-rank"), series("wipo_cluster_rank"), "stories/innovation-cluster/"],
      ["stories/innovation-cluster/"]
    ]
  ],
  "what readers want to know": [
    [
      "满意度",
      [indicator("ip_protection_satisfaction")],
      [clause("2.3.1"), figure("satisfaction")]
    ],
    ["合肥有多少专利代理师", [indicator("patent_attorneys")]],
    ["质押融资借了多少钱", [indicator("ip_pledge_registered"), terms("pledge-financing")]],
    [
      "使用费",
      [indicator("ip_royalty_total"), terms("royalties")],
      [indicator("ip_royalty_total"), series("ip_royalty_import")]
    ],
    [
      "优势示范企业",
      [indicator("national_ip_advantage_demo_enterprises"), terms("advantage-enterprise")],
      [indicator("national_ip_advantage_demo_enterprises")]
    ],
    [
      "服务网点",
      [indicator("provincial_ip_service_outlets"), terms("service-outlet")],
      [indicator("provincial_ip_service_outlets"), clause("6.1.2")]
    ],
    ["口径是什么意思", [terms("definition"), terms("same-definition")]],
    ["谁牵头", [terms("lead"), "stories/who-must-do-what/"], [terms("lead")]],
    ["版权示范城市", [promise("K08"), promise("P25")], ["plan/5/#box8.1"]],
    ["知识产权法庭什么时候成立", [figure("all-events"), figure("court-events")]],
    ["合肥龙虾", [figure("all-events")]],
    [
      "高新技术企业",
      [terms("high-tech-enterprise"), series("national_high_tech_enterprises")],
      [figure("high-tech-enterprises")]
    ],
    ["创新集群排名", [series("wipo_cluster_rank")], [figure("cluster-rank")]],
    ["下载数据", ["data/"]],
    ["更新记录", ["changes/"]],
    ["专家库", [promise("P39")], [clause("8.1.2")]],
    ["年度推进计划", [promise("K10"), promise("R27")], [clause("9.1.1")]],
    ["科创板", [promise("P35")], [clause("6.3.1")]]
  ]
};
