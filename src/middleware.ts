// What is done to every page when it is ready: words of the trade are explained where they first stand.
import {defineMiddleware} from "astro:middleware";

import {catalogue} from "./catalogue.ts";
import {href} from "./components/href.ts";
import {routes} from "./routes.ts";
import {markTerms} from "./words/mark-terms.ts";

const terms = catalogue.terms
  .filter(({marked}) => marked)
  .map(({id, term, aliases, definition}) => ({id, words: [term, ...aliases], definition}));

export const onRequest = defineMiddleware(async ({url}, next) => {
  const response = await next();
  if (!(response.headers.get("content-type") ?? "").startsWith("text/html")) return response;
  // The page of the words explains them all itself.
  if (url.pathname.endsWith(`/${routes.glossary}`)) return response;
  const html = markTerms(await response.text(), terms, (id) => href(routes.term(id)));
  return new Response(html, response);
});
