// The social cards of pages that are no figure.
import type {APIRoute} from "astro";

import {makePngs} from "../../figures/images/raster/png.ts";
import {inBatches} from "../_batches.ts";
import {type Card, cards} from "../_social-cards.ts";

const all = cards();
const nameOf = ({path}: Card) => `${path}card`;
const pngOf = inBatches(all, nameOf, (wanted) =>
  makePngs(wanted.map((card) => ({name: nameOf(card), svg: card.svg()})))
);

/** One card for each page that has its own, and one for all others. */
export const getStaticPaths = () =>
  all.map((card) => ({
    params: {path: card.path === "" ? undefined : card.path.replace(/\/$/u, "")},
    props: {card}
  }));

/** See {@link makePngs}. */
export const GET: APIRoute<{card: Card}> = async ({props: {card}}) =>
  new Response(new Uint8Array(await pngOf(card)));
