// Every Chinese word of the interface. No place, unit, year or figure: those come with the data.
import {charts} from "./zh/charts.ts";
import {cite} from "./zh/cite.ts";
import {commitments} from "./zh/commitments.ts";
import {data} from "./zh/data.ts";
import {dates} from "./zh/dates.ts";
import {embed} from "./zh/embed.ts";
import {explore} from "./zh/explore.ts";
import {figure} from "./zh/figure.ts";
import {home} from "./zh/home.ts";
import {indicators} from "./zh/indicators.ts";
import {kit} from "./zh/kit.ts";
import {lost} from "./zh/lost.ts";
import {maps} from "./zh/maps.ts";
import {changes, method} from "./zh/method.ts";
import {plan} from "./zh/plan.ts";
import {press} from "./zh/press.ts";
import {quotes} from "./zh/quotes.ts";
import {releases} from "./zh/releases.ts";
import {series} from "./zh/series.ts";
import {site} from "./zh/site.ts";
import {silence, stories} from "./zh/stories.ts";
import {units} from "./zh/units.ts";
import {verdict} from "./zh/verdict.ts";
import {verify} from "./zh/verify.ts";

/** The words, by room. Sentences with values are functions of them. Each room's owner adds a group here. */
export const zh = {
  site,
  series,
  data,
  explore,
  units,
  commitments,
  indicators,
  home,
  method,
  changes,
  lost,
  figure,
  embed,
  kit,
  plan,
  releases,
  silence,
  stories,
  missing: "未见公开数据",
  qualifiers: {exact: "", at_least: "超", about: "约", forecast: "预计"},
  bounds: {reach: "达到", at_least: "以上", at_most: "以内", range: "之间"},
  roles: {lead: "牵头", responsible: "负责", support: "配合"},
  charts,
  maps,
  quotes,
  cite,
  verify,
  press,
  verdict,
  bind: {
    or: "或",
    points: "个百分点",
    to: "—",
    promised: {
      exact: "",
      at_least: "以上",
      at_most: "以内",
      about: "左右",
      range: "",
      growth_at_least: "以上",
      multiple: "",
      scope: ""
    }
  },
  grades: {A: "A 级：主管机关自己的页面", B: "B 级：具名媒体引述", C: "C 级：转载或汇编"},
  dates
};
