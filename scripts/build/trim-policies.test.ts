import {expect, test} from "vitest";

import {trimmed} from "./trim-policies.ts";

// SHA-256 of x(), of p{} and of nothing, reckoned with openssl.
const script = "'sha256-D6IGS8VMvCoyaR/l0h9tERrBTATY01CoPS7l6xDv0kI='";
const style = "'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='";
const nothing = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const page = (policy: string, body: string) =>
  `<meta http-equiv="content-security-policy" content="${policy}">${body}`;

test("what the page brings stays allowed, other hashes go", () => {
  const body = "<script data-modules>x()</script><style>p{}</style>";
  expect(
    trimmed(page(`script-src 'self' ${nothing} ${script}; style-src ${style} ${nothing};`, body))
  ).toBe(page(`script-src 'self' ${script}; style-src ${style};`, body));
});

test("a page that brings nothing allows its own files alone", () => {
  expect(
    trimmed(page(`script-src 'self' ${script}; style-src 'self' ${nothing};`, "<p>a</p>"))
  ).toBe(page("script-src 'self'; style-src 'self';", "<p>a</p>"));
});

test("a hash elsewhere in the page is text", () => {
  const html = `${page("script-src 'self';", "")}<p> ${script}</p>`;
  expect(trimmed(html)).toBe(html);
});
