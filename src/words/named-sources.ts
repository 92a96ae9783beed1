// Which sources are named beside a figure; all of them stand with its rows.

/** Up to five all of them; of more the first three, since nobody reads a paragraph of sources below a drawing. */
export function namedSources<T>(all: readonly T[]): readonly T[] {
  return all.length > 5 ? all.slice(0, 3) : all;
}
