// Every address of the OpenAPI file: asked of the server, which sends what the description and nginx say.
import {readFileSync} from "node:fs";

import {expect, inject, test} from "vitest";

import {rules} from "../../scripts/nginx.ts";
import {jsonOf} from "../harness/downloads.ts";

const address = inject("address");

interface Path {
  get: {
    parameters?: {schema: {enum: string[]}}[];
    responses: {"200": {content: Record<string, unknown>}};
  };
}

/** Each address with the media types its description names. */
function described(): {path: string; types: string[]}[] {
  const {paths} = jsonOf<{paths: Record<string, Path>}>("openapi.json");
  return Object.entries(paths).flatMap(([path, {get}]) => {
    const ids = get.parameters?.[0]?.schema.enum ?? [""];
    const types = Object.keys(get.responses["200"].content);
    return ids.map((id) => ({path: path.slice(1).replace("{id}", id), types}));
  });
}

const bare = (type: string | null) => (type ?? "").replace(/;.*$/u, "").trim();

test("the server sends each download as the media type its description names, and so does nginx", async () => {
  const nginx = rules(readFileSync("deploy/nginx.conf", "utf8"));
  const queue = described();
  expect(queue.length).toBeGreaterThan(500);
  const wrong: string[] = [];
  const worker = async () => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      const {path, types} = next;
      const answer = await fetch(new URL(encodeURI(path), address), {method: "HEAD"});
      const sent = bare(answer.headers.get("content-type"));
      const outside = bare(nginx.type(`/${path}`));
      if (!answer.ok || !types.includes(sent) || sent !== outside)
        wrong.push(
          `${path}: ${String(answer.status)} ${sent}, nginx ${outside}, not ${types.join()}`
        );
    }
  };
  await Promise.all(Array.from({length: 8}, worker));
  expect(wrong).toEqual([]);
});
