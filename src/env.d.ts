// The types Astro brings, import.meta.env and .astro files, and what the middleware tells every layout and component.
/// <reference types="astro/client" />
import type {Section} from "./domain/sections.ts";

declare global {
  namespace App {
    /** What the middleware tells every layout and component. */
    interface Locals {
      /** The sections this city has; see domain/sections. */
      sections: ReadonlySet<Section>;
      /** HTML of the portal that takes the place of the site's own head and foot; null where there is none. */
      portal: {header: string | null; footer: string | null};
    }
  }
}
