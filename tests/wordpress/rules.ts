// What WordPress does with an oEmbed answer of a provider it does not know: its filter and its listener, by their published rules.

/** wp_filter_oembed_result: the only elements and attributes that stay. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  a: ["href"],
  blockquote: ["data-secret"],
  iframe: [
    ...[
      "src",
      "width",
      "height",
      "frameborder",
      "marginwidth",
      "marginheight",
      "scrolling",
      "title"
    ],
    "data-secret"
  ]
};

/** wp_kses: other elements lose their tags and keep their text, other attributes go. */
function kses(html: string): string {
  return html.replace(
    /<(\/?)([a-z][\w-]*)([^>]*)>/gi,
    (_, close: string, name: string, rest: string) => {
      const known = allowed[name.toLowerCase()];
      if (!known) return "";
      if (close !== "") return `</${name}>`;
      const kept = [...rest.matchAll(/([\w-]+)=("[^"]*"|'[^']*')/g)]
        .filter(([, key = ""]) => known.includes(key.toLowerCase()))
        .map(([whole]) => ` ${whole}`);
      return `<${name}${kept.join("")}>`;
    }
  );
}

/** What is put into a post; null where WordPress takes nothing. */
export function filtered(html: string, secret: string): string | null {
  const found = /(<blockquote>[^]*?<\/blockquote>)?[^]*?(<iframe[^]*?><\/iframe>)/.exec(kses(html));
  if (!found?.[2]) return null;
  const quote = found[1] ?? "";
  const marked = `${quote}${found[2]}`
    .replace(/ src=(['"])(.*?)\1/, (_, mark: string, url: string) => {
      return ` src=${mark}${url}#?secret=${secret}${mark} data-secret=${mark}${secret}${mark}`;
    })
    .replace("<blockquote", `<blockquote data-secret="${secret}"`);
  const hidden = quote === "" ? "" : ' style="position: absolute; visibility: hidden;"';
  return kses(marked)
    .replace("<iframe", `<iframe${hidden}`)
    .replace("<blockquote", '<blockquote class="wp-embedded-content"')
    .replace(
      "<iframe",
      '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"'
    );
}

/** The listener of a WordPress page (wp-embed): runs in the browser. `sent` keeps the links asked for. */
export function listen(): void {
  const page = window as unknown as {sent: unknown[]};
  page.sent = [];
  addEventListener("message", (event: MessageEvent<Record<string, unknown> | null>) => {
    const {data} = event;
    const secret = data?.["secret"];
    if (!data || typeof secret !== "string" || /[^a-zA-Z0-9]/.test(secret)) return;
    for (const quote of document.querySelectorAll<HTMLElement>(
      `blockquote[data-secret="${secret}"]`
    ))
      quote.style.display = "none";
    for (const frame of document.querySelectorAll<HTMLIFrameElement>(
      `iframe[data-secret="${secret}"]`
    )) {
      if (event.source !== frame.contentWindow) continue;
      frame.removeAttribute("style");
      if (data["message"] === "height") {
        const height = parseInt(String(data["value"]), 10);
        frame.height = String(height > 1000 ? 1000 : ~~height < 200 ? 200 : height);
      }
      if (data["message"] === "link") page.sent.push(data["value"]);
    }
  });
  addEventListener("DOMContentLoaded", () => {
    for (const frame of document.querySelectorAll<HTMLIFrameElement>("iframe.wp-embedded-content"))
      frame.contentWindow?.postMessage({message: "ready", secret: frame.dataset["secret"]}, "*");
  });
}

/** Ghost puts an answer of type rich into a card as it stands; its clean copy for mail keeps links alone. */
export function ghost(html: string): {page: string; mail: string} {
  return {
    page: `<figure class="kg-card kg-embed-card">${html}</figure>`,
    mail: html.replace(/<iframe[^]*?<\/iframe>/g, "")
  };
}

/** Discourse shows frames of listed sites alone, and takes away what is not on its list; text and links stay. */
export function discourse(html: string): string {
  return html
    .replace(/<iframe[^]*?<\/iframe>/g, "")
    .replace(/ (?:style|class|data-[\w-]+)="[^"]*"/g, "");
}
