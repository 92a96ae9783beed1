// The kinds of drawing a new figure may have: what each asks for and the words it begins with.

/** What a kind of drawing needs to be told. */
export interface Drawing {
  /** What it shows, in Chinese. */
  shows: string;
  from: string;
  needs: readonly ("series" | "places" | "period" | "indicator")[];
  title: string;
  subtitle: string;
  /** Lines of the file beside the usual ones. */
  more?: readonly string[];
}

// In the words SERIES, UNIT, GEO, PERIOD and INDICATOR are filled in before the file is written; the rest is filled in by the data.
export const drawings: Readonly<Record<string, Drawing>> = {
  line: {
    shows: "一个序列逐年的变化",
    from: "observations",
    needs: ["series", "places"],
    title: "[[name series SERIES]]：[[period SERIES GEO latest]]为[[value SERIES GEO latest]]",
    subtitle: "[[name series SERIES]]（UNIT），[[name geos GEO]]"
  },
  multiples: {
    shows: "几个地区各画一格",
    from: "observations",
    needs: ["series", "places"],
    title: "各地的[[name series SERIES]]",
    subtitle: "[[name series SERIES]]（UNIT），各地一格",
    more: ["channels: {facet: geo, series: geo}"]
  },
  rank: {
    shows: "同一时期各地排队",
    from: "observations",
    needs: ["series", "period"],
    title: "各地的[[name series SERIES]]",
    subtitle: "[[name series SERIES]]（UNIT），[[period SERIES GEO PERIOD]]"
  },
  bullet: {
    shows: "一项指标离目标多远",
    from: "indicators",
    needs: ["indicator"],
    title: "[[name indicators INDICATOR]]：目标[[target INDICATOR]]",
    subtitle: "[[name indicators INDICATOR]]，[[base]]至[[end]]"
  },
  range: {
    shows: "各项指标的基期、最新数和目标",
    from: "indicators",
    needs: [],
    title: "[[count indicators]]项指标的基期、最新数和目标",
    subtitle: "方案的量化指标，[[base]]至[[end]]"
  },
  coverage: {
    shows: "哪一年查到了数、哪一年没有",
    from: "coverage",
    needs: [],
    title: "哪一年查到了什么",
    subtitle: "各项指标逐年查到的公开数据"
  },
  timeline: {
    shows: "事件按日期排开",
    from: "events",
    needs: [],
    title: "[[count events]]件事",
    subtitle: "有公开报道的事，按日期"
  },
  matrix: {
    shows: "各单位在各章被点名几次",
    from: "duties",
    needs: [],
    title: "[[distinct duties unit]]个单位在各章的职责",
    subtitle: "方案各章的责任单位，每格是列名的次数（次）"
  },
  network: {
    shows: "哪些单位常在一起被点名",
    from: "partners",
    needs: [],
    title: "常在一起被点名的单位",
    subtitle: "在同一个括号里列名的责任单位"
  },
  tree: {
    shows: "方案各章各段的篇幅",
    from: "clauses",
    needs: [],
    title: "方案的章、节、段",
    subtitle: "面积是字数"
  }
};
