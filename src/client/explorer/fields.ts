// The fields of the explorer's form: how one is found, and what a choice that cannot be taken says.
import {explore} from "../../words/zh/figures/explore.ts";
import {make} from "../dom.ts";
import type {Reason} from "./compatibility.ts";

/** A reason in words. */
export function reasonText(reason: Reason | "reversed"): string {
  return explore.reasons[reason] ?? reason;
}

/** An option of a list; one that cannot be taken says why. */
export function option(value: string, text: string, reason: Reason | "reversed" | null = null) {
  const made = make(
    "option",
    "",
    reason === null ? text : explore.refused(text, reasonText(reason))
  );
  made.value = value;
  made.disabled = reason !== null;
  return made;
}

/** A field of the form by its name. Throws where the page has none: then it is not ours. */
export function field<T extends Element>(form: HTMLFormElement, name: string): T {
  const found = form.querySelector<T>(`[name="${name}"]`);
  if (!found) throw new Error(`no field: ${name}`);
  return found;
}
