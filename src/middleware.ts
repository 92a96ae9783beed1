// What is done to every page when it is ready: words of the trade are explained where they first stand, headings learn where they may break.
import {defineMiddleware} from "astro:middleware";

import {catalogue, figures, inputs, stories} from "./catalogue.ts";
import {href} from "./components/href.ts";
import {sections} from "./domain/sections.ts";
import {wholeWords, withBreaks} from "./layouts/break-opportunities.ts";
import {routes} from "./routes.ts";
import {markTerms} from "./words/mark-terms.ts";

const terms = catalogue.terms
  .filter(({marked}) => marked)
  .map(({id, term, aliases}) => ({id, words: [term, ...aliases]}));

const {clauses} = catalogue.plan;
const names = ({name, aliases}: {name: string; aliases: readonly string[]}) => [name, ...aliases];

/** Short words of the plan and of units that no heading cuts in two; a longer one needs the break where the column is narrow. */
const kept = wholeWords([
  ...catalogue.terms
    .flatMap(({term, aliases}) => names({name: term, aliases}))
    .filter((word) => word.length <= 4 && clauses.some(({text}) => text.includes(word))),
  ...catalogue.units.flatMap(names).filter((name) => name.length <= 5)
]);

const portal = framing(inputs());

const present = sections(catalogue, stories.stories, figures);

/** Embeds stay as they are: their height is reckoned from their lines, and a release keeps their bytes. */
const embeds = /\/embed\//u;

/** The portal's own head and foot. The other files are let go: together they are as long as the data. */
function framing(files: ReadonlyMap<string, Buffer>) {
  const html = (name: string): string | null => files.get(name)?.toString("utf8") ?? null;
  return {header: html("header.html"), footer: html("footer.html")};
}

export const onRequest = defineMiddleware(async ({url, locals}, next) => {
  locals.sections = present;
  locals.portal = portal;
  const response = await next();
  if (!(response.headers.get("content-type") ?? "").startsWith("text/html")) return response;
  if (embeds.test(url.pathname)) return response;
  const page = await response.text();
  // The page of the words explains them all itself.
  const explained = url.pathname.endsWith(`/${routes.glossary}`)
    ? page
    : markTerms(page, terms, (id) => href(routes.term(id)));
  return new Response(withBreaks(explained, kept), response);
});
