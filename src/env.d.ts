// The types Astro brings: import.meta.env and .astro files.
/// <reference types="astro/client" />
