import {runInNewContext} from "node:vm";

import {parseHTML} from "linkedom";
import {expect, test} from "vitest";

import {bundle} from "../../figures/embed/bundle-asset.ts";
import {addressPattern} from "../../model/cell.ts";
import {routes} from "../../routes.ts";

const site = "https://town.test/b/";

/** The address of the frame that a host's page shows for the id of a figure; none where there is no frame. */
function framed(id: string): string | null {
  const {document, customElements, HTMLElement} = parseHTML("<html><body></body></html>");
  Object.defineProperty(document, "currentScript", {value: {src: `${site}embed.js`}});
  const addEventListener = () => undefined;
  const script = bundle("src/client/embed/host.ts");
  runInNewContext(script, {document, customElements, HTMLElement, addEventListener, URL});
  const element = document.createElement("plan-figure");
  element.setAttribute("figure", id);
  document.body.append(element);
  return document.querySelector("iframe")?.getAttribute("src") ?? null;
}

const known = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

// The script stands alone on the pages of others and may not bring the pattern of the data along.
test("the script for hosts takes the signs that the data step lets into an address, and no others", () => {
  const signs = Array.from({length: 95}, (_, at) => String.fromCharCode(32 + at)).concat("市");
  const taken = (takes: (id: string) => boolean) =>
    signs.filter((sign) => takes(`a${sign}b`)).join("");
  expect(taken((id) => addressPattern.test(id))).toBe(known);
  expect(taken((id) => framed(id) !== null)).toBe(known);
});

test("it frames the embed of a figure", () => {
  expect(framed("street-trees")).toBe(`${site}${routes.embed("street-trees")}?`);
});
