// Writes the forms for the responsible units, one a unit and one of all: npm run forms -- [--to FOLDER] [--until YEAR]
import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {parseArgs} from "node:util";

import {questions} from "../../src/domain/forms.ts";
import {blankForm} from "../../src/downloads/forms/blank-form.ts";
import {fileName} from "../../src/downloads/forms/layout.ts";
import {zh} from "../../src/words/zh.ts";
import {dataFolder} from "../compile/read/read-folder.ts";
import {asked, refuse} from "../programs/arguments.ts";
import {state} from "./change/build-draft.ts";

const usage = "用法：npm run forms -- [--to 文件夹] [--until 年份]";
const options = asked(usage, () =>
  parseArgs({options: {to: {type: "string"}, until: {type: "string"}}})
);
const to = options.values.to ?? join(dataFolder, "forms");
// The last year that is over.
const until = Number(options.values.until ?? new Date().getFullYear() - 1);
if (!Number.isInteger(until)) refuse(usage);
const {catalogue, said} = await state(dataFolder);
if (!catalogue) {
  console.error(said);
  process.exitCode = 1;
} else {
  const forms = questions(catalogue, until);
  mkdirSync(to, {recursive: true});
  for (const form of forms) {
    const bytes = await blankForm(form, catalogue.plan, catalogue.site, zh);
    writeFileSync(join(to, fileName(form.unit?.id ?? null)), bytes);
  }
  const {email, phone} = catalogue.site.contact;
  console.log(
    [
      `已写出 ${forms.length - 1} 个单位的填报表和一张汇总表，在 ${to}。`,
      ...(email || phone
        ? []
        : [
            "请注意：site.yaml 的 contact 里还没有收表的邮箱和电话，表里写的是“交给把这张表发给您的人”。"
          ]),
      "收回后运行：npm run add -- 填好的表.xlsx"
    ].join("\n")
  );
}
