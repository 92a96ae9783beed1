// The brief of an indicator as a Word document.
import type {APIRoute} from "astro";

import {catalogue} from "../../catalogue.ts";
import {address} from "../../components/href.ts";
import {brief} from "../../downloads/office/brief.ts";
import {indicatorBrief} from "../../downloads/office/indicator-brief.ts";
import {cachedBytes} from "../../figures/build-cache.ts";
import type {Indicator} from "../../model/evidence/indicator.ts";
import {routes} from "../../routes.ts";
import {zh} from "../../words/zh.ts";
import {state} from "../_release-state.ts";

/** One file for each indicator. */
export const getStaticPaths = () =>
  catalogue.indicators.map((indicator) => ({params: {id: indicator.id}, props: {indicator}}));

/** See {@link indicatorBrief}. */
export const GET: APIRoute<{indicator: Indicator}> = async ({props: {indicator}}) => {
  const {site} = catalogue;
  const page = address(routes.indicator(indicator.id), site.address);
  const foot = zh.office.foot(site.name, page, zh.site.version(state.version, state.date));
  const content = indicatorBrief(indicator, catalogue, foot, zh);
  return new Response(new Uint8Array(await cachedBytes("brief", content, () => brief(content))));
};
