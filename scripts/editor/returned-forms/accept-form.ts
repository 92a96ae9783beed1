// A returned form from its bytes to the data: refused cells in a marked copy, doubts asked, the rest shown and written.
import {writeFileSync} from "node:fs";

import {isDay, yearOf} from "../../../src/domain/period.ts";
import {figureColumns, promiseColumns} from "../../../src/downloads/forms/layout.ts";
import {type Mark, markedCopy} from "../../../src/downloads/forms/marked-copy.ts";
import type {Catalogue} from "../../../src/model/catalogue.ts";
import {zh} from "../../../src/words/zh.ts";
import {dateFault} from "../../compile/read/parse-period.ts";
import type {Folder} from "../../compile/read/read-folder.ts";
import {type Manner, publishChange} from "../change/publish-change.ts";
import {agreed} from "../prompt.ts";
import {entered} from "./entries.ts";
import {judge} from "./judge.ts";
import type {Return} from "./read-form.ts";

/** Takes the form; gives the exit code. `sure` answers yes to every doubt. */
export async function takeReturn(
  {path, bytes, form}: {path: string; bytes: Uint8Array; form: Return},
  before: {folder: Folder; catalogue: Catalogue},
  today: string,
  sure: boolean,
  manner: Manner
): Promise<number> {
  const {ask, say} = manner;
  const unit = before.catalogue.units.find(({id}) => id === form.unit);
  if (form.unit !== null && !unit) {
    say(`这张表的单位代码 ${form.unit} 不在 units.csv 里，请用新下载的表。没有写入任何东西。`);
    return 1;
  }
  if (form.rows.length === 0) {
    say(`${path} 里没有填任何一格：没有什么要写入的。留空不会当作 0。`);
    return 0;
  }
  const judged = judge(form, before.catalogue, yearOf(today) - 1);
  const marks: Mark[] = judged.refusals.map(({sheet, row, column, why}) =>
    mark(sheet, row, column, why, "refused")
  );
  const day = dayFault(form.day, today);
  if (day) marks.push({sheet: zh.forms.sheets.start, row: 2, column: 1, why: day, kind: "refused"});
  const unsure = [];
  for (const one of judged.figures) {
    if (one.doubt === null || sure) continue;
    if (marks.length === 0 && (await agreed(ask, `${one.doubt}。确实是这样吗？`))) continue;
    unsure.push(one);
    marks.push(
      mark("figures", one.row, "value", `${one.doubt}。请核对；没有错就在备注里写明。`, "asked")
    );
  }
  if (marks.length > 0) {
    const copy = path.replace(/(\.xlsx)?$/i, "-待改.xlsx");
    writeFileSync(copy, await markedCopy(bytes, marks, before.catalogue.site.short_name));
    const shown = marks
      .slice(0, 12)
      .map(
        ({sheet, row, column, why}) =>
          `  ${sheet} ${String.fromCharCode(65 + column)}${String(row + 1)}：${why}`
      );
    say(
      [
        `${path} 有 ${String(marks.length)} 格要改，没有写入任何东西：`,
        ...shown,
        ...(marks.length > shown.length
          ? [`  ……另有 ${String(marks.length - shown.length)} 格`]
          : []),
        `每一格的原因写在批注里，见 ${copy}（红：不能用；黄：请核对）。`,
        ...(unsure.length > 0 ? ["数字核对过、确实无误的，加上 --sure 再运行一次。"] : [])
      ].join("\n")
    );
    return 1;
  }
  if (judged.figures.length + judged.promises.length === 0) {
    say(`${path} 填的 ${String(judged.known)} 格与已公布的相同，没有什么要改。`);
    return 0;
  }
  const after = entered(
    before.folder,
    before.catalogue,
    {unit: form.unit, day: form.day, today},
    judged
  );
  const what = `${unit?.name ?? zh.forms.all} ${form.day} 的填报表`;
  if (judged.known > 0) say(`另有 ${String(judged.known)} 格与已公布的相同，不动。`);
  return publishChange(before, after, what, manner);
}

function mark(
  sheet: "figures" | "promises",
  row: number,
  column: string,
  why: string,
  kind: Mark["kind"]
): Mark {
  const columns: readonly string[] = sheet === "figures" ? figureColumns : promiseColumns;
  return {sheet: zh.forms.sheets[sheet], row, column: columns.indexOf(column), why, kind};
}

function dayFault(day: string, today: string): string | null {
  if (day === "") return "没有写填报日期，写作 YYYY-MM-DD（年-月-日）。";
  if (!isDay(day) || dateFault(day) !== null)
    return `“${day}”不是日期，写作 YYYY-MM-DD（年-月-日）。`;
  return day > today ? `“${day}”还没有到。` : null;
}
