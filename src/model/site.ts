// What the owner sets once: names, addresses, licence, contact, tone.
import {z} from "zod";

const words = z.string();
const counted = z.int().min(0);

/** `site.yaml`. An empty string means: not set, and nothing is claimed. */
export const site = z.strictObject({
  /** The site's name. */
  name: words.min(1),
  /** A short name for tight places. */
  short_name: words.min(1),
  /** One sentence for search engines. */
  description: words.min(1),
  /** The focal place, an id of geos.csv. */
  place: words.min(1),
  plan: z.strictObject({
    title: words.min(1),
    /** The date of approval. */
    approved: words,
    /** Who approved it, in the plan's words. */
    approved_by: words,
    /** The base year of the plan's targets. */
    period_from: z.int(),
    /** The target year. */
    period_to: z.int(),
    /** What was counted by hand in the text that was received: the build compares it with plan.md. Each may be left out. */
    inventory: z
      .strictObject({
        chapters: counted,
        sections: counted,
        /** Paragraphs outside boxes. */
        paragraphs: counted,
        boxes: counted,
        /** Paragraphs in boxes. */
        items: counted,
        brackets: counted,
        /** Names in brackets, each time one stands there. */
        mentions: counted,
        /** Different units named. */
        units: counted
      })
      .partial()
      .optional()
  }),
  /** The language of the content, a BCP 47 tag. */
  language: words.min(2),
  publisher: z.strictObject({name: words, url: words}),
  /** Where the site will stand, scheme and host, no path. */
  address: z.url(),
  /** preview allows placeholders; production refuses them. */
  mode: z.enum(["preview", "production"]),
  /** The path below which every address lies, with a slash at both ends. */
  base: z.string().regex(/^\/(.*\/)?$/),
  licence: z.strictObject({text: words, data: words, note: words}),
  contact: z.strictObject({email: words, phone: words}),
  /** Whom to tell of a hole in the site's safety: security.txt, RFC 9116. Left out or empty: there is no such file. */
  security: z
    .strictObject({
      /** An e-mail address, or a page with https://. */
      contact: words,
      /** The last day this holds, year-month-day; at most a year ahead, as the standard advises. */
      until: words
    })
    .default({contact: "", until: ""}),
  /** Lines for the foot of each page. */
  footer: z.array(words),
  official: z.strictObject({
    site_name: words,
    site_domain: words,
    site_id_code: words,
    icp: words,
    police: words
  }),
  /** What the home page shows, by an editor's choice. */
  home: z
    .strictObject({
      /** Up to three promises to quote, ids of commitments.csv; none: the first with a number. */
      promises: z.array(words).max(3)
    })
    .default({promises: []}),
  /** The words of a request for information: whether they are offered, and the text with its marks. */
  request: z
    .strictObject({
      show: z.boolean(),
      /** 〔单位〕, 〔事项〕 and 〔时期〕 stand for the unit, what was not found, and the years of the plan. */
      text: words
    })
    .default({show: false, text: ""}),
  /** full: the verdicts' words; neutral: distances only; off: no assessment. */
  assessment: z.enum(["full", "neutral", "off"])
});

/** See {@link site}. */
export type Site = z.infer<typeof site>;
