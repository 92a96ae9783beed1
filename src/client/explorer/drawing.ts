// The heavy half of the explorer, loaded when it is opened: drawing with Plot and D3, table, files.
import {change} from "../../charts/explorer-kinds/change.ts";
import {scatter} from "../../charts/explorer-kinds/scatter.ts";
import {line} from "../../charts/kinds/line.ts";
import {rank} from "../../charts/kinds/rank.ts";
import {light, type Theme} from "../../charts/theme.ts";
import type {Kind} from "../../charts/types.ts";
import {serializeSvg} from "../../figures/serialize-svg.ts";
import type {ExplorerIndex} from "../../model/figures/explore.ts";
import type {Figure} from "../../model/figures/figure.ts";
import {number} from "../../words/format.ts";
import {namedSources} from "../../words/named-sources.ts";
import {make} from "../dom.ts";
import {buildFigure} from "./build-figure.ts";
import {type ExportSheet, fileOf, rowsOf, save} from "./file.ts";
import {picture} from "./picture.ts";
import {attachPointer} from "./pointer.ts";
import {type Chart, type State, writeState} from "./state.ts";
import {tableOf} from "./table.ts";
import {type Seen, type Slices, visibleRows} from "./visible-rows.ts";
import {words} from "./words.ts";

const drawings: Record<Chart, Kind> = {line, rank, change, scatter};

/** The figure on the page. */
export interface Board {
  /** Draws a state; gives the sentence that says what was drawn. */
  show: (state: State, slices: Slices) => string;
  /** Saves what is seen as `xlsx`, `csv`, `svg` or `png`. */
  take: (form: string) => Promise<void>;
  title: () => string;
  /** Height of the figure without its table, in CSS pixels. */
  height: () => number;
}

/** Makes the board of a figure, which redraws itself when its width changes. */
export function boardOf(index: ExplorerIndex, element: HTMLElement): Board {
  const find = (name: string) => element.querySelector<HTMLElement>(name) ?? make("div", "");
  const floor = find(".drawings");
  const touch = attachPointer(floor, element);
  let state: State | undefined;
  let figure: Figure | undefined;
  let rows: Seen[] = [];
  let columns: ExportSheet["columns"] = [];
  let drawn = 0;

  new ResizeObserver(() => {
    if (figure && Math.abs(floor.clientWidth - drawn) > 4) draw(figure);
  }).observe(floor);

  return {
    show(next, slices) {
      state = next;
      columns = slices[0].columns;
      rows = visibleRows(
        next,
        slices,
        // The focal place first, as in the drawing it is the strongest.
        [index.focal, ...index.places.map(({id}) => id).filter((id) => id !== index.focal)]
      );
      figure = buildFigure(index, next, slices, rows, words);
      const {title, subtitle, note} = figure;
      find(".title").textContent = title;
      find(".subtitle").textContent = subtitle;
      fill(find(".note"), note === null ? "" : `${words.figure.note}${note}`);
      const sources = sourceList(figure);
      find(".source").hidden = sources.length === 0;
      find(".source").replaceChildren(words.figure.sourceLine, ...sources);
      find(".said").textContent = drawings[next.chart].describe(figure, words) || words.missing;
      find("[data-pages]").replaceChildren(...pagesOf(index, slices));
      find(".data-table").replaceChildren(tableOf(index, figure, rows, words));
      fill(find("[data-rows]"), words.explore.rows(rows.length));
      draw(figure);
      return words.explore.drawn(words.explore.charts[next.chart], title, rows.length);
    },
    async take(form) {
      if (!state || !figure) return;
      const name = ["explore", state.series, state.with].filter((part) => part !== null).join("-");
      const drawing = (theme: Theme, width: number) => svgOf(figure as Figure, theme, width);
      const credit = {name: index.site, address: `${index.address}${writeState(state)}`};
      const places = new Map(index.places.map(({id, name}) => [id, name]));
      const table = (): ExportSheet => ({
        title: figure?.title ?? "",
        columns: [...columns, {name: "state", title: words.explore.state}],
        rows: rowsOf(rows, (id) => places.get(id) ?? id),
        notes: [
          figure?.subtitle ?? "",
          ...(figure?.sources ?? []).map(named),
          credit.name,
          credit.address
        ]
      });
      const shot = () =>
        picture(figure as Figure, drawing, credit, drawings[figure?.kind as Chart].describe, words);
      save(await fileOf(form, table, shot), `${name}.${form}`);
    },
    title: () => figure?.title ?? "",
    height: () => {
      const top = (part: Element) => part.getBoundingClientRect().top;
      const form = element.querySelector("form");
      // On a narrow page the form stands between drawing and notes.
      const between = form && top(form) > top(floor) ? form.offsetHeight : 0;
      return Math.ceil(top(find(".data")) - top(element) - between);
    }
  };

  function draw(figure: Figure): void {
    drawn = floor.clientWidth;
    const {svg, points} = svgOf(figure, light, Math.max(280, drawn));
    svg.setAttribute("role", "img");
    svg.setAttribute("aria-labelledby", find(".title").id);
    svg.setAttribute("aria-describedby", find(".said").id);
    touch(svg, points, figure);
  }
}

/** A drawing of a width in CSS pixels, finished as those of the other pages are. */
function svgOf(figure: Figure, theme: Theme, width: number) {
  const kind = drawings[figure.kind as Chart];
  const made = kind.draw(figure, {width, theme}, document, words);
  const text = serializeSvg(made.svg, {prefix: figure.id, ink: theme.ink});
  return {...made, text};
}

/** A source as the sheet of notes names it; a repost has no address. */
const named = ({label, url}: Figure["sources"][number]): string =>
  [`${words.figure.sourceLine}${label}`, url].filter(Boolean).join(" ");

/** The pages of the series drawn, where all of them is to be had, targets too. */
function pagesOf({pages}: ExplorerIndex, slices: Slices): Node[] {
  return slices.map(({series}) => {
    const link = make("a", "", words.explore.page(series.name));
    link.href = `${pages}${series.id}/`;
    return link;
  });
}

function fill(element: HTMLElement, text: string): void {
  element.hidden = text === "";
  element.textContent = text;
}

/** The sources in a row, each with its grade; of many the first, as the table has them all. A repost is named and not linked. */
function sourceList({sources}: Figure): (Node | string)[] {
  const shown = namedSources(sources);
  const rest = shown.length < sources.length ? [words.figure.others(number(sources.length))] : [];
  const names = shown.flatMap(({label, url, grade}, at) => {
    const name = url === null ? label : make("a", "", label);
    if (name instanceof HTMLAnchorElement) name.href = url ?? "";
    return [at > 0 ? words.figure.join : "", name, grade ? words.figure.grade(grade) : ""];
  });
  return [...names, ...rest];
}
