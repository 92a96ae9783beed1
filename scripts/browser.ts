// A Chromium for tests and prints: the machine's own where CHROMIUM names one, else the one from the packages.
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync
} from "node:fs";
import {chmod, link, rm} from "node:fs/promises";
import {createRequire} from "node:module";
import {dirname, join, resolve} from "node:path";
import {pipeline} from "node:stream/promises";
import {createBrotliDecompress} from "node:zlib";

import {type Browser, chromium} from "playwright-core";

const require = createRequire(import.meta.url);
const cache = resolve(import.meta.dirname, "../.cache");

/** What keeps it quiet: no sandbox (it may run as root), no GPU, no request of its own. */
export const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--no-default-browser-check",
  "--no-pings",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-domain-reliability",
  "--disable-sync",
  // Pages of one site share their process while one of them is open: it takes longer to start than a page to load.
  "--renderer-process-limit=1",
  "--font-render-hinting=none",
  "--force-color-profile=srgb"
];

/** Starts a browser that can print Chinese, with more arguments where they are given. The caller closes it. */
export async function launch(more: readonly string[] = []): Promise<Browser> {
  const args = [...quiet, ...more];
  const named = process.env["CHROMIUM"];
  const packed = process.platform === "linux" && process.arch === "x64";
  const env = {...process.env, FONTCONFIG_FILE: fonts()} as Record<string, string>;
  if (named) return chromium.launch({executablePath: named, args, env});
  if (packed) return chromium.launch({executablePath: await unpacked(packaged()), args, env});
  return chromium.launch({channel: "chrome", args, env}).catch((cause: unknown) => {
    throw new Error("no browser: set CHROMIUM to the path of a Chrome or Chromium", {cause});
  });
}

/** The browser of a package, inflated once and kept. */
export async function unpacked(folder: string): Promise<string> {
  const {version} = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    version: string;
  };
  const path = join(cache, `chromium-${version}`);
  if (existsSync(path)) return path;
  mkdirSync(cache, {recursive: true});
  // Test workers may do this at once: each writes its own file, and the first one stays. To put another
  // in its place would take the file from under a browser that is just starting.
  const draft = `${path}.${process.pid}`;
  await pipeline(
    createReadStream(join(folder, "bin/chromium.br")),
    createBrotliDecompress(),
    createWriteStream(draft)
  );
  await chmod(draft, 0o755);
  await link(draft, path).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== "EEXIST") throw cause;
  });
  await rm(draft);
  return path;
}

/** Where the newest browser's package lies. */
const packaged = () => join(dirname(require.resolve("@sparticuz/chromium")), "..");

/** The path of a font configuration that knows one family, so that every machine draws the same. */
export function fonts(): string {
  const family = dirname(require.resolve("@expo-google-fonts/noto-sans-sc/package.json"));
  const path = join(cache, "fonts.conf");
  const alias = (name: string) =>
    `<match><test name="family"><string>${name}</string></test><edit name="family" mode="append" binding="strong"><string>Noto Sans SC</string></edit></match>`;
  const text = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${join(family, "400Regular")}</dir><dir>${join(family, "700Bold")}</dir>
<cachedir>${join(cache, "fonts")}</cachedir>
${["serif", "sans-serif", "monospace", "system-ui"].map(alias).join("\n")}
</fontconfig>
`;
  if (existsSync(path) && readFileSync(path, "utf8") === text) return path;
  mkdirSync(cache, {recursive: true});
  writeFileSync(`${path}.${process.pid}`, text);
  renameSync(`${path}.${process.pid}`, path);
  return path;
}
