import js from "@eslint/js";
import {defineConfig} from "eslint/config";
import astro from "eslint-plugin-astro";
import imports from "eslint-plugin-simple-import-sort";
import tseslint from "typescript-eslint";

/** What Chromium 103 does not have. */
const newer = [
  "MemberExpression[property.name=/^(toSorted|toReversed|toSpliced|groupBy|withResolvers|fromAsync|canParse|isWellFormed|toWellFormed)$/]",
  "CallExpression[callee.property.name=/^(filter|find|flatMap|map|some|toArray)$/] > MemberExpression > CallExpression[callee.property.name=/^(entries|keys|matchAll|values)$/]:not([callee.object.name=/^(Object|Reflect)$/])"
].map((selector) => ({
  selector,
  message: "Chromium 103 does not have it: copy and sort, or domain/group-by."
}));

export default defineConfig(
  {
    ignores: [
      "node_modules",
      "generated",
      "dist",
      ".dist.build",
      ".cache",
      ".astro",
      ".tmp",
      // What is frozen is what it is.
      "data/releases",
      "tests/golden"
    ]
  },
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    // The rules that ask for types stand in .oxlintrc.json.
    extends: [tseslint.configs.recommended],
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "error"
    }
  },
  {
    files: ["**/*.test.ts", "tests/**/*.ts"],
    rules: {"@typescript-eslint/no-non-null-assertion": "off"}
  },
  {
    // What runs in the reader's browser, and what that imports.
    files: ["src/{charts,client,domain,model,search,words}/**/*.ts"],
    ignores: ["**/*.test.ts"],
    rules: {"no-restricted-syntax": ["error", ...newer]}
  },
  {
    // Only the explorer lends old browsers this one.
    files: ["src/client/**/*.ts"],
    ignores: ["**/*.test.ts", "src/client/explorer/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        ...newer,
        {
          selector: "CallExpression[callee.property.name='at']",
          message: "Chromium 87 does not have it."
        }
      ]
    }
  },
  ...astro.configs.recommended,
  {
    plugins: {imports},
    rules: {"imports/imports": "error", "imports/exports": "error", "no-undef": "off"}
  }
);
