// The double bytes of GBK by their character, for asking what a text would be in that encoding.

let table: ReadonlyMap<string, number> | undefined;

/** The code of each character that GBK writes with two bytes, the lead in the upper eight bits. */
export function gbkCodes(): ReadonlyMap<string, number> {
  if (table) return table;
  const decoder = new TextDecoder("gbk");
  const codes = new Map<string, number>();
  const pair = new Uint8Array(2);
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      pair[0] = lead;
      pair[1] = trail;
      const sign = decoder.decode(pair);
      if (sign.length === 1 && sign !== "\ufffd" && !codes.has(sign))
        codes.set(sign, lead * 256 + trail);
    }
  }
  table = codes;
  return codes;
}

/** How usual a character is in Chinese text: of the first national set's daily part, of its rare part, or of neither. */
export function usage(code: number | undefined): "daily" | "rare" | "odd" {
  if (code === undefined) return "odd";
  const lead = code >> 8;
  // The first national set has no trail byte below A1; its daily part ends with lead D7.
  if ((code & 0xff) < 0xa1) return "odd";
  if (lead >= 0xa1 && lead <= 0xa9) return "daily";
  if (lead >= 0xb0 && lead <= 0xd7) return "daily";
  return lead >= 0xd8 && lead <= 0xf7 ? "rare" : "odd";
}
