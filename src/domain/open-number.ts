// Whether a published number is the number itself, or leaves open what the number is.

/**
 * Whether a number is left open by how it is worded: a bound (超, 至多) leaves it open to one side, a rounded one
 * (约) to both, and a forecast is not yet anything. What is counted or ranked by such numbers may come out otherwise,
 * so whoever does so says how many there are. Without a word of its own a number is exact. How a target is bound (以上)
 * leaves nothing open: the target is that; ask this of published observations alone.
 */
export const isOpen = (qualifier: string | null): boolean =>
  qualifier !== null && qualifier !== "" && qualifier !== "exact";
