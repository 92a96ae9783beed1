import {afterEach, expect, test, vi} from "vitest";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

async function named(value: string | undefined): Promise<string[]> {
  for (const name of ["OUT", "GENERATED", "CACHE"]) vi.stubEnv(name, value);
  const {cacheFolder, generatedFolder, outFolder} = await import("./folders.ts");
  return [outFolder, generatedFolder, cacheFolder()];
}

const usual = ["dist", "generated", ".cache"];

test.each([
  [undefined, usual],
  ["", usual],
  ["/elsewhere", ["/elsewhere", "/elsewhere", "/elsewhere"]]
])("folders named %j", async (value, expected) => {
  expect(await named(value)).toEqual(expected);
});
