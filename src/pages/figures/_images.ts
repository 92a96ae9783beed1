// The pictures of every figure: made once for a build, side by side; while writing, only those that are asked for.
import {catalogue, figures} from "../../catalogue.ts";
import {describe} from "../../charts/draw.ts";
import {sheet} from "../../citations/words-file.ts";
import {bundle, codes, type Contents, filesOf} from "../../downloads/figure-archive.ts";
import {csv, json} from "../../downloads/figure-csv.ts";
import {zip} from "../../downloads/formats/zip.ts";
import {copies} from "../../figures/embed/code.ts";
import {type FormatName, formatNames} from "../../figures/images/kit/formats.ts";
import {addressOf, type Issue, kit} from "../../figures/images/kit/kit.ts";
import {print} from "../../figures/images/kit/print.ts";
import {picture} from "../../figures/images/picture.ts";
import {press} from "../../figures/images/png.ts";
import {figureArticle, page} from "../../figures/wechat/article.ts";
import type {Figure} from "../../model/figure.ts";
import {routes} from "../../routes.ts";
import {zh} from "../../words/zh.ts";
import {imprint as printed, state} from "../_release-state.ts";
import {goods} from "../embed/_embed-code.ts";

/** Who shows the figures, and from which release. */
export const issue: Issue = {site: catalogue.site, release: state};

/** A picture as a page lists it. */
export interface Taken {
  name: FormatName | "print";
  /** The file below the figure's address. */
  file: string;
  width: number;
  height: number;
  bytes: Uint8Array;
}

const batch = import.meta.env.DEV ? null : new Map(figures.map((each) => [each.id, each]));
const made = new Map<string, Promise<Taken[]>>();

/** Every picture of a figure, in the order of the formats; the one for print comes last. */
export function kitOf(figure: Figure): Promise<Taken[]> {
  if (!made.has(figure.id)) begin(batch ? [...batch.values()] : [figure]);
  return made.get(figure.id) ?? Promise.resolve([]);
}

const archives = new Map<string, Promise<Uint8Array>>();

/** The archive of a figure, made once. */
export function bundleOf(figure: Figure): Promise<Uint8Array> {
  const before = archives.get(figure.id);
  if (before) return before;
  const archive = contentsOf(figure).then((contents) => bundle(figure, contents));
  archives.set(figure.id, archive);
  return archive;
}

/** The archive of all figures: a folder for each, without the PNG, which stand in the archive of each figure. */
export async function bundleOfAll(): Promise<Uint8Array> {
  const all = new Map<string, Uint8Array>();
  for (const figure of figures)
    for (const [name, bytes] of filesOf(figure, {...(await contentsOf(figure)), pictures: []}))
      all.set(name, bytes);
  return zip(all);
}

/** The article of a figure for a 公众号. */
export function articleOf(figure: Figure): string {
  const origin = {
    name: catalogue.site.name,
    address: addressOf(issue, routes.figure(figure.id))
  };
  return figureArticle(figure, describe(figure, zh), origin, zh);
}

async function contentsOf(figure: Figure): Promise<Contents> {
  const pictures = await kitOf(figure);
  return {
    issue,
    words: zh,
    licence: catalogue.site.licence.data,
    pictures: pictures.map(({file, bytes}) => ({file, bytes})),
    files: {
      "article.html": page(figure.title, articleOf(figure), catalogue.site.language),
      "data.csv": csv(figure),
      "data.json": json(figure, describe(figure, zh)),
      "figure.svg": picture(figure, catalogue.site).svg,
      "snippets.html": codes(copies(goods(figure), zh), zh),
      "words.txt": sheet(figure, addressOf(issue, routes.figure(figure.id)), printed)
    }
  };
}

function begin(wanted: readonly Figure[]): void {
  const composed = wanted.map((figure) => ({figure, pictures: kit(figure, issue, zh)}));
  const pressed = press(
    composed.flatMap(({figure, pictures}) =>
      [...pictures].map(([name, {svg}]) => ({name: `${figure.id}/${name}`, svg, scale: 1}))
    )
  );
  for (const {figure, pictures} of composed) {
    const taken = formatNames.map(async (name): Promise<Taken> => {
      const {width = 0, height = 0} = pictures.get(name) ?? {};
      const bytes = (await pressed.get(`${figure.id}/${name}`)) ?? new Uint8Array();
      return {name, file: `${name}.png`, width, height, bytes};
    });
    const {svg, width, height} = print(figure, issue, zh);
    const last: Taken = {
      ...{name: "print", file: "print.svg", width, height},
      bytes: new TextEncoder().encode(svg)
    };
    const all = Promise.all([...taken, Promise.resolve(last)]);
    // Whoever awaits it hears of the failure; before that it must not end the process.
    all.catch(() => undefined);
    made.set(figure.id, all);
  }
}
