// The last few things that were made, so that a site of any size is built in the same memory.

/** `make` as a function that remembers what it made for the last `most` keys it was asked for. */
export function recent<Key, Made>(make: (key: Key) => Made, most = 64): (key: Key) => Made {
  const held = new Map<Key, Made>();
  return (key) => {
    const made = held.has(key) ? (held.get(key) as Made) : make(key);
    // A Map goes through its keys in the order they were set: the first is the one not asked for the longest.
    held.delete(key);
    held.set(key, made);
    for (const oldest of held.keys()) {
      if (held.size <= most) break;
      held.delete(oldest);
    }
    return made;
  };
}
