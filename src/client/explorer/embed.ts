// A view of the explorer in another page: drawn from the address, and its height told to the page around.
import "./array-at.ts";

import type {ExplorerIndex} from "../../model/figures/explore.ts";
import {tell} from "../embed/post-height.ts";
import {shower} from "./load-and-draw.ts";
import {settle} from "./resolve-state.ts";
import {read, write} from "./state.ts";

const figure = document.querySelector<HTMLElement>("figure[data-explored]");
const status = document.querySelector<HTMLElement>("[data-status]");
const data = document.querySelector("[data-index]")?.textContent;

if (figure && status && data) {
  const index = JSON.parse(data) as ExplorerIndex;
  const {state} = settle(index, read(location.search).ask);
  const link = document.querySelector<HTMLAnchorElement>("a[data-whole]");
  if (link) link.href = `${index.address}${write(state)}`;
  shower(index, {figure, status}, () => undefined)(state);
  tell("explore");
}
