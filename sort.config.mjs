import tseslint from "typescript-eslint"; import astro from "eslint-plugin-astro"; import sort from "eslint-plugin-simple-import-sort";
const rules={"simple-import-sort/imports":"error","simple-import-sort/exports":"error"};
export default [{files:["**/*.ts"],languageOptions:{parser:tseslint.parser},plugins:{"simple-import-sort":sort},rules},...astro.configs.base.map(c=>c),{files:["**/*.astro"],languageOptions:{parserOptions:{parser:tseslint.parser,extraFileExtensions:[".astro"]}},plugins:{"simple-import-sort":sort},rules}];
