// Opens the fold that what the address names lies in: newer browsers do so themselves, the others get it here.
import {anchor} from "../address.ts";

function unfold(): void {
  const named = document.getElementById(anchor());
  let closed = named?.parentElement?.closest<HTMLDetailsElement>("details:not([open])");
  if (!closed) return;
  while (closed) {
    closed.open = true;
    closed = closed.closest<HTMLDetailsElement>("details:not([open])");
  }
  named?.scrollIntoView();
}

unfold();
addEventListener("hashchange", unfold);
