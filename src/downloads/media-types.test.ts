import {readFileSync} from "node:fs";

import {expect, test} from "vitest";

import {rules} from "../../scripts/nginx.ts";
import {mediaType, types} from "./media-types.ts";

const server = rules(readFileSync("deploy/nginx.conf", "utf8"));

test.each(Object.keys(types))(
  "the server sends a file .%s as what its descriptions say",
  (ending) => {
    expect(server.type(`/data/a.${ending}`).replace(/; charset=.*$/u, "")).toBe(
      mediaType(`data/a.${ending}`)
    );
  }
);

test("sums have no ending and are text; what is unknown is bytes", () => {
  expect(mediaType("data/SHA256SUMS")).toBe("text/plain");
  expect(server.type("/data/SHA256SUMS")).toMatch(/^text\/plain/u);
  expect(mediaType("a.wide.csv")).toBe("text/csv");
  expect(mediaType("a.xyz")).toBe("application/octet-stream");
});
