// What mutation testing runs: the unit tests of the rooms whose mutants it makes.
import {defineConfig} from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "src/domain/**/*.test.ts",
      "src/charts/describe/*.test.ts",
      "scripts/compile/prose/**/*.test.ts"
    ],
    testTimeout: 20_000
  }
});
