// A judgement with the judgement taken out, for owners who want distances only.
import type {Judged} from "./verdicts.ts";

/** What can be said without judging, by the rule that says it. */
const plain = {
  silent: "silent",
  not_comparable: "scope",
  not_quantified: "qualitative"
} as const;

/** The same target with its distances; whether it is met, missed or late is not in it any more. */
export function neutral<T extends Pick<Judged, "rule" | "status">>(judged: T): T {
  const {status} = judged;
  return status in plain
    ? {...judged, rule: plain[status as keyof typeof plain]}
    : {...judged, rule: "distance", status: "distance_only"};
}
