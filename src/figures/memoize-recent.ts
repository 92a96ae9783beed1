// The last few things that were made, so that a site of any size is built in the same memory.

/** `make` as a function that remembers what it made for the last `most` keys it was asked for. */
export function memoizeRecent<Key, Made>(make: (key: Key) => Made, most = 64): (key: Key) => Made {
  const memo = new Map<Key, Made>();
  return (key) => {
    const made = memo.has(key) ? (memo.get(key) as Made) : make(key);
    // A Map goes through its keys in the order they were set: the first is the one not asked for the longest.
    memo.delete(key);
    memo.set(key, made);
    for (const oldest of memo.keys()) {
      if (memo.size <= most) break;
      memo.delete(oldest);
    }
    return made;
  };
}
