// The file of a plan as its raw text, whatever program it was saved by.
import {decode} from "../../compile/read/decode.ts";
import type {Doubt} from "../line.ts";
import {docxText} from "./read-docx.ts";
import {htmlText} from "./read-html.ts";
import {problemText} from "./refusal.ts";

/** The raw text, or one sentence in Chinese why there is none. */
export type Source = {text: string; doubts: Doubt[]} | {refused: string};

/** Reads .txt, .md, .html and .docx. */
export function readSource(name: string, bytes: Uint8Array): Source {
  if (/\.docx$/i.test(name)) {
    const read = docxText(bytes);
    if (!read)
      return {
        refused: `${name} 不是 Word 文档（.docx）。请用 Word 或 WPS 打开，另存为 .docx 或纯文本再试。`
      };
    const doubts: Doubt[] = [
      {
        ...{line: null, weight: 1},
        did: "来文是 Word 文档，plan/received.txt 是从中取出的文字，图片、批注和页眉页脚没有收入；跨几行的格，每行都写上它的字。",
        else: "若有要紧的文字在图片里，请补进 plan.md。"
      }
    ];
    if (read.notes.length > 0) {
      doubts.push({
        ...{line: null, weight: 2},
        did: `有 ${read.notes.length} 条脚注，移到了全文最后，写作“脚注1：”等。`,
        else: "请在 plan.md 里核对，需要的移到它说明的那一段后面。"
      });
    }
    if (read.numbered > 0) {
      doubts.push({
        ...{line: null, weight: 3},
        did: `有 ${read.numbered} 段用的是 Word 的自动编号，编号不在文字里，没有读到。`,
        else: "请在 Word 里把自动编号转成文字（全选后复制，只粘贴文本）再导入。"
      });
    }
    return {text: read.text, doubts};
  }
  if (/\.(?:doc|wps|pdf|rtf|odt|xlsx?|et)$/i.test(name)) {
    return {refused: `${name} 这种文件读不了。请打开它，另存为 .docx 或纯文本（.txt）再试。`};
  }
  const {text, encoding, problems} = decode(name, bytes);
  if (text === null) return {refused: problemText(problems, name)};
  if (/\.html?$/i.test(name)) {
    return {
      text: htmlText(text),
      doubts: [
        {
          ...{line: null, weight: 1},
          did: "来文是网页，plan/received.txt 是从中取出的文字，脚本和导航没有收入。",
          else: "请与网页核对有没有缺漏。"
        }
      ]
    };
  }
  const raw = new TextDecoder(encoding).decode(bytes);
  const doubts: Doubt[] =
    encoding === "utf-8"
      ? []
      : [
          {
            ...{line: null, weight: 1},
            did: `来文的编码是 ${encoding === "gb18030" ? "GBK" : "UTF-16"}，plan/received.txt 转存为 UTF-8，字没有改。`,
            else: ""
          }
        ];
  return {text: raw, doubts};
}
