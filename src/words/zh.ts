// Every Chinese word of the interface. No place, unit, year or figure: those come with the data.
import {accessibility, privacy} from "./zh/about-use.ts";
import {sentence} from "./zh/data/columns.ts";
import {data} from "./zh/data/data.ts";
import {releases} from "./zh/data/releases.ts";
import {searches} from "./zh/data/searches.ts";
import {series} from "./zh/data/series.ts";
import {dates} from "./zh/dates.ts";
import {charts} from "./zh/figures/charts.ts";
import {explore} from "./zh/figures/explore.ts";
import {figure} from "./zh/figures/figure.ts";
import {kit} from "./zh/figures/kit.ts";
import {maps} from "./zh/figures/structure-charts.ts";
import {general} from "./zh/general.ts";
import {home} from "./zh/home.ts";
import {changes, method} from "./zh/method.ts";
import {notFound} from "./zh/not-found.ts";
import {embed} from "./zh/outside/embed.ts";
import {feed} from "./zh/outside/feed.ts";
import {office} from "./zh/outside/office.ts";
import {press} from "./zh/outside/press.ts";
import {wechat} from "./zh/outside/wechat.ts";
import {commitments} from "./zh/plan/commitments.ts";
import {forms} from "./zh/plan/forms.ts";
import {glossary} from "./zh/plan/glossary.ts";
import {indicators} from "./zh/plan/indicators.ts";
import {plan} from "./zh/plan/plan.ts";
import {silence, stories} from "./zh/plan/stories.ts";
import {units} from "./zh/plan/units.ts";
import {verdict} from "./zh/plan/verdict.ts";
import {cite} from "./zh/quoting/cite.ts";
import {quotes} from "./zh/quoting/quotes.ts";
import {verify} from "./zh/quoting/verify.ts";
import {search} from "./zh/search.ts";
import {site} from "./zh/site.ts";

/** The words, by room. Sentences with values are functions of them. Each room's owner adds a group here. */
export const zh = {
  site,
  accessibility,
  privacy,
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
  lost: notFound,
  figure,
  embed,
  feed,
  wechat,
  kit,
  plan,
  releases,
  silence,
  stories,
  ...general,
  charts,
  maps,
  quotes,
  cite,
  verify,
  press,
  office,
  verdict,
  dates
};
