// What can be begun from a template, by the word that the command takes.
import {event} from "./event.ts";
import {figure} from "./figure.ts";
import {indicator} from "./indicator.ts";
import {series} from "./series.ts";
import {story} from "./story.ts";
import type {Template} from "./template.ts";

/** The templates by name. */
export const templates: Readonly<Record<string, Template>> = {
  figure,
  story,
  indicator,
  series,
  event
};
