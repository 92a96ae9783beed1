// The ready words of one figure as a text file: sentences with their codes, credit, citations.
import type {Figure} from "../model/figures/figure.ts";
import {formatCode} from "../words/sentence-code.ts";
import {zh} from "../words/zh.ts";
import {type Publication, workOf} from "./citation-item.ts";
import {citations, citationText, credit} from "./cite.ts";
import {codeOf, codesOf} from "./codes.ts";
import {quotes} from "./quotes.ts";

/** `words.txt`: everything that may be copied along with the picture, LF, the access date left open. */
export function wordsFile(figure: Figure, url: string, imprint: Publication): string {
  const work = workOf(figure, url, imprint);
  const entries = codesOf(figure, imprint.release, imprint.setting, imprint.kept);
  const line = credit(
    work,
    figure.sources.map(({label}) => label)
  );
  const {cite} = zh;
  const sentences = quotes(figure, imprint.setting).map(
    (quote) => `${quote.text}\n${cite.code} ${formatCode(codeOf(entries, quote))}\n`
  );
  return [
    `${figure.title}\n${cite.figureCode} ${formatCode(entries[0]?.code ?? "")}\n`,
    `## ${cite.title}\n`,
    ...sentences,
    `## ${cite.creditTitle}\n`,
    `${line.zh}\n${line.en}\n`,
    `## ${cite.citations}\n`,
    `${cite.accessed}\n`,
    ...citations(work).map(
      ({name, pieces}) => `${name}\n\n${citationText(pieces).replaceAll("\r", "")}\n`
    )
  ].join("\n");
}
