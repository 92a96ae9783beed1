// What a figure is downloaded as: its workbook, its archive, and the archive of all.
import {catalogue, figures} from "../../catalogue.ts";
import {describe} from "../../charts/draw.ts";
import {wordsFile} from "../../citations/words-file.ts";
import {type Contents, embedCodesHtml, filesOf} from "../../downloads/figure-archive.ts";
import {csv, json} from "../../downloads/figure-csv.ts";
import {figureWorkbook} from "../../downloads/figure-workbook.ts";
import {zip, zipOneByOne} from "../../downloads/formats/zip.ts";
import {cachedBytes} from "../../figures/build-cache.ts";
import {embedCodes} from "../../figures/embed/embed-code.ts";
import {addressOf} from "../../figures/images/kit.ts";
import {memoizeRecent} from "../../figures/memoize-recent.ts";
import {figureArticle, page} from "../../figures/wechat/article.ts";
import type {Figure} from "../../model/figures/figure.ts";
import {routes} from "../../routes.ts";
import {sha256} from "../../sha256.ts";
import {zh} from "../../words/zh.ts";
import {imprint as printed} from "../_release-state.ts";
import {embedCodeInput} from "../embed/_embed-code.ts";
import {issue, picturesOf, printOf, type Taken} from "./_pictures.ts";

/** The archive of a figure. */
export const bundleOf = memoizeRecent((figure: Figure) =>
  picturesOf(figure)
    // One to publish and one to print; the other formats are a press away on the figure's page.
    .then((all) => all.filter(({name}) => name === "wechat" || name === "print"))
    .then((pictures) => contentsOf(figure, pictures))
    .then((contents) => packed(filesOf(figure, contents)))
);

/** How large what a figure is taken along as is: its pictures in the order of the formats, and the archive, in bytes. */
export interface Weights {
  pictures: readonly (Pick<Taken, "name" | "width" | "height"> & {bytes: number})[];
  archive: number;
}

/** See {@link Weights}. Its page tells no more of them, so where they stand already none of them is read for it. */
export async function weightsOf(figure: Figure): Promise<Weights> {
  const from = [figure, catalogue.site, issue.release, wordsOf(figure)];
  const kept = await cachedBytes("weights", from, async () => {
    const pictures = (await picturesOf(figure)).map((one) => ({...one, bytes: one.bytes.length}));
    const weights: Weights = {pictures, archive: (await bundleOf(figure)).length};
    return new TextEncoder().encode(JSON.stringify(weights));
  });
  return JSON.parse(new TextDecoder().decode(kept)) as Weights;
}

/** Where a table is packed as CSV for a whole gallery, these say the same in more room. */
const asTable = ["data.json", "data.xlsx"];

/** The archive of all figures: a folder for each, without PNG, JSON and workbook, which stand in the archive of each figure. */
export async function bundleOfAll(): Promise<Uint8Array> {
  const marks: [string, string][] = [];
  for await (const [name, bytes] of filesOfAll()) marks.push([name, sha256(bytes)]);
  return cachedBytes("zip", marks, () => zipOneByOne(filesOfAll()));
}

async function* filesOfAll(): AsyncGenerator<[string, Uint8Array]> {
  for (const figure of figures) {
    const contents = await contentsOf(figure, [printOf(figure)]);
    const files = Object.entries(contents.files).filter(([name]) => !asTable.includes(name));
    yield* filesOf(figure, {...contents, files: Object.fromEntries(files)});
  }
}

/** The rows of a figure as a workbook. */
export function workbookOf(figure: Figure): Promise<Uint8Array> {
  const address = addressOf(issue, routes.figure(figure.id));
  return cachedBytes("figure-xlsx", [figure, address], () => figureWorkbook(figure, address, zh));
}

/** The archive of these files. */
function packed(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const all = [...files].map(([name, bytes]) => [name, sha256(bytes)]);
  return cachedBytes("zip", all, () => zip(files));
}

/** The article of a figure for a 公众号. */
export function articleOf(figure: Figure): string {
  const origin = {
    name: catalogue.site.name,
    address: addressOf(issue, routes.figure(figure.id))
  };
  return figureArticle(figure, describe(figure, zh), origin, zh);
}

/** Its ready words; with them everything is told that its archive is made from besides the figure, the site and the release. */
const wordsOf = (figure: Figure): string =>
  wordsFile(figure, addressOf(issue, routes.figure(figure.id)), printed);

async function contentsOf(figure: Figure, pictures: readonly Taken[]): Promise<Contents> {
  return {
    issue,
    words: zh,
    licence: catalogue.site.licence.data,
    pictures: pictures.map(({name, bytes}) => ({name, file: fileOf(figure, name), bytes})),
    files: {
      "article.html": page(figure.title, articleOf(figure), catalogue.site.language),
      "data.csv": csv(figure),
      "data.json": json(figure, describe(figure, zh)),
      "data.xlsx": await workbookOf(figure),
      "snippets.html": embedCodesHtml(embedCodes(embedCodeInput(figure), zh), zh),
      "words.txt": wordsOf(figure)
    }
  };
}

/** The name of a picture's file, as at its address. */
const fileOf = ({id}: Figure, name: string): string =>
  routes.figureImage(id, name).replace(/^.*\//u, "");
