// What is done to every page when it is ready: words of the trade are explained where they first stand, headings learn where they may break.
import {defineMiddleware} from "astro:middleware";

import {catalogue, stories} from "./catalogue.ts";
import {href} from "./components/href.ts";
import {sections} from "./domain/sections.ts";
import {withBreaks} from "./layouts/break-opportunities.ts";
import {routes} from "./routes.ts";
import {markTerms} from "./words/mark-terms.ts";

const terms = catalogue.terms
  .filter(({marked}) => marked)
  .map(({id, term, aliases, definition}) => ({id, words: [term, ...aliases], definition}));

const present = sections(catalogue, stories.stories);

/** Pages a release froze are bytes that stay as they are. */
const frozen = /\/v\/[^/]+\/embed\//u;

export const onRequest = defineMiddleware(async ({url, locals}, next) => {
  locals.sections = present;
  const response = await next();
  if (!(response.headers.get("content-type") ?? "").startsWith("text/html")) return response;
  if (frozen.test(url.pathname)) return response;
  const page = await response.text();
  // The page of the words explains them all itself.
  const explained = url.pathname.endsWith(`/${routes.glossary}`)
    ? page
    : markTerms(page, terms, (id) => href(routes.term(id)));
  return new Response(withBreaks(explained), response);
});
