// The end of every command that changes the data: shows the rows, tries the whole, says what readers will see, writes.
import type {Catalogue} from "../../../src/model/catalogue.ts";
import type {Folder} from "../../compile/read/read-folder.ts";
import {agreed, type Ask} from "../prompt.ts";
import {effect, rehearse} from "./build-draft.ts";
import {writeJournal} from "./journal.ts";

/** How a change is carried out. */
export interface Manner {
  data: string;
  ask: Ask;
  say: (line: string) => void;
  /** Only show. */
  dry: boolean;
  /** Ask nothing: everything was answered by flags, or nobody is there to answer. */
  silent: boolean;
  /** Write also where stories or figures no longer hold and must be mended after. */
  evenSo: boolean;
}

/** A change as it would be. */
export interface Change {
  folder: Folder;
  /** What it consists of, shown first. */
  lines: readonly string[];
  /** Whether it is a thing of its own: where it does not hold nothing else is to be mended, and it is not written. */
  own?: boolean;
}

/** Carries a change out; gives the exit code. Nothing is written unless the tables are sound with it. */
export async function publishChange(
  before: {folder: Folder; catalogue: Catalogue},
  after: Change,
  what: string,
  {data, ask, say, dry, silent, evenSo}: Manner
): Promise<number> {
  say(after.lines.join("\n"));
  const state = await rehearse(after.folder, data);
  if (!state.catalogue) {
    say(state.said);
    if (!state.whole || after.own === true) {
      say("没有写入任何东西。\nNothing was written.");
      return 1;
    }
    say("数据本身没有问题，但上面这些图或报道的话不再成立，改好它们之前网站不会更新。");
    if (dry) return 0;
    if (!evenSo && !(await agreed(ask, "先写入数据，再去改那些话，好吗？"))) {
      say("没有写入任何东西。要先写入，加上 --even-so。");
      return 1;
    }
  } else {
    const changed = effect(before.catalogue, state.catalogue);
    if (changed.length) say(["网站上会变的：", ...changed].join("\n  "));
    if (dry) {
      say("（只是试看，没有写入。）");
      return 0;
    }
    if (!silent && !(await agreed(ask, "写入吗？"))) {
      say("没有写入任何东西。");
      return 1;
    }
  }
  const files = writeJournal(data, before.folder, after.folder, what);
  say(`已写入 ${files.join("、")}。\n要撤回：npm run undo`);
  say(
    state.catalogue
      ? "下一步：运行 npm run dev 看改后的网页；看着没有问题，再运行 npm run build 更新网站。"
      : "下一步：改好上面说的图或报道，再运行 npm run data 核对。"
  );
  return 0;
}
