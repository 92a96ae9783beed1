// The colours of a picture as it was drawn: the quick quantiser leaves each of them a shade off.
import {crc32} from "node:zlib";

/** How far the quantiser moves a colour, in each channel: it drops the last of eight bits. */
const shade = 1;

/**
 * Brings each colour of a PNG's palette that lies a shade beside one of the drawing's own back to it. Changes `png`.
 *
 * @param svg what it was made from; its colours are written `#rrggbb`
 */
export function keepColours(png: Buffer, svg: string): void {
  const own = [...new Set(svg.match(/#[\da-f]{6}\b/giu))].map((hex) =>
    Buffer.from(hex.slice(1), "hex")
  );
  // https://www.w3.org/TR/png-3/#5Chunk-layout: length, name, contents, sum of name and contents.
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    const chunk = png.subarray(at + 4, at + 8 + png.readUInt32BE(at));
    if (chunk.toString("latin1", 0, 4) !== "PLTE") continue;
    for (let entry = 4; entry < chunk.length; entry += 3) {
      const colour = chunk.subarray(entry, entry + 3);
      own
        .find((one) => one.every((part, of) => Math.abs(part - (colour[of] ?? NaN)) <= shade))
        ?.copy(colour);
    }
    png.writeUInt32BE(crc32(chunk), at + 4 + chunk.length);
  }
}
