// Makes the drawing of a figure one stop for the tab key, named as one thing to walk in.

/** Gives the floor of a figure its name and its hint; false where nothing is drawn to walk in. */
export function tabStop(figure: HTMLElement): boolean {
  const floor = figure.querySelector<HTMLElement>(".drawings");
  const svg = floor?.querySelector("svg[data-points]");
  if (!floor || !svg) return false;
  floor.tabIndex = 0;
  floor.setAttribute("role", "application");
  floor.setAttribute("aria-labelledby", svg.getAttribute("aria-labelledby") ?? "");
  const hints = [svg.getAttribute("aria-describedby"), `${figure.id}-keys`];
  floor.setAttribute("aria-describedby", hints.join(" ").trim());
  return true;
}
