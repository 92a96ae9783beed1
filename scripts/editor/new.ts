// Begins a figure, a story, an indicator, a series or an event from a template: npm run new -- figure; every answer may be a flag.
import {parseArgs} from "node:util";

import {dataFolder, readFolder} from "../compile/read/read-folder.ts";
import {asked, refuse} from "../programs/arguments.ts";
import {state} from "./change/build-draft.ts";
import {type Manner, publishChange} from "./change/publish-change.ts";
import {converse, today} from "./command.ts";
import {type Answers, interview} from "./interview/interview.ts";
import {templates} from "./templates/index.ts";
import type {Template} from "./templates/template.ts";

const [kind = "", ...rest] = process.argv.slice(2);
const template = Object.hasOwn(templates, kind) ? templates[kind] : undefined;
if (!template) {
  const list = Object.entries(templates).map(
    ([name, {title}]) => `  npm run new -- ${name.padEnd(10)} ${title}`
  );
  const text = `用法：\n${list.join("\n")}\n加 --help 看每一种有哪些选项。`;
  if (kind === "--help") console.log(text);
  else refuse(...(kind === "" ? [] : [`没有“${kind}”这一种。`]), text);
} else await run(template);

async function run({title, flags, ask: questions, make}: Template): Promise<void> {
  const usage = `用法：
  npm run new -- ${kind.padEnd(24)} 一问一答，新建${title}
每个问题都可以写成选项：
${Object.entries(flags)
  .map(([name, said]) => `  --${name.padEnd(16)} ${said}`)
  .join("\n")}
  --dry-run          只看会变什么，不写入`;
  const options = asked(usage, () =>
    parseArgs({
      args: rest,
      options: {
        ...Object.fromEntries(Object.keys(flags).map((name) => [name, {type: "string"} as const])),
        "dry-run": {type: "boolean", default: false},
        help: {type: "boolean", default: false}
      }
    })
  );
  const values: Readonly<Record<string, string | boolean | undefined>> = options.values;
  if (values["help"] === true) {
    console.log(usage);
    return;
  }
  await converse(async (ask) => {
    const {catalogue, said} = await state(dataFolder);
    if (!catalogue) return fail(`${said}\n先改好这些，再来新建。`);
    const known = {folder: readFolder(dataFolder), catalogue, today: today()};
    const given: Answers = Object.fromEntries(
      Object.entries(values).flatMap(([name, value]) =>
        typeof value === "string" ? [[name, value]] : []
      )
    );
    const talk = interview(flags, given, ask);
    await questions(talk, known);
    if (talk.missing.length)
      return fail(
        `还缺这些，没有写入任何东西：\n${talk.missing.map((one) => `  ${one}`).join("\n")}`
      );
    const manner: Manner = {
      data: dataFolder,
      ask,
      say: (line) => console.log(line),
      dry: values["dry-run"] === true,
      silent: !process.stdin.isTTY,
      evenSo: false
    };
    const what = `新建${title} ${talk.answers["id"] ?? talk.answers["title"] ?? ""}`;
    const made = make(talk.answers, known);
    return publishChange(known, {...made, own: true}, what, manner);
  });
}

function fail(text: string): number {
  console.error(text);
  return 1;
}
