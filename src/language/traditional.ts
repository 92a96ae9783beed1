// The interface in traditional characters, made of the simplified words when the site is built: one set of words,
// so that the compiler checks both, and nothing to fall behind. Only words are turned, never what data/ holds.
import {Converter} from "opencc-js/cn2t";

/** Said otherwise where traditional characters are read, or turned wrongly by the tables of the package. */
const phrases: readonly [from: RegExp, to: string][] = [
  // 里 is a place in all words of the interface but those of length.
  [/(?<![公海英华華平])里(?![程])/gu, "裡"],
  [/復制/gu, "複製"],
  [/錶/gu, "表"],
  // Both forms are read; these are the ones governments print.
  [/佈/gu, "布"],
  [/臺/gu, "台"],
  [/鏈接/gu, "連結"],
  [/打印/gu, "列印"],
  [/粘[貼贴]/gu, "貼上"],
  [/菜[單单]/gu, "選單"],
  [/屏幕/gu, "螢幕"],
  [/默[認认]/gu, "預設"],
  [/鼠標/gu, "滑鼠"],
  [/文件夾/gu, "資料夾"],
  [/回[車车](?:鍵|键)?/gu, "Enter 鍵"],
  [/矢量/gu, "向量"],
  [/搜索/gu, "搜尋"],
  [/微軟雅黑/gu, "微軟正黑體"],
  [/“/gu, "「"],
  [/”/gu, "」"],
  [/‘/gu, "『"],
  [/’/gu, "』"]
];

let convert: ((text: string) => string) | null = null;

/** Simplified words as they are written in traditional characters. */
export function traditional(text: string): string {
  // Loaded tables take a while to unfold: only a site that needs them waits.
  convert ??= Converter({from: "cn", to: "tw"});
  return phrases.reduce((turned, [from, to]) => turned.replace(from, to), convert(text));
}

/** The text of a program as this build's interface says it: `scripts/preload.ts` sets the variable. */
export function inOwnSigns(text: string): string {
  return process.env["SIGNS"] === "traditional" ? traditional(text) : text;
}
