// Addresses: every link of the site is made here, so that it can stand below any base path.

/** The path of a page below the base path; `path` is written without a leading slash, e.g. `plan/2/#2.1`. */
export function href(path: string, base: string = import.meta.env.BASE_URL): string {
  return `${base.replace(/\/*$/, "/")}${path.replace(/^\/+/, "")}`;
}

/** The full address of a page: scheme, host, base path and `path`. */
export function address(
  path: string,
  site: string,
  base: string = import.meta.env.BASE_URL
): string {
  return new URL(href(path, base), site).href;
}
