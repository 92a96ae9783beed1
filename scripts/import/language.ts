// In which language and script a text is written; only Chinese is read.
import {Converter} from "opencc-js/t2cn";

/** The script of a Chinese text; null where the text is in another language. */
export function scriptOf(text: string): "simplified" | "traditional" | null {
  const letters = text.match(/\p{L}/gu) ?? [];
  const count = (script: RegExp) => letters.filter((sign) => script.test(sign)).length;
  const han = count(/\p{Script=Han}/u);
  const foreign = count(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u);
  if (han < 10 || han < letters.length / 2 || foreign > han / 20) return null;
  const sample = text.slice(0, 5000);
  const simple = Converter({from: "t", to: "cn"})(sample);
  const turned = Array.from(simple);
  const changed = Array.from(sample).filter((sign, at) => sign !== turned[at]).length;
  return changed > sample.length / 12 ? "traditional" : "simplified";
}
