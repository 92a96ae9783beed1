// The brief of a unit as a Word document.
import type {APIRoute} from "astro";

import {catalogue} from "../../catalogue.ts";
import {address} from "../../components/href.ts";
import {brief} from "../../downloads/office/brief.ts";
import {unitBrief} from "../../downloads/office/unit-brief.ts";
import {cachedBytes} from "../../figures/build-cache.ts";
import type {Unit} from "../../model/plan/unit.ts";
import {routes} from "../../routes.ts";
import {zh} from "../../words/zh.ts";
import {state} from "../_release-state.ts";

/** One file for each unit. */
export const getStaticPaths = () =>
  catalogue.units.map((unit) => ({params: {id: unit.id}, props: {unit}}));

/** See {@link unitBrief}. */
export const GET: APIRoute<{unit: Unit}> = async ({props: {unit}}) => {
  const {site} = catalogue;
  const page = address(routes.unit(unit.id), site.address);
  const foot = zh.office.foot(site.name, page, zh.site.version(state.version, state.date));
  const content = unitBrief(unit, catalogue, foot, zh);
  return new Response(new Uint8Array(await cachedBytes("brief", content, () => brief(content))));
};
