// One spelling for what is typed and what is searched; character by character, so that places stay the same.

/** Simplified characters by the traditional ones that stand for them. */
export type Traditional = ReadonlyMap<string, string>;

/** The table out of a row of pairs. */
export function traditionalOf(pairs: string): Traditional {
  const characters = [...pairs];
  return new Map(
    characters.flatMap((one, index) =>
      index % 2 === 0 ? [[one, characters[index + 1] ?? one] as const] : []
    )
  );
}

/** Half width, small letters, simplified where a table is given. As long as before in UTF-16 units. */
export function normalized(text: string, traditional?: Traditional): string {
  let result = "";
  for (const character of text) {
    const plain = character.normalize("NFKC").toLowerCase();
    const same = plain.length === character.length ? plain : character;
    const simple = traditional?.get(same) ?? same;
    result += simple.length === character.length ? simple : same;
  }
  return result;
}
