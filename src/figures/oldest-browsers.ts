// The oldest browsers that must read this site: office machines and phones some five years old. What is sent is written for them.

/** The language of every script: Chromium 85, Firefox 79, Safari 14 and later know all its signs. */
export const scripts = "es2021";

/** For these, newer ways to write a style are spelled out. */
export const styles = ["chrome87", "firefox78", "safari14"];
