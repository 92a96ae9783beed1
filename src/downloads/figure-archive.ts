// A figure in one archive: the picture for articles, the drawing for paper, data, words, and what they are.
import {type Way, ways} from "../figures/embed/embed-code.ts";
import type {FormatName} from "../figures/images/formats.ts";
import {addressOf, type Issue} from "../figures/images/kit.ts";
import type {Figure} from "../model/figures/figure.ts";
import {routes} from "../routes.ts";
import type {Words} from "../words/words.ts";

/** What goes into the archive. */
export interface Contents {
  issue: Issue;
  words: Words;
  /** The licence of the data in the owner's words; empty where none is set. */
  licence: string;
  /** In the order they are listed. */
  pictures: readonly {name: FormatName | "print"; file: string; bytes: Uint8Array}[];
  /** Texts and a workbook by the names of their files. */
  files: Readonly<Record<string, string | Uint8Array>>;
}

/** The files by name, in a folder of the figure's id. */
export function filesOf(figure: Figure, contents: Contents): Map<string, Uint8Array> {
  const folder = (name: string) => `${figure.id}/${name}`;
  const text = (words: string) => new TextEncoder().encode(words);
  const bytesOf = (file: string | Uint8Array) => (typeof file === "string" ? text(file) : file);
  return new Map([
    ...contents.pictures.map(({file, bytes}) => [folder(file), bytes] as const),
    ...Object.entries(contents.files).map(([file, held]) => [folder(file), bytesOf(held)] as const),
    [folder("README.txt"), text(readme(figure, contents))] as const
  ]);
}

/** The codes for other pages as one file, each under what it is. */
export function embedCodesHtml(all: Readonly<Record<Way, string>>, words: Words): string {
  return ways
    .map((way) => {
      const {name, text} = words.embed.kinds[way];
      return `<!-- ${name}：${text} -->\n${all[way]}\n`;
    })
    .join("\n");
}

/** What the files are, and how they may be used; Chinese, then a few lines of English. */
function readme(figure: Figure, {issue, words, licence, pictures, files}: Contents): string {
  const {readme: say, formats} = words.kit;
  const {release, site} = issue;
  const kinds: Readonly<Record<string, string>> = say.kinds;
  const version = release ? words.site.version(release.version, release.date) : "";
  const address = addressOf(issue, routes.figure(figure.id));
  return [
    say.title(figure.title),
    figure.subtitle,
    say.made(site.name, version),
    say.address(address),
    "",
    say.files,
    ...pictures.map(({name, file}) => `  ${file}  ${formats[name]}`),
    ...Object.keys(files)
      .sort()
      .map((file) => `  ${file}  ${kinds[file] ?? ""}`),
    say.more,
    "",
    say.use,
    say.licence(licence),
    "",
    ...say.english(address, release ? `${release.version}, ${release.date}` : ""),
    ""
  ].join("\n");
}
