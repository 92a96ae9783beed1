// Points of a drawing: the nearest to a finger, and the next for an arrow key.

/** Where a row stands in a drawing, in its own pixels. */
export interface Spot {
  /** Index of the table row. */
  row: number;
  x: number;
  y: number;
  /** The series, line or body it belongs to. */
  group: string;
}

/** The place nearest to a spot, if one lies within `reach`. Some thousand points are read through in less than a frame. */
export function nearestPoint(
  places: readonly Spot[],
  x: number,
  y: number,
  reach: number
): Spot | undefined {
  let best: Spot | undefined;
  let least = reach;
  for (const place of places) {
    const away = Math.hypot(place.x - x, place.y - y);
    if (away < least) [best, least] = [place, away];
  }
  return best;
}

/**
 * Where a key leads: left and right in walking order, up and down to the next group above or below
 * (to the neighbour in order where all stand in one column or are of one group), Home and End to
 * the ends. Without a place to start from, any of them leads to the first; null for other keys.
 */
export function nextPoint(
  places: readonly Spot[],
  from: Spot | undefined,
  key: string
): Spot | null {
  const last = places.length - 1;
  const at = from ? places.indexOf(from) : -1;
  const by = (step: number) => places[Math.min(Math.max(at + step, 0), last)] ?? null;
  if (!/^(Arrow(Left|Right|Up|Down)|Home|End)$/u.test(key)) return null;
  if (key === "End") return places[last] ?? null;
  if (key === "Home" || !from || at < 0) return places[0] ?? null;
  if (key === "ArrowLeft") return by(-1);
  if (key === "ArrowRight") return by(1);
  const down = key === "ArrowDown" ? 1 : -1;
  if (places.every(({x}) => x === from.x) || places.every(({group}) => group === from.group))
    return by(down);
  return across(places, from, down) ?? from;
}

/** Of each other group the place nearest in x; of these the nearest above or below. */
function across(places: readonly Spot[], from: Spot, down: number): Spot | undefined {
  const closest = new Map<string, Spot>();
  for (const place of places) {
    if (place.group === from.group || (place.y - from.y) * down <= 0.5) continue;
    const known = closest.get(place.group);
    if (!known || Math.abs(place.x - from.x) < Math.abs(known.x - from.x))
      closest.set(place.group, place);
  }
  let best: Spot | undefined;
  for (const place of closest.values()) if (!best || (place.y - best.y) * down < 0) best = place;
  return best;
}
