// From a state to what is seen: fetches figures and drawing tools, and draws the newest state only.
import type {ExplorerIndex} from "../../model/figures/explore.ts";
import {explore} from "../../words/zh/figures/explore.ts";
import {make} from "../dom.ts";
import type * as Drawing from "./drawing.ts";
import {fetchSeries} from "./fetch-series.ts";
import type {State} from "./state.ts";

/** The place on the page where all is drawn. */
export interface DrawingArea {
  /** Holds title, drawing, notes and table. */
  figure: HTMLElement;
  /** Says what is being done and what was drawn. */
  status: HTMLElement;
}

/** Draws states into a floor; a state that comes while another is fetched takes its place. */
export function createRenderer(
  index: ExplorerIndex,
  floor: DrawingArea,
  after: (board: Drawing.Board) => void
): (state: State) => void {
  let wanted: State | undefined;
  let board: Drawing.Board | undefined;
  let lost = false;
  return (state) => {
    wanted = state;
    void draw(state);
  };

  async function tools(): Promise<typeof Drawing> {
    try {
      return await import("./drawing.ts");
    } catch (fault) {
      lost = true;
      throw fault;
    }
  }

  async function draw(state: State): Promise<void> {
    const {figure, status} = floor;
    /** What is done is heard; seen it is in the drawing. */
    const tell = (...words: (Node | string)[]) => {
      status.replaceChildren(...words);
      status.classList.add("unseen");
    };
    figure.setAttribute("aria-busy", "true");
    tell(explore.loading);
    try {
      // The controls are on the screen before the drawing tools are asked for.
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
      const one = fetchSeries(index, state.series);
      const other = state.with === null ? null : fetchSeries(index, state.with);
      const {boardOf} = await tools();
      // To read it and to draw are two pieces of work: a finger between them is heard.
      await new Promise((read) => setTimeout(read));
      const slices = other ? ([await one, await other] as const) : ([await one] as const);
      if (wanted !== state) return;
      board ??= boardOf(index, figure);
      tell(board.show(state, slices));
      after(board);
    } catch {
      if (wanted !== state) return;
      const again = make("button", "", explore.retry);
      again.type = "button";
      // Browsers ask once for a module: only the page anew, whose address holds the view, asks again.
      again.addEventListener("click", () => {
        if (lost) location.reload();
        else void draw(state);
      });
      tell(explore.failed, again);
      status.classList.remove("unseen");
    }
    figure.removeAttribute("aria-busy");
    figure.dataset["settled"] = "";
  }
}
