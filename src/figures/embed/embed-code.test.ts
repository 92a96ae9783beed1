import {readFileSync} from "node:fs";

import {describe, expect, test} from "vitest";

import {zh} from "../../words/zh.ts";
import {type EmbedCodeInput, embedCodes, sandbox, ways} from "./embed-code.ts";
import {oembed} from "./oembed.ts";

const input: EmbedCodeInput = {
  figure: {id: "noise", title: "Noise fell"},
  description: "From 60 to 50.",
  sources: "Town hall",
  height: {css: (whole) => `calc(${whole} * 2)`, enough: 480},
  picture: {width: 1440, height: 1199},
  host: {path: "embed.0a.js", integrity: "sha384-x"},
  home: "https://town.test/b/"
};

/** What would break out of an attribute or an element. */
const hostile = `"><script>alert('1')</script>&amp;<b>`;

describe.each(ways)("the code of way %s", (way) => {
  const code = embedCodes(input, zh)[way];

  test("has a title, a link, the source, and waits where it can", () => {
    expect(code).toContain('title="');
    expect(code).toContain('href="https://town.test/b/figures/noise/"');
    expect(code).toContain("Town hall");
    if (way !== "element") expect(code).toContain('loading="lazy"');
  });

  test("names the script by its contents, or not at all", () => {
    const scripted = way === "script" || way === "element";
    expect(code.includes("<script")).toBe(scripted);
    if (scripted)
      expect(code).toContain(
        'src="https://town.test/b/embed.0a.js" integrity="sha384-x" crossorigin="anonymous"'
      );
  });

  test("lets nothing out of a title, a source or a description", () => {
    const odd = embedCodes(
      {...input, figure: {id: "noise", title: hostile}, description: hostile, sources: hostile},
      zh
    )[way];
    const tags = (text: string) => [...text.matchAll(/<\/?[a-z-]+/g)].map(([tag]) => tag);
    expect(tags(odd)).toEqual(tags(code));
    expect(odd).not.toContain("alert('1')");
  });
});

test("a picture says in words what it shows", () => {
  expect(embedCodes(input, zh).picture).toContain(
    `alt="${zh.embed.named("Noise fell")}。From 60 to 50."`
  );
  // Two of its pixels are one of the page, and half a pixel is rounded up.
  expect(embedCodes(input, zh).picture).toContain('width="720" height="600"');
});

test("a frame has a height of its own and one that follows its width", () => {
  const {frame} = embedCodes(input, zh);
  expect(frame).toContain(
    'width="100%" height="480" style="display:block;border:0;width:100%;max-width:100%;height:480px;height:calc(100cqw * 2)"'
  );
  expect(frame).toContain("container-type:inline-size");
});

test("a figure without sources names none", () => {
  expect(embedCodes({...input, sources: ""}, zh).frame).not.toContain("来源");
});

describe("oEmbed", () => {
  const answer = oembed(
    {...input, sources: hostile},
    {path: "embed/noise/short/", high: 479.2},
    "Town",
    zh
  );

  test("has all that the specification asks of type rich", () => {
    expect(answer).toMatchObject({version: "1.0", type: "rich", width: 600, height: 480});
    expect(answer.thumbnail_url).toBe("https://town.test/b/figures/noise.png");
    expect([answer.thumbnail_width, answer.thumbnail_height]).toEqual([1440, 1199]);
    expect(answer.provider_url).toBe("https://town.test/b/");
  });

  test("is as wide as its column, and shows what is whole there", () => {
    expect(answer.html).toContain(
      'src="https://town.test/b/embed/noise/short/" title="图：Noise fell" width="100%" height="480"'
    );
  });

  test("escapes what it quotes", () => {
    expect(answer.html).not.toContain("<script");
  });
});

// The script is served under the digest of its bytes and imports next to nothing, so it says the rule once more.
test("<plan-figure> gives its frame the sandbox of the codes", () => {
  const script = readFileSync("src/client/embed/host.ts", "utf8");
  expect(script).toContain(`"sandbox",\n          "${sandbox}"`);
});
