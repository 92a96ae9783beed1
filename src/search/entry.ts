// What can be found: an entry of the index, its groups, and the file that carries them to the browser.

/** The kinds of thing that can be found, in the order in which equals stand. */
export const groups = [
  "units",
  "indicators",
  "terms",
  "clauses",
  "boxes",
  "promises",
  "figures",
  "stories",
  "series",
  "events",
  "pages"
] as const;

/** See {@link groups}. */
export type Group = (typeof groups)[number];

/** One thing that can be found. */
export interface SearchEntry {
  group: Group;
  /** Where it stands, below the base path. */
  path: string;
  title: string;
  /** Other names it goes by. */
  names: readonly string[];
  /** Everything said of it, in plain words; may be empty. */
  text: string;
  /** The id readers may type, such as 2.3, box4 or C07; empty where there is none. */
  code: string;
  /** The first letters of the title and of the other names in pinyin, each name a word. */
  initials: string;
}

/** An entry as it is sent: path, title, text, names divided by |, code, initials; empty ends are left out. */
export type Packed = readonly string[];

/** The index as a file. */
export interface IndexFile {
  entries: Readonly<Partial<Record<Group, readonly Packed[]>>>;
  /** Pairs of characters, a traditional one and the simplified one that stands for it in the texts. */
  traditional: string;
}

/** The entries of a file. */
export function unpack(file: IndexFile): SearchEntry[] {
  return groups.flatMap((group) =>
    (file.entries[group] ?? []).map(
      ([path = "", title = "", text = "", names = "", code = "", initials = ""]) => ({
        group,
        path,
        title,
        text,
        names: names === "" ? [] : names.split("|"),
        code,
        initials
      })
    )
  );
}

/** The file of some entries. */
export function pack(entries: readonly SearchEntry[], traditional: string): IndexFile {
  const byGroup: Partial<Record<Group, Packed[]>> = {};
  for (const {group, path, title, text, names, code, initials} of entries) {
    const cells = [path, title, text, names.join("|"), code, initials];
    while (cells.at(-1) === "") cells.pop();
    (byGroup[group] ??= []).push(cells);
  }
  return {entries: byGroup, traditional};
}
