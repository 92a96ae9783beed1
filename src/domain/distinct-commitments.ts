// Promises counted once: the same words may be listed under two kinds.
import type {Commitment} from "../model/commitment.ts";

/** The promises without those that only say what another one says. */
export function once<T extends Pick<Commitment, "same_as">>(commitments: readonly T[]): T[] {
  return commitments.filter((promise) => promise.same_as === null);
}
