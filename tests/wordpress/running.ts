// A WordPress that runs: Debian's packages, set up in a folder of its own by whoever runs the test, on 127.0.0.1.
import {type ChildProcess, execFileSync, spawn, spawnSync} from "node:child_process";
import {once} from "node:events";
import {cpSync, existsSync, mkdirSync, mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {createInterface} from "node:readline";

const packaged = "/usr/share/wordpress";
const database = "/usr/sbin/mariadbd";

/** The themes that are tried, where Debian's packages of them are installed: one of the old kind, one made of blocks. */
export const themes = {classic: "twentytwentyone", blocks: "twentytwentythree"} as const;

/** Whether all packages are here: wordpress, its two themes, mariadb-server, php-cli, php-mysql. */
export const here =
  existsSync(database) &&
  Object.values(themes).every((name) => existsSync(join(packaged, "wp-content/themes", name))) &&
  spawnSync("php", ["-r", "exit(extension_loaded('mysqli') ? 0 : 1);"]).status === 0;

/** A post before it is published; `by` is the role of its author. */
export interface Post {
  /** Only an editor may write any HTML (`unfiltered_html`). */
  by: "editor" | "author";
  content: string;
}

/** A running WordPress. */
export interface Running {
  /** Scheme, host and port. */
  address: string;
  /** Publishes posts and gives their addresses. */
  publish: (posts: Post[]) => string[];
  close: () => Promise<void>;
}

/** Starts a WordPress for which the site at `home` stands at `stands`. */
export async function running(home: string, stands: string): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), "wordpress-"));
  const site = join(folder, "site");
  cpSync(packaged, site, {recursive: true, dereference: true});
  const own = (name: string) => join(import.meta.dirname, name);
  cpSync(own("config.php"), join(site, "wp-config.php"));
  mkdirSync(join(site, "wp-content/mu-plugins"));
  cpSync(own("plugin.php"), join(site, "wp-content/mu-plugins/plan.php"));

  const socket = join(folder, "socket");
  const tables = await databaseAt(join(folder, "tables"), socket);
  const env = {...process.env, PLAN_HOME: home, PLAN_STANDS: stands, PLAN_SOCKET: socket};
  const web = spawn("php", ["-S", "127.0.0.1:0", "-t", site], {
    env,
    stdio: ["ignore", "ignore", "pipe"]
  });
  const address = (await said(web, /\((http:[^)]+)\) started/))[1] ?? "";
  const desk = (input: string, ...order: string[]) =>
    execFileSync("php", [own("publish.php"), site, address, ...order], {
      env,
      input,
      encoding: "utf8"
    });
  desk("", "install");
  return {
    address,
    publish: (posts) =>
      desk(posts.map((post) => `${JSON.stringify(post)}\n`).join(""))
        .trim()
        .split("\n")
        .map((number) => `${address}/?p=${number}`),
    close: async () => {
      for (const child of [web, tables]) {
        const ended = once(child, "close");
        child.kill();
        await ended;
      }
      rmSync(folder, {recursive: true});
    }
  };
}

/** Makes an empty database and starts it; nobody reaches it but by its socket. */
async function databaseAt(folder: string, socket: string): Promise<ChildProcess> {
  // Only who is root is asked as whom to run.
  const as = process.getuid?.() === 0 ? ["--user=root"] : [];
  const common = ["--no-defaults", `--datadir=${folder}`, ...as];
  execFileSync("mariadb-install-db", [
    ...common,
    ...["--auth-root-authentication-method=normal", "--skip-test-db"]
  ]);
  const child = spawn(database, [...common, `--socket=${socket}`, "--skip-networking"], {
    stdio: ["ignore", "ignore", "pipe"]
  });
  await said(child, /ready for connections/);
  return child;
}

/** Waits for a line that a program says when it is ready; what it says later is read and dropped. */
function said(child: ChildProcess, what: RegExp): Promise<RegExpExecArray> {
  const heard: string[] = [];
  return new Promise((done, failed) => {
    child.once("close", () => failed(new Error(heard.join("\n"))));
    createInterface({input: child.stderr!}).on("line", (line) => {
      heard.push(line);
      const found = what.exec(line);
      if (found) done(found);
    });
  });
}
