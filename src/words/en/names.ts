// English for the headers of tables and for the codes in them: of what is counted one and many, divided by a bar.

/** What is counted, by the key of the header. */
export const things: Readonly<Record<string, string>> = {
  geo: "place|places",
  person: "responsible body|responsible bodies",
  chapter: "chapter|chapters",
  section: "section|sections",
  kind: "kind|kinds",
  document: "document|documents",
  series: "indicator|indicators",
  label: "item|items",
  count: "duty|duties",
  promises: "promise|promises",
  size: "character|characters",
  weight: "time|times"
};

/** What is measured, by the key of the header. */
export const headings: Readonly<Record<string, string>> = {target: "target"};

/** What a code says, by the list it is of and the code. */
export const codes: Readonly<Record<string, string>> = {
  "commitmentKinds:quantified": "promises with a number",
  "commitmentKinds:checkable": "promises that can be checked",
  "commitmentKinds:rule": "rules and documents",
  "commitmentKinds:platform": "platforms and bodies to be built",
  "commitmentKinds:existing": "existing bodies"
};
