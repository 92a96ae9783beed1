// What the data step says as one page: beside the terminal, or in place of the site while the data has faults.
import {markup} from "../../src/words/markup.ts";

/** live: looks again all the time and returns to the site; still: written once; calm: written once, and all is well. */
export type Mood = "live" | "still" | "calm";

const heads: Record<Mood, [title: string, sentence: string]> = {
  live: ["数据有误，网站保持原样", "改好并保存后，本页自动恢复。"],
  still: ["数据有误，网站保持原样", "改好并保存后，再运行一次 npm run data。"],
  calm: ["数据没有问题", "下面是读到的内容和请您再看一眼的地方。"]
};

/** The page, with the answer as it is printed on a terminal. */
export function problemPage(report: string, mood: Mood = "live"): string {
  const [title, sentence] = heads[mood];
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
  :root { color-scheme: light dark; }
  body { font: 17px/1.7 sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
  pre { font: 15px/1.6 "Sarasa Mono SC", "Noto Sans Mono CJK SC", NSimSun, monospace; white-space: pre-wrap; overflow-wrap: anywhere; border-top: 3px solid; padding-top: 1rem; }
</style>
<h1>${title}</h1>
<p>${sentence}</p>
<pre>${markup(report)}</pre>
${mood === "live" ? script : ""}</html>
`;
}

// A plain refresh would end on an error page while the server is between two starts.
const script = `<script>
  let first;
  setInterval(() => {
    fetch(location.href, {headers: {accept: "text/html"}})
      .then(async (response) => {
        const text = await response.text();
        first ??= text;
        if (response.status !== 503 || text !== first) location.reload();
      })
      .catch(() => {});
  }, 500);
</script>
`;
