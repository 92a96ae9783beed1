// The document to draw in where there is no browser.
import {parseHTML} from "linkedom";

/** One empty HTML document for all drawings; nothing is ever attached to it. */
export const document = parseHTML("<!doctype html><html><body></body></html>").document;
