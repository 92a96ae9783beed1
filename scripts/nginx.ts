// The rules of deploy/nginx.conf as functions, so that the server at home sends what the one outside sends.

/** What the configuration says of a path. */
export interface Rules {
  /** The headers for a path below the root, by status; those of an empty value are left out. */
  headers: (path: string, status: number) => Record<string, string>;
  /** The media type by the end of the path or by its location, with its charset where the configuration gives one. */
  type: (path: string) => string;
  /** Where a path is sent on to with status 302; null where it is not. */
  moved: (path: string) => string | null;
}

interface Header {
  name: string;
  value: string;
  always: boolean;
}

/** Statuses that carry headers without `always`; nginx, ngx_http_headers_module. */
const plain = [200, 201, 204, 206, 301, 302, 303, 304, 307, 308];

/** Reads the maps, headers and types of a configuration. Throws where it has none: then it is not ours. */
export function rules(text: string): Rules {
  const source = text.replace(/^\s*#.*$/gm, "");
  const maps = new Map([...source.matchAll(/map \$uri \$(\w+) \{([^}]*)\}/g)].map(readMap));
  const headers = [...source.matchAll(/^\s*add_header (\S+) ("[^"]*"|\S+?)( always)?;$/gm)].map(
    ([, name = "", value = "", always]): Header => ({
      name,
      value: unquote(value),
      always: always !== undefined
    })
  );
  const types = readTypes(source);
  const locations = [...source.matchAll(/location ~ (\S+) \{\s*default_type (\S+);\s*\}/g)].map(
    ([, pattern = "", type = ""]) => [new RegExp(pattern), type] as const
  );
  const moved = [...source.matchAll(/location ~ (\S+) \{\s*return 302 (\S+);\s*\}/g)].map(
    ([, pattern = "", target = ""]) => [new RegExp(pattern), target] as const
  );
  const charset = /^\s*charset (\S+);/m.exec(source)?.[1] ?? "";
  // nginx never leaves HTML out.
  const charsetTypes = `text/html ${/^\s*charset_types ([^;]+);/m.exec(source)?.[1] ?? ""}`.split(
    /\s+/
  );
  if (headers.length === 0 || types.size === 0) throw new Error("configuration without headers");
  return {
    headers: (path, status) =>
      Object.fromEntries(
        headers
          .filter(({always}) => always || plain.includes(status))
          .map(({name, value}) => [name, fill(value, maps, path)] as const)
          .filter(([, value]) => value !== "")
      ),
    moved: (path) => {
      const found = moved.find(([pattern]) => pattern.test(path));
      return found ? path.replace(...found) : null;
    },
    type: (path) => {
      const type =
        types.get(path.slice(path.lastIndexOf(".") + 1)) ??
        locations.find(([pattern]) => pattern.test(path))?.[1] ??
        "application/octet-stream";
      return charsetTypes.includes(type) ? `${type}; charset=${charset}` : type;
    }
  };
}

type Lookup = (path: string) => string;

function readMap([, name = "", body = ""]: RegExpMatchArray): [string, Lookup] {
  const entries = [...body.matchAll(/("[^"]*"|\S+) ("[^"]*"|[^;]*);/g)].map(
    ([, key = "", value = ""]) => [unquote(key), unquote(value)] as const
  );
  const patterns = entries
    .filter(([key]) => key.startsWith("~"))
    .map(([key, value]) => [new RegExp(key.slice(1)), value] as const);
  const otherwise = entries.find(([key]) => key === "default")?.[1] ?? "";
  return [name, (path) => patterns.find(([pattern]) => pattern.test(path))?.[1] ?? otherwise];
}

function readTypes(source: string): Map<string, string> {
  const body = /types \{([^}]*)\}/.exec(source)?.[1] ?? "";
  return new Map(
    [...body.matchAll(/(\S+)\s+([^;]+);/g)].flatMap(([, type = "", ends = ""]) =>
      ends.split(/\s+/).map((end): [string, string] => [end, type])
    )
  );
}

function fill(value: string, maps: Map<string, Lookup>, path: string): string {
  return value.replace(/\$(\w+)/g, (_, name: string) => {
    const lookup = maps.get(name);
    if (!lookup) throw new Error(`unknown variable: $${name}`);
    return lookup(path);
  });
}

function unquote(value: string): string {
  return value.replace(/^"(.*)"$/, "$1");
}
