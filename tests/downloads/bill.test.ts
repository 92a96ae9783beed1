// The bill of materials of the built site against the schema of its standard, kept by those who wrote it.
import {readFileSync} from "node:fs";

import {Spec, Validation} from "@cyclonedx/cyclonedx-library";
import {expect, test} from "vitest";

const text = readFileSync("dist/sbom.cdx.json", "utf8");
const schema = new Validation.JsonStrictValidator(Spec.Version.v1dot6);

test("it is CycloneDX 1.6, each package with a licence that the standard knows", async () => {
  expect(await schema.validate(text)).toBeNull();
});

test("the schema refuses what it does not know", async () => {
  expect(await schema.validate(text.replace('"bomFormat"', '"format"'))).not.toBeNull();
  expect(await schema.validate(text.replace('"id":"MIT"', '"id":"M.I.T."'))).not.toBeNull();
});
