// The site's mark as a file, drawn from the data: it heads what is printed.
import {catalogue} from "../catalogue.ts";
import {emblem} from "../charts/emblem.ts";
import {indicatorStrips, promiseStrips} from "../domain/emblem.ts";
import {looked} from "../domain/sections.ts";
import {silence} from "../domain/silence.ts";

export const GET = () => {
  const targets = catalogue.indicators.length > 0;
  const strips = targets
    ? indicatorStrips(catalogue)
    : promiseStrips(silence(catalogue), looked(catalogue));
  const columns = Math.max(1, Math.ceil(strips.length / 12));
  const drawn = emblem(strips, {width: 120, height: 66, columns});
  return new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 66">${drawn}</svg>`,
    {headers: {"content-type": "image/svg+xml"}}
  );
};
