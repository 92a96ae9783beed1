// Every Chinese word of the interface. No place, unit, year or figure: those come with the data.
import {charts} from "./zh/charts.ts";
import {cite} from "./zh/cite.ts";
import {sentence} from "./zh/columns.ts";
import {commitments} from "./zh/commitments.ts";
import {data} from "./zh/data.ts";
import {dates} from "./zh/dates.ts";
import {embed} from "./zh/embed.ts";
import {explore} from "./zh/explore.ts";
import {feed} from "./zh/feed.ts";
import {figure} from "./zh/figure.ts";
import {forms} from "./zh/forms.ts";
import {plain} from "./zh/general.ts";
import {glossary} from "./zh/glossary.ts";
import {home} from "./zh/home.ts";
import {indicators} from "./zh/indicators.ts";
import {kit} from "./zh/kit.ts";
import {changes, method} from "./zh/method.ts";
import {lost} from "./zh/not-found.ts";
import {plan} from "./zh/plan.ts";
import {press} from "./zh/press.ts";
import {quotes} from "./zh/quotes.ts";
import {releases} from "./zh/releases.ts";
import {search} from "./zh/search.ts";
import {searches} from "./zh/searches.ts";
import {series} from "./zh/series.ts";
import {site} from "./zh/site.ts";
import {silence, stories} from "./zh/stories.ts";
import {maps} from "./zh/structure-charts.ts";
import {units} from "./zh/units.ts";
import {verdict} from "./zh/verdict.ts";
import {verify} from "./zh/verify.ts";
import {wechat} from "./zh/wechat.ts";

/** The words, by room. Sentences with values are functions of them. Each room's owner adds a group here. */
export const zh = {
  site,
  search,
  glossary,
  searches,
  series,
  data,
  forms,
  explore,
  /** What a column holds, by the sentence of its schema. */
  sentence,
  units,
  commitments,
  indicators,
  home,
  method,
  changes,
  lost,
  figure,
  embed,
  feed,
  wechat,
  kit,
  plan,
  releases,
  silence,
  stories,
  ...plain,
  charts,
  maps,
  quotes,
  cite,
  verify,
  press,
  verdict,
  dates
};
