// Adds one figure, or takes a returned form: npm run add; npm run add -- filled.xlsx; every answer may be a flag.
import {existsSync, readFileSync} from "node:fs";
import {parseArgs} from "node:util";

import {dataFolder, readFolder} from "../compile/read/read-folder.ts";
import {asked} from "../programs/arguments.ts";
import {state} from "./change/build-draft.ts";
import {strange} from "./change/outliers.ts";
import {type Manner, publishChange} from "./change/publish-change.ts";
import {converse, today} from "./command.ts";
import {enteredFigure} from "./figure-entry/entry.ts";
import {answered, type FigureAnswers, flags} from "./figure-entry/wizard.ts";
import {agreed} from "./prompt.ts";
import {takeReturn} from "./returned-forms/accept-form.ts";
import {sentence} from "./returned-forms/judge.ts";
import {readForm} from "./returned-forms/read-form.ts";

const usage = `用法：
  npm run add                          一问一答，添加一个数
  npm run add -- 填好的填报表.xlsx      收一张填报表
  npm run add -- --series 代码 --period 年份 --value 12 --source 来源代码 …
每个问题都可以写成选项：
${Object.entries(flags)
  .map(([name, said]) => `  --${name.padEnd(10)} ${said}`)
  .join("\n")}
  --dry-run    只看会变什么，不写入
  --sure       数字与往年差很多，已核对无误
  --even-so    有的图或报道会因此不成立，也先写入`;

const options = asked(usage, () =>
  parseArgs({
    allowPositionals: true,
    options: {
      ...Object.fromEntries(Object.keys(flags).map((name) => [name, {type: "string"} as const])),
      "dry-run": {type: "boolean", default: false},
      sure: {type: "boolean", default: false},
      "even-so": {type: "boolean", default: false},
      help: {type: "boolean", default: false}
    }
  })
);
if (options.values["help"]) console.log(usage);
else await converse((ask) => add(options.positionals, options.values, ask));

async function add(
  files: readonly string[],
  values: Readonly<Record<string, string | boolean | undefined>>,
  ask: Manner["ask"]
): Promise<number> {
  const say = (line: string) => console.log(line);
  const {catalogue, said} = await state(dataFolder);
  if (!catalogue) {
    console.error(`${said}\n先改好这些，再来添加。`);
    return 1;
  }
  const before = {folder: readFolder(dataFolder), catalogue};
  const sure = values["sure"] === true;
  const manner: Manner = {
    data: dataFolder,
    ask,
    say,
    dry: values["dry-run"] === true,
    silent: !process.stdin.isTTY,
    evenSo: values["even-so"] === true
  };
  const [path, ...more] = files;
  if (more.length > 0) {
    console.error(`一次收一张表：${files.join("、")}`);
    return 1;
  }
  if (path !== undefined) {
    if (!existsSync(path)) {
      console.error(`没有这个文件：${path}。请检查文件名和所在的文件夹。`);
      return 1;
    }
    const bytes = new Uint8Array(readFileSync(path));
    const form = await readForm(bytes);
    if (!form) {
      console.error(
        `${path} 不是本站的填报表（.xlsx，第一页“填写说明”里有表号）。别处来的统计表请用 npm run import-table。`
      );
      return 1;
    }
    return takeReturn({path, bytes, form}, before, today(), sure, manner);
  }
  const given: FigureAnswers = Object.fromEntries(
    Object.entries(values).filter(([name, value]) => name in flags && typeof value === "string")
  );
  const outcome = await answered(given, catalogue, ask);
  if ("missing" in outcome) {
    console.error(
      `还缺这些，没有写入任何东西：\n${outcome.missing.map((one) => `  ${one}`).join("\n")}`
    );
    return 1;
  }
  const {answers} = outcome;
  const doubt = strange(
    {
      series: answers.series ?? "",
      period: answers.period ?? "",
      kind: answers.kind ?? "",
      value: Number(answers.value)
    },
    catalogue,
    answers.place
  );
  const name = catalogue.series.find(({id}) => id === answers.series)?.name ?? "";
  if (doubt && !sure) {
    const question = sentence(doubt, name);
    if (!(await agreed(ask, `${question}。确实是这样吗？`))) {
      console.error(`${question}。没有写入任何东西；核对无误的，加上 --sure。`);
      return 1;
    }
  }
  const after = enteredFigure(before.folder, catalogue, answers, today());
  return publishChange(before, after, `${name} ${answers.period ?? ""}`, manner);
}
