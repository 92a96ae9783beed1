// A view of the explorer in another page: drawn from the address, and its height told to the page around.
import "./array-at.ts";

import type {ExplorerIndex} from "../../model/figures/explore.ts";
import {postHeight} from "../embed/post-height.ts";
import {createRenderer} from "./load-and-draw.ts";
import {resolveState} from "./resolve-state.ts";
import {readState, writeState} from "./state.ts";

const figure = document.querySelector<HTMLElement>("figure[data-explored]");
const status = document.querySelector<HTMLElement>("[data-status]");
const data = document.querySelector("[data-index]")?.textContent;

if (figure && status && data) {
  const index = JSON.parse(data) as ExplorerIndex;
  const {state} = resolveState(index, readState(location.search).ask);
  const link = document.querySelector<HTMLAnchorElement>("a[data-whole]");
  if (link) link.href = `${index.address}${writeState(state)}`;
  createRenderer(index, {figure, status}, () => undefined)(state);
  postHeight("explore");
}
