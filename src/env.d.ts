// The types Astro brings: import.meta.env and .astro files.
/// <reference types="astro/client" />

declare namespace App {
  /** What the middleware tells every layout and component. */
  interface Locals {
    /** The sections this city has; see domain/sections. */
    sections: ReadonlySet<import("./domain/sections.ts").Section>;
  }
}
