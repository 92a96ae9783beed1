// The feed in Atom, newest first; its times are the dates in the data.
import type {APIRoute} from "astro";

import {catalogue, figures, stories} from "../catalogue.ts";
import {address} from "../components/href.ts";
import {routes} from "../routes.ts";
import {markup} from "../words/markup.ts";
import {entries, type FeedEntry} from "./_feed-entries.ts";
import {lastingId} from "./_lasting-id.ts";

const {site} = catalogue;

/** A date as Atom wants it: the first moment of the day, month or year named. */
const moment = (date: string): string => `${date}${"-01-01".slice(date.length - 4)}T00:00:00Z`;

function entry({id, title, path, date, summary}: FeedEntry): string[] {
  return [
    "  <entry>",
    `    <id>${lastingId(site, id)}</id>`,
    `    <title>${markup(title)}</title>`,
    `    <link href="${markup(address(path, site.address))}"/>`,
    `    <updated>${moment(date)}</updated>`,
    `    <summary>${markup(summary)}</summary>`,
    "  </entry>"
  ];
}

/** The whole feed. Atom asks for a time: one with no entry has that of the newest event in the data. */
export const GET: APIRoute = () => {
  const all = entries(catalogue, figures, stories.stories);
  const last =
    all[0]?.date ??
    catalogue.events
      .map(({date}) => date)
      .sort()
      .at(-1);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">`,
    `  <id>${lastingId(site, "")}</id>`,
    `  <title>${markup(site.name)}</title>`,
    `  <author><name>${markup(site.publisher.name || site.name)}</name></author>`,
    `  <link href="${markup(address("", site.address))}"/>`,
    `  <link rel="self" type="application/atom+xml" href="${markup(address(routes.feed, site.address))}"/>`,
    ...(last ? [`  <updated>${moment(last)}</updated>`] : []),
    ...all.flatMap(entry),
    "</feed>",
    ""
  ];
  return new Response(lines.join("\n"));
};
