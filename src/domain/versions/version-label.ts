// What the present state of the data calls itself between two releases.

/**
 * The version of the present state: the named one where its frozen bytes are the present ones; with
 * `-draft` where it is named and not frozen yet, with `+changed` where data have changed since
 * (Semantic Versioning 2.0.0, clauses 9 and 10). Null where no version was ever named.
 */
export function edition(
  named: string | undefined,
  frozen: string | undefined,
  changed: boolean
): string | null {
  if (named === undefined) return null;
  if (named !== frozen) return `${named}-draft`;
  return changed ? `${named}+changed` : named;
}
