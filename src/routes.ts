// Every address of the site, below its base path and without a leading slash, and what figure files call a page.
import type {Clause} from "./model/plan/plan.ts";

/** Stands for all units in the name and the mark of a form; no unit bears it as its id. */
export const everyUnit = "all";

/**
 * The addresses. An address once published never dies: what moves leaves a line in
 * `data/releases/addresses-published.csv`. `src/components/href.ts` puts the base path before them.
 */
export const routes = {
  home: "",
  plan: "plan/",
  /** A chapter by its number: `plan/2/`. */
  chapter: (id: string) => `plan/${id}/`,
  /** A clause on the page of its chapter: `plan/2/#2.1`; a chapter itself has no anchor. */
  clause: ({id, chapter}: Pick<Clause, "id" | "chapter">) =>
    chapter === id ? `plan/${id}/` : `plan/${chapter}/#${id}`,
  indicators: "indicators/",
  indicator: (id: string) => `indicators/${id}/`,
  commitments: "commitments/",
  /** A promise in the table of promises. */
  commitment: (id: string) => `commitments/#${id}`,
  units: "units/",
  unit: (id: string) => `units/${id}/`,
  /** The brief of a unit as a Word document. */
  unitBrief: (id: string) => `units/${id}.docx`,
  /** The brief of an indicator as a Word document. */
  indicatorBrief: (id: string) => `indicators/${id}.docx`,
  stories: "stories/",
  story: (id: string) => `stories/${id}/`,
  silence: "silence/",
  /** The blank form of a unit by its id, or that of all. */
  form: (unit: string = everyUnit) => `forms/${unit}.xlsx`,
  /** Where we looked, and how to send what we did not find. */
  searches: "silence/#searches",
  /** The archive of a story: article, pictures and words. */
  storyArchive: (id: string) => `stories/${id}.zip`,
  /** The article of a story for a 公众号, which its page copies. */
  storyArticle: (id: string) => `stories/${id}.article.json`,
  /** A story as one long picture. */
  storyPicture: (id: string) => `stories/${id}.png`,
  figures: "figures/",
  figure: (id: string) => `figures/${id}/`,
  /** A file of a figure beside its page: `figures/<id>.csv`. */
  figureFile: (id: string, type: string) => `figures/${id}.${type}`,
  /** A picture of a figure: the one for articles and the one for paper beside its page, other formats below it. */
  figureImage: (id: string, format: string) =>
    ({wechat: `figures/${id}.png`, print: `figures/${id}.svg`})[format] ??
    `figures/${id}/${format}.png`,
  /** The square picture of a figure as SVG, which its short embed shows. */
  figureSquare: (id: string) => `figures/${id}/square.svg`,
  /** A sheet of drawings for lists, light or dark. */
  lookSheet: (sheet: string, theme: string) => `figures/look/${sheet}-${theme}.svg`,
  embed: (id: string) => `embed/${id}/`,
  /** The short form of an embed that is higher than other programs let a frame be. */
  shortEmbed: (id: string) => `embed/${id}/short/`,
  /** An embed as a release froze it. */
  frozenEmbed: (version: string, id: string) => `v/${version}/embed/${id}/`,
  oembed: (id: string) => `oembed/${id}.json`,
  press: "press/",
  /** All figures with their pictures, tables and embed codes in one archive. */
  pressKit: "press/kit.zip",
  verify: "verify/",
  verifyList: "verify/list/",
  /** The check of a code that stands beside a quoted sentence. */
  code: (code: string) => `verify/?code=${code}`,
  verifyCodes: "verify/codes.json",
  /** The same as text, with what each code is made from. */
  verifyText: "verify/codes.txt",
  data: "data/",
  /** The page of a published table. */
  table: (id: string) => `data/${id}/`,
  /** A download: `data/<name>`, where the name may hold a folder. */
  dataFile: (name: string) => `data/${name}`,
  /** The downloads of a release. */
  frozenData: (version: string) => `data/v${version}/`,
  seriesList: "data/series/",
  series: (id: string) => `data/series/${id}/`,
  /** One published value on the page of its series. */
  observation: (series: string, cell: string) => `data/series/${series}/#${cell}`,
  explore: "explore/",
  /** The explorer with a series chosen. */
  exploreSeries: (series: string) => `explore/?series=${series}`,
  exploreEmbed: "explore/embed/",
  /** Where the explorer fetches its series from. */
  exploreData: "explore/data/",
  method: "method/",
  glossary: "glossary/",
  /** A word explained, on the page of the words. */
  term: (id: string) => `glossary/#${id}`,
  accessibility: "accessibility/",
  privacy: "privacy/",
  /** What others wrote of the site, as CycloneDX, and the licences of what readers are sent. */
  bill: "sbom.cdx.json",
  licences: "licences.txt",
  securityText: ".well-known/security.txt",
  search: "search/",
  /** The index a browser loads when a reader begins to type. */
  searchIndex: "search/index.json",
  /** What is found for some words. */
  searched: (words: string) => `search/?q=${encodeURIComponent(words)}`,
  /** A rule of assessment in the method. */
  rule: (rule: string) => `method/#rule-${rule}`,
  provenance: "plan/#provenance",
  /** How to send a figure or a correction. */
  corrections: "method/#corrections",
  /** The mark, drawn from the data. */
  mark: "mark.svg",
  changes: "changes/",
  feed: "feed.xml",
  sitemap: "sitemap.xml",
  /** The social card of a page, beside it. */
  card: (page: string) => `${page}card.png`
} as const;

/** The names of the downloads that hold all tables, below `data/` and, of a release, the archive below `data/v…/`. */
export const wholeFiles = {zip: "all.zip", xlsx: "all.xlsx", sqlite: "all.sqlite"} as const;

/** The name of a page as figure files give it: its path without the last slash, and `home` for the first page. */
export const placeOf = (path: string): string =>
  path === routes.home ? "home" : path.replace(/\/$/u, "");
