// A QR code as one SVG path.
import qrcode from "qrcode-generator";

import {recent} from "../recent.ts";
import {remembered} from "../remembered.ts";

/** The code of a text: its width in modules, quiet zone included, and the path of its dark modules. */
export interface Qr {
  size: number;
  path: string;
  /** The same as a line one module wide, for pages: half the letters. */
  line: string;
}

/** Modules left white around the code, as ISO/IEC 18004 asks. */
export const zone = 4;

/**
 * The QR code of `text`, as small as it fits, with error correction of level M. Every picture of a figure carries that of
 * its page, and what mask suits a text best takes longer to find than to read.
 */
export const qr = recent((text: string): Qr => remembered("qr", text, () => coded(text)));

function coded(text: string): Qr {
  const code = qrcode(0, "M");
  code.addData(text, "Byte");
  code.make();
  const count = code.getModuleCount();
  const rows = Array.from({length: count}, (_, y) => run(count, (x) => code.isDark(y, x), y));
  return {
    size: count + 2 * zone,
    path: rows.map(({path}) => path).join(""),
    line: rows.map(({line}) => line).join("")
  };
}

/** One row of modules, neighbours drawn as one bar: as bars, and as a line that leaps over what is light. */
function run(count: number, dark: (x: number) => boolean, y: number): Omit<Qr, "size"> {
  let path = "";
  let line = "";
  let end = 0;
  for (let x = 0; x < count; x++) {
    if (!dark(x)) continue;
    const from = x;
    while (x + 1 < count && dark(x + 1)) x++;
    const length = String(x - from + 1);
    path += `M${String(from + zone)} ${String(y + zone)}h${length}v1H${String(from + zone)}z`;
    line +=
      line === "" ? `M${String(from + zone)} ${String(y + zone)}.5` : `m${String(from - end)} 0`;
    line += `h${length}`;
    end = x + 1;
  }
  return {path, line};
}
