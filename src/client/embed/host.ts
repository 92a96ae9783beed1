// The script of a page that holds embeds: frames as high as they say they are, and the element <plan-figure>.
import {heightKind, heightRequest} from "./message.ts";

const own = new URL((document.currentScript as HTMLScriptElement).src);
const mark = "data-plan-figure";

/** What may be trusted of a message, which anyone may have sent. */
type Heard = Readonly<Record<"type" | "v" | "id" | "height", unknown>> | null;

addEventListener("message", ({data, origin, source}: MessageEvent<Heard>) => {
  // A frame in a sandbox has the origin "null".
  if (origin !== own.origin && origin !== "null") return;
  if (data?.type !== heightKind || data.v !== 1) return;
  const {id, height} = data;
  if (typeof height !== "number" || !Number.isFinite(height) || height <= 0) return;
  for (const frame of frames()) {
    if (frame.contentWindow !== source || frame.getAttribute(mark) !== id) continue;
    const high = Math.min(4000, Math.max(100, Math.ceil(height)));
    const spare = frame.clientHeight - high;
    // A little room to spare is how frames are made: where it fits, nothing moves.
    if (spare < 0 || spare > 8) outer(frame).style.height = `${String(high)}px`;
  }
});

if (!customElements.get("plan-figure"))
  customElements.define(
    "plan-figure",
    class extends HTMLElement {
      connectedCallback(): void {
        const id = this.getAttribute("figure") ?? "";
        if (this.querySelector("iframe") || !/^[\w-]+$/.test(id)) return;
        const frame = document.createElement("iframe");
        frame.title = this.title || this.textContent.trim();
        frame.loading = "lazy";
        frame.setAttribute(
          "sandbox",
          "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads"
        );
        frame.setAttribute(mark, id);
        frame.style.cssText = "border:0;width:100%;height:100%";
        frame.src = new URL(`embed/${id}/?${this.getAttribute("switches") ?? ""}`, own).href;
        this.replaceChildren(frame);
      }
    }
  );

// Those that were there first may have spoken already.
for (const frame of frames()) frame.contentWindow?.postMessage({type: heightRequest}, "*");

function frames(): NodeListOf<HTMLIFrameElement> {
  return document.querySelectorAll<HTMLIFrameElement>(`iframe[${mark}]`);
}

/** What has the height: the element around the frame, where it is ours. */
function outer(frame: HTMLElement): HTMLElement {
  return frame.closest<HTMLElement>("plan-figure") ?? frame;
}
