// What is tested: `unit` beside the code, `site` on the built pages in a browser.
import {defineConfig} from "vitest/config";

import {LongestFirst} from "./tests/longest-first.ts";

export default defineConfig({
  test: {
    sequence: {sequencer: LongestFirst},
    // Modules are read once a worker, not once a file: they keep nothing that a test could change.
    isolate: false,
    projects: [
      {
        test: {
          name: "unit",
          include: ["src/**/*.test.ts", "scripts/**/*.test.ts"],
          testTimeout: 60_000
        }
      },
      {
        test: {
          name: "site",
          include: ["tests/**/*.test.ts"],
          globalSetup: "tests/setup.ts",
          // Limits are a last net: a machine may be four times slower than two quiet cores.
          testTimeout: 480_000,
          hookTimeout: 480_000,
          // A browser is a heavy neighbour: two at once is what two cores carry.
          maxWorkers: 2
        }
      }
    ]
  }
});
