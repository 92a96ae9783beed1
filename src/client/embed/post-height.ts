// Tells the page around an embed how high the embed is: at once, and whenever that changes.
import {heightRequest, messages, secretOf, wordpress} from "./message.ts";

/** Speaks for the embed of the figure `id`; silent where no page is around it. */
export function postHeight(id: string): void {
  if (parent === window) return;
  const root = document.documentElement;
  const secret = secretOf(location.hash);
  let postedHeight = 0;
  let waiting = false;

  const say = (): void => {
    waiting = false;
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (height === postedHeight) return;
    postedHeight = height;
    send(...messages(id, height, secret));
  };

  // A frame out of sight is not laid out again by itself: the first time nothing is waited for.
  say();
  new ResizeObserver(() => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(say);
  }).observe(root);

  addEventListener("message", ({source, data}: MessageEvent<unknown>) => {
    if (source !== parent || typeof data !== "object" || data === null) return;
    const asked = data as Readonly<Record<string, unknown>>;
    if (asked["type"] === heightRequest) send(...messages(id, postedHeight, null).slice(0, 1));
    if (secret !== null && asked["message"] === "ready" && asked["secret"] === secret)
      send(wordpress(postedHeight, secret));
  });

  // WordPress locks its frames: a link can be followed only by asking for it.
  if (secret !== null)
    document.addEventListener("click", (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>("a[href]");
      if (link?.host !== location.host) return;
      event.preventDefault();
      send({message: "link", value: link.href, secret});
    });
}

function send(...said: object[]): void {
  // The height is no secret, and a page in a sandbox has no origin to name.
  for (const one of said) parent.postMessage(one, "*");
}
