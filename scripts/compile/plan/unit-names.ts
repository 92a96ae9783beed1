// The names of the units, found at a place in a text whatever the width of brackets and commas.
import type {Unit} from "../../../src/model/plan/unit.ts";

/** A unit's name or alias as it is compared, and the unit's id. */
export interface Name {
  /** The name, narrowed. */
  text: string;
  /** The name as units.csv writes it. */
  written: string;
  /** The unit's id. */
  unit: string;
}

const narrow = new Map<string, string>([
  ...Array.from("（），；：＊\u3000", (sign, at) => [sign, "(),;:* ".charAt(at)] as const),
  // The words of the grammar in traditional characters, so that both scripts are read by one grammar.
  ...Array.from(
    "負責牽頭單位門構處實參與協辦導進時間組織職權關聯縣區會應幹幾個專欄長為",
    (sign, at) =>
      [
        sign,
        "负责牵头单位门构处实参与协办导进时间组织职权关联县区会应干几个专栏长为".charAt(at)
      ] as const
  )
]);

/**
 * The text as it is compared: brackets, commas, semicolons, colons and spaces in their narrow form,
 * and the words of the grammar in simplified characters; as long as before.
 */
export function narrowed(text: string): string {
  return text.replace(/[^!-~]/g, (sign) => narrow.get(sign) ?? sign);
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

/** The signs, narrowed, that a plan sets at names, and says elsewhere what they mean. */
export const nameSigns = "*★☆▲△※";
