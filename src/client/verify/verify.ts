// Verifies a code in the browser: the list is fetched once, and nothing is sent.
import type {CodeEntry} from "../../model/published/code.ts";
import {formatCode, nearestCode, normalise} from "../../words/sentence-code.ts";
import {verify as words} from "../../words/zh/quoting/verify.ts";
import {anchor, isForeign} from "../address.ts";
import {make} from "../dom.ts";

/** An entry as it is served: whether the site says it now. */
type Listed = CodeEntry & {current: boolean};

/** `<code-check data-codes data-figures>`: a form, kept hidden without scripts, and what was found. */
class CodeCheck extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector("form");
    const input = this.querySelector("input");
    const output = this.querySelector("output");
    if (!form || !input || !output) return;
    form.hidden = false;
    this.querySelector(".plain")?.remove();
    let list: ReturnType<typeof load> | undefined;
    const listed = () => (list ??= load(this.dataset["codes"] ?? ""));
    // It is most of the page's weight, and who only reads never asks.
    input.addEventListener("focus", () => void listed(), {once: true});
    const show = async (typed: string): Promise<void> => {
      output.replaceChildren(words.loading);
      const entries = await listed();
      output.replaceChildren(
        ...(entries
          ? answer(typed, entries, this.dataset["figures"] ?? "")
          : [make("p", "", words.failed)])
      );
    };
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const code = normalise(input.value);
      // The address can be passed on, and the way back leads through what was looked up.
      if (code !== null && location.hash !== `#${code}`) location.hash = code;
      else void show(input.value);
    });
    const read = (): void => {
      const hash = anchor();
      const typed = isForeign(hash) ? new URLSearchParams(location.search).get("code") : hash;
      if (!typed) return;
      const code = normalise(typed);
      input.value = code === null ? typed : formatCode(code);
      void show(typed);
    };
    addEventListener("hashchange", read);
    read();
  }
}

async function load(address: string): Promise<Listed[] | null> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as Listed[]) : null;
  } catch {
    return null;
  }
}

function answer(typed: string, entries: readonly Listed[], figures: string): Node[] {
  const code = normalise(typed);
  const found = entries.find((entry) => entry.code === code);
  if (code === null || !found)
    return [
      make("p", "", code === null ? words.wrong(typed.trim()) : words.none(formatCode(code))),
      ...guess(typed, entries)
    ];
  const {kind, text, lang, release, date, figure, sha256} = found;
  const link = make("a", "", titleOf(figure, entries));
  link.href = `${figures}${figure}/`;
  const quoted = make("blockquote", "", text);
  if (lang !== "zh") quoted.lang = lang;
  const pair = (name: string, value: Node | string) =>
    make("div", "", make("dt", "", name), make("dd", "", value));
  return [
    make("p", "found", words.found(formatCode(code))),
    make(
      "dl",
      "",
      pair(kind === "figure" ? words.titleText : words.text, quoted),
      pair(words.figure, link),
      pair(words.release, words.dated(release, date)),
      pair(words.hash, make("code", "", sha256))
    ),
    ...standing(found, entries)
  ];
}

/** The code that was probably meant, to be looked up by one press. */
function guess(typed: string, entries: readonly Listed[]): Node[] {
  const near = nearestCode(
    typed,
    entries.map((entry) => entry.code)
  );
  if (near === null) return [];
  const link = make("a", "", formatCode(near));
  link.href = `#${near}`;
  const text = entries.find((entry) => entry.code === near)?.text ?? "";
  return [make("p", "", words.nearest, link, "。"), make("blockquote", "", text)];
}

/** Whether the site still says so, and what it says instead. */
function standing(found: Listed, entries: readonly Listed[]): Node[] {
  if (found.current) return [make("p", "", words.current)];
  const now = entries.find(
    (entry) =>
      entry.current &&
      entry.figure === found.figure &&
      entry.kind === found.kind &&
      entry.lang === found.lang &&
      entry.part === found.part
  );
  if (!now) return [make("p", "", words.gone)];
  if (now.text === found.text) return [make("p", "", words.same(formatCode(now.code)))];
  const quoted = make("blockquote", "", now.text);
  if (now.lang !== "zh") quoted.lang = now.lang;
  return [make("p", "", words.newer(formatCode(now.code))), quoted];
}

/** The newest title of a figure. */
function titleOf(figure: string, entries: readonly Listed[]): string {
  const titles = entries.filter((entry) => entry.kind === "figure" && entry.figure === figure);
  return (titles.find(({current}) => current) ?? titles[titles.length - 1])?.text ?? figure;
}

customElements.define("code-check", CodeCheck);
