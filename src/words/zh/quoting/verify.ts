// Words of the page where a quotation is verified by its code.

import {stateWords} from "../data/release-state.ts";

/** The words of `/verify/`; the page's script uses them too. */
export const verify = {
  title: "核验引文",
  description: "输入图表或引文旁的核验码，查对原文、数据版本和日期。",
  lead: "看到有人引用本站，想知道是不是原样？图和句子旁边都有八位的核验码，填进来，就能看到原文。",
  label: "核验码",
  hint: "不分大小写，连字符和空格可以省略，连同“核验码”几个字一起粘贴也可以；O与0、I与1视为相同。",
  button: "核验",
  local: "点一下输入框，全部核验码就载入，此后断网也能核验；输入的内容不会发送出去。",
  noScript: "没有脚本时，请在清单里查找。",
  list: "全部核验码清单",
  file: "核验码文件（JSON）",
  loading: "正在载入核验码。",
  failed: "核验码没有载入。请重新打开本页，或在清单里查找。",
  wrong: (typed: string) => `“${typed}”不是核验码：核验码是八位字母和数字。`,
  none: (code: string) => `没有找到${code}。请对照原文检查；找不到的引文，本站无法确认。`,
  nearest: "最接近的一条是",
  found: (code: string) => `${code}：本站有这条记录。`,
  kind: {figure: "图", sentence: "引文"},
  figure: "所在的图",
  text: "原文",
  titleText: "图题",
  release: "数据版本",
  hash: "SHA-256",
  dated: stateWords,
  current: "这是现行版本。",
  same: (code: string) => `现行版本的文字相同，核验码是${code}。`,
  newer: (code: string) => `已有更新的版本，核验码是${code}：`,
  old: "现行版本已不同。",
  gone: "现行版本里没有这一条，请看图。",
  how: "核验码怎样得来",
  method:
    "核验码取自SHA-256：对数据版本、图号、类别、语言、句号和原文计算，取前40位，用32个不易混淆的字母和数字写出。内容改一个字，核验码就不同。图的核验码还算进图的JSON文件的校验值。",
  /** Three lines of a shell that make the sum again; `code` is an example. */
  shell: (address: string, code: string) =>
    `curl -fsSO "${address}"\ngrep "^${code}" codes.txt | cut -f 3- | tr -d '\\n' | sha256sum\ngrep "^${code}" codes.txt | cut -f 2`,
  shellLead: "自己算一遍：在命令行里运行这三行，两次印出的校验值应当相同。",
  shellNote: "图的那一行最后一项，是 figures/图号.json 的校验值，可以同样用 sha256sum 核对。",
  listTitle: "全部核验码",
  listLead: (count: string) =>
    `共${count}条，按图排列。按一下图的标题，看这幅图和图旁引文的核验码。`,
  listFind: "按核验码、图题或原文查",
  listCount: (count: string) => `${count}条`,
  columns: {code: "核验码", text: "原文", figure: "图", release: "版本"},
  english: "英文"
};
