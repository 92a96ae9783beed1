// A new event: a row of events.csv with its source, on the list of the promise it bears on.
import {inputTables} from "../../../src/model/published/tables.ts";
import {withEvent} from "../change/commitment-event.ts";
import {put} from "../change/table-rows.ts";
import {among, anything, day, orNothing, quotation, some} from "../interview/checks.ts";
import {askSource, nextId, sourceFlags, withSource} from "../interview/source.ts";
import type {Template} from "./template.ts";

/** See {@link Template}. */
export const event: Template = {
  title: "事件",
  flags: {
    date: "哪一天？写作 YYYY-MM-DD，不知道日就写到月，不知道月就写年",
    title: "发生了什么？一句话",
    ...sourceFlags,
    tags: "标签，几个时用 | 分开，没有就回车",
    quote: "来源的原话，不超过80字，没有就回车",
    promise: "哪项承诺因此有了进展？写代码或内容里的几个字，没有就回车"
  },
  ask: async (talk, {catalogue}) => {
    await talk.get("date", day);
    await talk.get("title", some);
    await askSource(talk, catalogue);
    const tags = [...new Set(catalogue.events.flatMap((one) => one.tags))].slice(0, 8);
    await talk.get("tags", anything, tags.length ? `（已有：${tags.join("、")}）` : "", "");
    await talk.get("quote", quotation, "", "");
    const promises = catalogue.commitments.map(({id, measure}) => ({id, name: measure}));
    await talk.get("promise", orNothing(among(promises, "承诺")), "", "");
  },
  make: (answers, {folder, catalogue, today}) => {
    const {folder: next, source, grade, lines} = withSource(folder, catalogue, answers);
    const id = nextId(
      catalogue.events.map((one) => one.id),
      "e"
    );
    const {date = "", title = "", tags = "", quote = "", promise = null} = answers;
    const row = {id, date, title, source, grade, tags, quote};
    const changes = put(withEvent(next, row, promise), inputTables.changes.file, {
      date: today,
      kind: "added",
      subject: promise ?? id,
      new: title,
      reason: "补入"
    });
    const bears = promise === null ? "" : `（承诺 ${promise} 的进展）`;
    return {folder: changes, lines: [...lines, `+ 事件 ${id}：${date} ${title}${bears}`]};
  }
};
