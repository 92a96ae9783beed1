// The names of the units, found at a place in a text whatever the width of brackets and commas.
import type {Unit} from "../../../src/model/unit.ts";

/** A unit's name or alias as it is compared, and the unit's id. */
export interface Name {
  /** The name, narrowed. */
  text: string;
  /** The name as units.csv writes it. */
  written: string;
  /** The unit's id. */
  unit: string;
}

const narrow: Record<string, string> = {
  "（": "(",
  "）": ")",
  "，": ",",
  "；": ";",
  "：": ":",
  "\u3000": " "
};

/** The text with brackets, commas, semicolons, colons and spaces in their narrow form; as long as before. */
export function narrowed(text: string): string {
  return text.replace(/[（），；：\u3000]/g, (sign) => narrow[sign] ?? sign);
}

/** Every name and alias, the longest first, so that a name that begins like another is tried before it. */
export function unitNames(units: readonly Unit[]): Name[] {
  return units
    .flatMap((unit) =>
      [unit.name, ...unit.aliases].map((written) => ({
        text: narrowed(written).trim(),
        written,
        unit: unit.id
      }))
    )
    .filter((name) => name.text !== "")
    .sort((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1));
}
