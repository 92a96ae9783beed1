// On a series' page: rings the point whose value the address names, and leads back to where the reader came from.
import {anchor} from "../address.ts";
import {unpacked} from "./unpack-points.ts";

const space = "http://www.w3.org/2000/svg";
const figure = document.querySelector<HTMLElement>("figure[data-cells]");
/** The addresses of each row: a value of several sources has one of its own and one they share. */
const cells = figure?.dataset["cells"]?.split(" ").map((row) => row.split(",")) ?? [];

/** The radius of the ring, in pixels of the drawing. */
const radius = 9;

function ring(): void {
  if (!figure) return;
  for (const old of figure.querySelectorAll(".ring")) old.remove();
  const named = anchor();
  if (named === "") return;
  // The row may lie folded among those of other places.
  const line = document.getElementById(named);
  const fold = line?.closest("details");
  if (fold && !fold.open) {
    fold.open = true;
    line?.scrollIntoView();
  }
  for (const svg of figure.querySelectorAll<SVGSVGElement>("svg[data-points]"))
    for (const {row, x, y} of unpacked(svg.dataset["points"] ?? "")) {
      if (!cells[row]?.includes(named)) continue;
      const circle = document.createElementNS(space, "circle");
      const sizes = {cx: x, cy: y, r: radius};
      for (const [name, value] of Object.entries(sizes)) circle.setAttribute(name, String(value));
      circle.classList.add("ring");
      svg.append(circle);
    }
}

ring();
window.addEventListener("hashchange", ring);

const back = figure?.querySelector<HTMLElement>("[data-back]");
const from = document.referrer === "" ? null : new URL(document.referrer);
if (back && from?.origin === location.origin && from.pathname !== location.pathname) {
  back.hidden = false;
  back.querySelector("button")?.addEventListener("click", () => {
    history.back();
  });
}
