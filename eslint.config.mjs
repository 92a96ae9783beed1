import js from "@eslint/js";
import {defineConfig} from "eslint/config";
import astro from "eslint-plugin-astro";
import imports from "eslint-plugin-simple-import-sort";
import tseslint from "typescript-eslint";

export default defineConfig(
  {ignores: ["node_modules", "generated", "dist", ".dist.build", ".cache", ".astro", ".tmp", "tests/golden"]},
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        {considerDefaultExhaustiveForUnions: true}
      ]
    }
  },
  {
    files: ["**/*.test.ts", "tests/**/*.ts"],
    rules: {"@typescript-eslint/no-non-null-assertion": "off"}
  },
  ...astro.configs.recommended,
  {
    plugins: {imports},
    rules: {"imports/imports": "error", "imports/exports": "error", "no-undef": "off"}
  }
);
