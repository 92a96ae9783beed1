// What mutation testing runs: the unit tests beside the rooms whose mutants it makes.
import {defineConfig} from "vitest/config";

import {asked} from "./rooms.ts";

export default defineConfig({
  test: {include: asked.flatMap(({tests}) => tests), testTimeout: 20_000}
});
