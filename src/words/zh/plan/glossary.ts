// Words of the page that explains words.

// Those of a note at a word stand alone, so that the script of every page stays small.

/** The door of a note. */
export const allTerms = "看全部用词";

/** What a note says until the meaning has come, and where it does not come. */
export const meaningComing = "……";
export const meaningFailed = "没有取到。";

/** Words of the page that explains words. */
export const glossary = {
  title: "用词解释",
  description: "方案和数字里的行话，用一两句平常话说明白。",
  lead: "方案和数字里有不少行话。按一下词，看它是什么意思。别的页面上，词下面有点线的，按一下也能看到。",
  find: "查一个词",
  also: (names: string) => `也叫${names}`,
  source: "出处：",
  door: "行话都用平常话解释在"
};
