// The slides of every figure.
import {catalogue, figures} from "../../catalogue.ts";
import {quotes} from "../../citations/quotes.ts";
import {deck, type Picture, slideOf, sourceFits} from "../../downloads/office/slides.ts";
import {cached, cachedBytes} from "../../figures/build-cache.ts";
import {addressOf} from "../../figures/images/kit.ts";
import {makePngs} from "../../figures/images/raster/png.ts";
import {slidePicture} from "../../figures/images/slide.ts";
import {sourceLine} from "../../figures/source-line.ts";
import type {Figure} from "../../model/figures/figure.ts";
import {routes} from "../../routes.ts";
import {sha256} from "../../sha256.ts";
import {zh} from "../../words/zh.ts";
import {inBatches} from "../_batches.ts";
import {imprint} from "../_release-state.ts";
import {issue} from "./_pictures.ts";

/** The presentation of a figure. */
export const slidesOf = inBatches(figures, ({id}) => id, begin);

function begin(wanted: readonly Figure[]): Map<string, Promise<Uint8Array>> {
  const memo = new Map<string, Promise<Uint8Array>>();
  const drawn = wanted.map((figure) => ({
    figure,
    drawing: cached("slide", figure, () => slidePicture(figure, zh))
  }));
  const pressed = makePngs(
    drawn.flatMap(({figure, drawing}) =>
      drawing ? [{name: `${figure.id}/slide`, svg: drawing.svg}] : []
    )
  );
  for (const {figure, drawing} of drawn) {
    const picture = pressed.get(`${figure.id}/slide`);
    const slides = Promise.resolve(picture).then((bytes) => {
      const {width = 0, height = 0} = drawing ?? {};
      return write(figure, bytes ? {bytes, width, height} : null);
    });
    // Whoever awaits it hears of the failure; before that it must not end the process.
    slides.catch(() => undefined);
    memo.set(figure.id, slides);
  }
  return memo;
}

function write(figure: Figure, picture: Picture | null): Promise<Uint8Array> {
  const sentences = quotes(figure, imprint.setting).flatMap(({lang, text}) =>
    lang === "zh" ? [text] : []
  );
  const {name} = catalogue.site;
  const withName = (line: string) => [line, name].join("\u3000");
  const origin = {
    source:
      figure.sources.length === 0
        ? name
        : withName(sourceLine(figure, zh, (line) => sourceFits(withName(line)))),
    address: addressOf(issue, routes.figure(figure.id))
  };
  const slide = slideOf(figure, sentences, picture, origin, zh);
  const drawn = picture && {...picture, bytes: sha256(picture.bytes)};
  return cachedBytes("pptx", {...slide, picture: drawn}, () => deck([slide], figure.title));
}
