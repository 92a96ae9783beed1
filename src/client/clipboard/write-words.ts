// Words put on the clipboard: a frame may not, and a page without TLS has no way to it.

/** Whether the words are on the clipboard now. */
export async function copied(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}
