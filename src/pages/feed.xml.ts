// The record of changes as an Atom feed, newest first; its times are the dates in the data.
import type {APIRoute} from "astro";

import {catalogue, stories} from "../catalogue.ts";
import {address} from "../components/href.ts";
import {subject} from "../domain/page-of.ts";
import type {Change} from "../model/change.ts";
import {routes} from "../routes.ts";
import {markup} from "../words/markup.ts";
import {zh} from "../words/zh.ts";
import {release} from "./_release-state.ts";

const {site, changes} = catalogue;

/** A date as Atom wants it: the first moment of the day, month or year named. */
const moment = (date: string): string => `${date}${"-01-01".slice(date.length - 4)}T00:00:00Z`;

function entry(change: Change, index: number): string[] {
  const {path, name} = subject(change.subject, catalogue, stories.stories);
  const values = [change.old, change.new].filter((value) => value !== null).join(" → ");
  const title = `${zh.changes.kinds[change.kind]}：${name ?? zh.changes.site}`;
  return [
    "  <entry>",
    `    <id>${markup(address(`changes/#${String(index + 1)}`, site.address))}</id>`,
    `    <title>${markup(title)}</title>`,
    `    <link href="${markup(address(path ?? routes.changes, site.address))}"/>`,
    `    <updated>${moment(change.date)}</updated>`,
    `    <summary>${markup(values ? `${change.reason}（${values}）` : change.reason)}</summary>`,
    "  </entry>"
  ];
}

export const GET: APIRoute = () => {
  const last =
    changes
      .map(({date}) => date)
      .sort()
      .at(-1) ?? release?.date;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">`,
    `  <id>${markup(address("", site.address))}</id>`,
    `  <title>${markup(site.name)}</title>`,
    `  <author><name>${markup(site.publisher.name || site.name)}</name></author>`,
    `  <link href="${markup(address("", site.address))}"/>`,
    `  <link rel="self" href="${markup(address(routes.feed, site.address))}"/>`,
    ...(last ? [`  <updated>${moment(last)}</updated>`] : []),
    ...changes.map(entry).reverse().flat(),
    "</feed>",
    ""
  ];
  return new Response(lines.join("\n"));
};
