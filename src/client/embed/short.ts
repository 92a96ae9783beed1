// The script of a short embed: it tells how high it is.
import {postHeight} from "./post-height.ts";

document.addEventListener("DOMContentLoaded", () => {
  const {short} = document.body.querySelector<HTMLElement>("[data-short]")?.dataset ?? {};
  postHeight(short ?? "");
});
