// The ready words of one figure as a text file: sentences with their codes, credit, citations.
import type {Figure} from "../model/figures/figure.ts";
import {shown} from "../words/code.ts";
import {zh} from "../words/zh.ts";
import {type Imprint, workOf} from "./citation-item.ts";
import {citations, credit, plain} from "./cite.ts";
import {codeOf, codesOf} from "./codes.ts";
import {quotes} from "./quotes.ts";

/** `words.txt`: everything that may be copied along with the picture, LF, the access date left open. */
export function sheet(figure: Figure, url: string, imprint: Imprint): string {
  const work = workOf(figure, url, imprint);
  const entries = codesOf(figure, imprint.release, imprint.setting, imprint.kept);
  const line = credit(
    work,
    figure.sources.map(({label}) => label)
  );
  const {cite} = zh;
  const sentences = quotes(figure, imprint.setting).map(
    (quote) => `${quote.text}\n${cite.code} ${shown(codeOf(entries, quote))}\n`
  );
  return [
    `${figure.title}\n${cite.figureCode} ${shown(entries[0]?.code ?? "")}\n`,
    `## ${cite.title}\n`,
    ...sentences,
    `## ${cite.creditTitle}\n`,
    `${line.zh}\n${line.en}\n`,
    `## ${cite.citations}\n`,
    `${cite.accessed}\n`,
    ...citations(work).map(({name, pieces}) => `${name}\n\n${plain(pieces).replaceAll("\r", "")}\n`)
  ].join("\n");
}
