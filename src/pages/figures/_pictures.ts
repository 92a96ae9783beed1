// The pictures of every figure.
import {catalogue, figures} from "../../catalogue.ts";
import {codesOf} from "../../citations/codes.ts";
import {cached} from "../../figures/build-cache.ts";
import type {Composed} from "../../figures/images/boxes.ts";
import {type FormatName, formatNames} from "../../figures/images/formats.ts";
import {type Issue, kit} from "../../figures/images/kit.ts";
import {print} from "../../figures/images/print.ts";
import {makePngs} from "../../figures/images/raster/png.ts";
import {memoizeRecent} from "../../figures/memoize-recent.ts";
import type {Figure} from "../../model/figures/figure.ts";
import {formatCode} from "../../words/sentence-code.ts";
import {zh} from "../../words/zh.ts";
import {inBatches} from "../_batches.ts";
import {imprint, state} from "../_release-state.ts";

/** Who shows the figures, and from which release. */
export const issue: Issue = {
  site: catalogue.site,
  release: state,
  code: memoizeRecent((figure: Figure) =>
    formatCode(codesOf(figure, imprint.release, imprint.setting, imprint.kept)[0]?.code ?? "")
  )
};

/** A picture as a page lists it. */
export interface Taken {
  name: FormatName | "print";
  width: number;
  height: number;
  bytes: Uint8Array;
}

/** A picture of which only the whole is wanted. */
type Shaped = Omit<Composed, "parts">;

/** Every picture of a figure as SVG. */
const composedOf = memoizeRecent(
  (figure: Figure): ReadonlyMap<FormatName, Shaped> =>
    new Map(
      cached("kit", hangsOn(figure), () =>
        [...kit(figure, issue, zh)].map(
          ([name, {svg, width, height}]) => [name, {svg, width, height}] as const
        )
      )
    )
);

const sizes = new Map<string, {width: number; height: number}>();

/** The picture for articles, in its own pixels. */
export function sizeOf(figure: Figure): {width: number; height: number} {
  const size = sizes.get(figure.id) ?? cached("size", hangsOn(figure), () => measured(figure));
  sizes.set(figure.id, size);
  return size;
}

function measured(figure: Figure): {width: number; height: number} {
  const {width = 0, height = 0} = composedOf(figure).get("wechat") ?? {};
  return {width, height};
}

/** All that its pictures are made from. */
const hangsOn = (figure: Figure) => [figure, issue.site, issue.release, issue.code?.(figure)];

/** Every picture of a figure, in the order of the formats; the one for print comes last. */
export const picturesOf = inBatches(figures, ({id}) => id, begin);

/** The bytes of one of them. */
export async function pictureOf(figure: Figure, name: Taken["name"]): Promise<Uint8Array> {
  const found = (await picturesOf(figure)).find((one) => one.name === name);
  if (!found) throw new Error(`${figure.id} has no picture ${name}`);
  return found.bytes;
}

/** The square one before it becomes pixels. */
export const squareOf = (figure: Figure): string => composedOf(figure).get("square")?.svg ?? "";

/** The one for print, which needs no pixels. */
export function printOf(figure: Figure): Taken {
  const {svg, width, height} = cached("print", hangsOn(figure), () => print(figure, issue, zh));
  return {name: "print", width, height, bytes: new TextEncoder().encode(svg)};
}

function begin(wanted: readonly Figure[]): Map<string, Promise<Taken[]>> {
  const memo = new Map<string, Promise<Taken[]>>();
  const pressed = makePngs(
    wanted.flatMap((figure) =>
      [...composedOf(figure)].map(([name, {svg}]) => ({name: `${figure.id}/${name}`, svg}))
    )
  );
  for (const figure of wanted) {
    const taken = formatNames.map(async (name): Promise<Taken> => {
      const {width = 0, height = 0} = composedOf(figure).get(name) ?? {};
      const bytes = (await pressed.get(`${figure.id}/${name}`)) ?? new Uint8Array();
      return {name, width, height, bytes};
    });
    const all = Promise.all([...taken, Promise.resolve(printOf(figure))]);
    // Whoever awaits it hears of the failure; before that it must not end the process.
    all.catch(() => undefined);
    memo.set(figure.id, all);
  }
  return memo;
}
