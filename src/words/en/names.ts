// English for the headers and groups of tables: one and many divided by a bar.
import {tables} from "../zh/data/tables.ts";

const {columns, commitmentKinds} = tables;

/** What is counted, by the Chinese header of the column. */
export const things: Readonly<Record<string, string>> = {
  [columns.geo]: "place|places",
  [columns.person]: "responsible body|responsible bodies",
  [columns.chapter]: "chapter|chapters",
  [columns.section]: "section|sections",
  [columns.kind]: "kind|kinds",
  [columns.document]: "document|documents",
  [columns.series]: "indicator|indicators",
  [columns.label]: "item|items",
  [columns.count]: "duty|duties",
  [columns.promises]: "promise|promises",
  [columns.size]: "character|characters",
  [columns.weight]: "time|times"
};

/** Groups of rows by their Chinese name. */
export const groups: Readonly<Record<string, string>> = {
  [commitmentKinds.quantified]: "promises with a number",
  [commitmentKinds.checkable]: "promises that can be checked",
  [commitmentKinds.rule]: "rules and documents",
  [commitmentKinds.platform]: "platforms and bodies to be built",
  [commitmentKinds.existing]: "existing bodies",
  [columns.target]: "target"
};
