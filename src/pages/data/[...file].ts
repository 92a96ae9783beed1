// Every download: tables in all formats, their parts, their descriptions, the input files.
import type {APIRoute} from "astro";

import {desk} from "./_downloads.ts";

/** One address for each file. */
export async function getStaticPaths() {
  const {files} = await desk();
  return [...files].map(([file, bytes]) => ({params: {file}, props: {bytes}}));
}

/** The bytes as they were made. */
export const GET: APIRoute<{bytes: Uint8Array}> = ({props}) =>
  new Response(new Uint8Array(props.bytes));
