// Which sites read traditional characters, and which modules hold the words to be turned into them.

/** The modules that hold words of the interface; the test beside this keeps such words out of all others. */
const rooms = /\/src\/(?:words\/zh\/|model\/|downloads\/)[^?]*\.ts(?:\?|$)/u;

/** Whether a site in this language, a BCP 47 tag, reads traditional characters. */
export function isTraditional(language: string): boolean {
  return /^zh-(?:Hant|TW|HK|MO)(?:-|$)/iu.test(language);
}

/** Whether the module at this path or address holds words of the interface. */
export function holdsWords(path: string): boolean {
  return rooms.test(path) && !path.includes(".test.");
}
