// The head and foot of a portal, `header.html` and `footer.html`: plain HTML that the site's content policy lets stand.
import {both, type Problem, quoted} from "../problems/problem.ts";
import type {Folder} from "../read/read-folder.ts";

/** The files that take the place of the site's own head and foot, where they exist. */
const portalFiles = ["header.html", "footer.html"] as const;

/** What the policy would block, so that it would be missing on the page without a word. */
const blocked =
  /<(script|style|iframe|object|embed|link|meta|base)\b|\s(on[a-z]+|style)\s*=|javascript:/giu;

/** What in these files cannot stand on a page, each at its line. */
export function portal(folder: Folder): Problem[] {
  return portalFiles.flatMap((file) => {
    const text = new TextDecoder().decode(folder.get(file) ?? new Uint8Array());
    return [...text.matchAll(blocked)].map(({0: found, index}) => ({
      file,
      line: text.slice(0, index).split("\n").length,
      column: null,
      found: both(
        `${quoted(found.trim())} 不能放在页首页尾里。`,
        `${quoted(found.trim())} cannot stand in head or foot.`
      ),
      expected: both(
        "只能写文字、链接和图片，不能有脚本、样式和框架。",
        "Words, links and pictures only; no scripts, styles or frames."
      ),
      mend: both("删去这一处。", "Remove it.")
    }));
  });
}
