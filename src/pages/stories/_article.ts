// A story as an article for a 公众号, and the archive that holds it with its pictures.
import {catalogue, figures} from "../../catalogue.ts";
import {describe} from "../../charts/draw.ts";
import {wordsFile} from "../../citations/words-file.ts";
import {zip} from "../../downloads/formats/zip.ts";
import {addressOf} from "../../figures/images/kit.ts";
import {page, pictureName, storyArticle} from "../../figures/wechat/article.ts";
import type {Story} from "../../model/figures/story.ts";
import {routes} from "../../routes.ts";
import {zh} from "../../words/zh.ts";
import {imprint} from "../_release-state.ts";
import {workbookOf} from "../figures/_archives.ts";
import {issue, pictureOf} from "../figures/_pictures.ts";

/** The article, with inline styles. */
export function articleOf(story: Story): string {
  const origin = {name: catalogue.site.name, address: addressOf(issue, routes.story(story.id))};
  return storyArticle(story, figures, (figure) => describe(figure, zh), origin, zh);
}

/** The archive: the article, of each figure a picture at the width of a 公众号, the words that may be quoted, and a workbook. */
export async function archiveOf(story: Story): Promise<Uint8Array> {
  const text = (words: string) => new TextEncoder().encode(words);
  const files = new Map<string, Uint8Array>([
    ["article.html", text(page(story.title, articleOf(story), catalogue.site.language))]
  ]);
  const own = story.blocks.flatMap((block) => (block.kind === "figure" ? [block.id] : []));
  for (const figure of figures.filter(({id}) => own.includes(id))) {
    files.set(pictureName(figure.id), await pictureOf(figure, "wechat"));
    const words = wordsFile(figure, addressOf(issue, routes.figure(figure.id)), imprint);
    files.set(`${figure.id}.txt`, text(words));
    files.set(`${figure.id}.xlsx`, await workbookOf(figure));
  }
  return zip(files);
}
