// The page that stands in for the site while the data has faults; it looks again all the time.
import {markup} from "../src/words/markup.ts";

/** The page, with the report as it is printed on a terminal. */
export function problemPage(report: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>数据有误</title>
<style>
  body { font: 16px/1.7 sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; border-top: 3px solid; padding-top: 1rem; }
</style>
<h1>数据有误，网站保持原样</h1>
<p>改好并保存后，本页自动恢复。 The data has faults; mend and save, and the page returns by itself.</p>
<pre>${markup(report)}</pre>
<script>
  // A plain refresh would end on an error page while the server is between two starts.
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
</html>
`;
}
