// The proof that every character of the received text is accounted for, as problems where it fails.
import {both, type Problem, quoted} from "../problems/problem.ts";
import {locate} from "../read/csv.ts";
import type {Parsed} from "../read/parse-folder.ts";
import {misfits, plain, undo} from "./errata-roundtrip.ts";

/** What keeps the printed plan, its errata undone, from being the received text byte for byte. */
export function proof({markdown, received, tables: {errata}}: Parsed): Problem[] {
  if (!markdown.text || !received.bytes.length || !errata.ids) return [];
  // Errata may span the final line feed, which the words of the Markdown do not have.
  const text = plain(markdown.text);
  const wrong = misfits(text, errata.rows);
  if (wrong.length) {
    return wrong.map(({id, times, overlaps}) => {
      const index = errata.rows.findIndex((row) => row.id === id);
      return {
        ...locate(errata, index, "changed_to"),
        found: overlaps
          ? both(`校勘 ${id} 与 ${overlaps} 重叠。`, `Erratum ${id} overlaps ${overlaps}.`)
          : both(
              `校勘 ${id} 改后的文字在 ${markdown.file} 里出现 ${times} 次。`,
              `The words of erratum ${id} stand ${times} times in ${markdown.file}.`
            ),
        expected: both(
          "单处校勘恰好一次，通例至少一次。",
          "A row stands exactly once, a rule at least once."
        ),
        mend: both("把前后文写长，或改正文字。", "Give more words around it, or correct them.")
      };
    });
  }
  return difference(
    undo(text, errata.rows),
    new TextDecoder().decode(received.bytes),
    markdown.file,
    received.file
  );
}

/** The first place where two texts differ. */
function difference(ours: string, theirs: string, file: string, receivedFile: string): Problem[] {
  if (ours === theirs) return [];
  let at = 0;
  while (at < ours.length && ours[at] === theirs[at]) at++;
  const before = theirs.slice(0, at).split("\n");
  const shown = (text: string) => quoted(text.slice(at, at + 16));
  return [
    {
      file: receivedFile,
      line: before.length,
      column: Array.from(before.at(-1) ?? "").length + 1,
      found: both(
        `还原校勘后，${file} 从这里起与来文不同：${shown(ours)}。`,
        `With the errata undone ${file} differs from the received text from here on: ${shown(ours)}.`
      ),
      expected: both(`来文是 ${shown(theirs)}。`, `The received text has ${shown(theirs)}.`),
      mend: both(
        "改正方案文字，或在校勘表说明这处不同。",
        "Correct the plan, or account for the difference in the errata."
      )
    }
  ];
}
