// Every download: tables in all formats, their parts, their descriptions, the input files.
import type {APIRoute} from "astro";

import {downloads} from "./_downloads.ts";

/** One address for each file. */
export async function getStaticPaths() {
  const {paths} = await downloads();
  return paths.map((file) => ({params: {file}}));
}

/** The bytes, made for it: those of all files would not fit into a machine's memory. */
export const GET: APIRoute = async ({params: {file = ""}}) => {
  const {bytesOf} = await downloads();
  return new Response(new Uint8Array(await bytesOf(file)));
};
