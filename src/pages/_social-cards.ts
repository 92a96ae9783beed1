// What the social cards of pages say: a title, one fact, the one number where there is one.
import {catalogue, figures, stories} from "../catalogue.ts";
import {emblem} from "../charts/emblem.ts";
import {light} from "../charts/theme.ts";
import {indicatorStrips, promiseStrips, type Strip} from "../domain/emblem.ts";
import {withId} from "../domain/indexed.ts";
import {countBy} from "../domain/indicator-status.ts";
import {type IndicatorStatus, indicatorStatuses} from "../domain/indicator-status.ts";
import {planCounts} from "../domain/plan-counts.ts";
import {looked} from "../domain/sections.ts";
import {silence} from "../domain/silence.ts";
import {formats} from "../figures/images/formats.ts";
import type {Headline} from "../figures/images/headline.ts";
import {type Art, textCard} from "../figures/images/text-card.ts";
import {thumbnail} from "../figures/images/thumbnail.ts";
import {statuses} from "../model/evidence/verdict.ts";
import type {Story} from "../model/figures/story.ts";
import {routes} from "../routes.ts";
import {amount, period} from "../words/format.ts";
import {label} from "../words/verdict.ts";
import {zh} from "../words/zh.ts";
import {state} from "./_release-state.ts";

/** How many strips of a mark stand one below the other before another column begins. */
const rowsOfMark = 9;

/** What a card says. */
interface Said {
  /** The page's path below the base path; the card lies in it. */
  path: string;
  title: string;
  line: string;
  headline: Headline | null;
  /** The mark of what the page is about, or the drawing of its first figure. */
  art: Art | null;
}

/** A card that is drawn when it is asked for: those of a large site are not held at once. */
export interface Card {
  path: string;
  svg: () => string;
}

/** Every card with its picture. */
export function cards(): Card[] {
  const {site, plan} = catalogue;
  const rows = indicatorStatuses(catalogue);
  const drawn = (path: string, say: () => Omit<Said, "path">): Card => ({
    path,
    svg: () => {
      const card = {path, ...say()};
      const whole = {...card, eyebrow: site.name, description: "", footer: footOf(card)};
      return textCard(whole, formats.card, light).svg;
    }
  });
  return [
    drawn("", () => ({...home(rows), art: mark(whole())})),
    drawn(zh.kit.general, () => ({
      ...{title: site.name, line: site.description, headline: null},
      art: mark(whole())
    })),
    ...plan.chapters.map(({id}) =>
      drawn(routes.chapter(id), () => ({...chapter(id), art: mark(ofChapter(id))}))
    ),
    ...rows.map((row) =>
      drawn(routes.indicator(row.indicator.id), () => ({
        ...indicator(row),
        art: mark(
          [withId(indicatorStrips(catalogue), row.indicator.id)].filter((one) => one !== undefined)
        )
      }))
    ),
    ...stories.stories.map((story) =>
      drawn(routes.story(story.id), () => ({
        ...{title: story.title, line: story.summary, headline: null},
        art: drawingOf(story)
      }))
    )
  ];
}

/** The mark of the whole: of the indicators, or of the promises where there are none. */
const whole = (): readonly Strip[] =>
  catalogue.indicators.length > 0
    ? indicatorStrips(catalogue)
    : promiseStrips(silence(catalogue), looked(catalogue));

/** The mark of a chapter, over its promises. */
function ofChapter(id: string): Strip[] {
  const own = new Set(
    catalogue.commitments
      .filter(({clause}) => withId(catalogue.plan.clauses, clause)?.chapter === id)
      .map((one) => one.id)
  );
  return promiseStrips(silence(catalogue), looked(catalogue)).filter((strip) => own.has(strip.id));
}

/** Strips as a drawing; null where there are none. */
function mark(strips: readonly Strip[]): Art | null {
  if (strips.length === 0) return null;
  const columns = Math.ceil(strips.length / rowsOfMark);
  const frame = {width: 400, height: Math.min(strips.length, rowsOfMark) * 30, columns};
  const box = `0 0 ${String(frame.width)} ${String(frame.height)}`;
  return {
    shape: frame.height / frame.width,
    svg: (place) => `<svg viewBox="${box}" ${place}>${emblem(strips, frame)}</svg>`
  };
}

/** The first figure of a story. */
function drawingOf({blocks}: Story): Art | null {
  const [first] = blocks.flatMap((block) => (block.kind === "html" ? [] : [block.id]));
  const figure = withId(figures, first ?? null);
  return figure ? thumbnail(figure, light) : null;
}

/** The question of the home page and its answer. */
function home(rows: readonly IndicatorStatus[]): Omit<Said, "path" | "art"> {
  const {site} = catalogue;
  const words = zh.home.answer;
  const all = rows.length;
  const known = rows.filter(({observations}) => observations.length > 0);
  const groups = countBy(
    known.flatMap(({verdict}) => (verdict ? [verdict.status] : [])),
    statuses
  );
  const parts =
    site.assessment === "full"
      ? [words.groups(groups.map(({value, count}) => words.group(count, label(value, "full", zh))))]
      : [];
  const line =
    known.length === 0
      ? words.none(all)
      : [
          known.length === all ? words.knownAll(all) : words.known(known.length, all),
          `${parts.join("")}。`,
          known.length < all ? words.silent(all - known.length) : ""
        ].join("");
  const end = period(String(site.plan.period_to), zh);
  return {title: zh.home.question(all, end), line, headline: null};
}

/** A chapter: its summary where there is one, else what is counted in it. */
function chapter(id: string): Omit<Said, "path" | "art"> {
  const {plan, commitments} = catalogue;
  const heading = plan.clauses.find((clause) => clause.id === id);
  const counts = planCounts(plan, commitments, (clause) => clause.chapter === id);
  const words = zh.plan.facts;
  const facts = [
    ...(counts.sections > 0 ? [words.sections(counts.sections)] : []),
    words.paragraphs(counts.paragraphs),
    ...(counts.units > 0 ? [words.units(counts.units)] : []),
    ...(counts.promises > 0 ? [words.promises(counts.promises)] : [])
  ];
  return {
    title: `${heading?.label ?? ""}${heading?.title ?? ""}`,
    line: [stories.chapters[id]?.summary ?? "", facts.join("，")].filter(Boolean).join(""),
    headline: null
  };
}

/** An indicator: its newest published value, or that there is none; the verdict where one is given. */
function indicator({
  indicator: row,
  observations,
  verdict
}: IndicatorStatus): Omit<Said, "path" | "art"> {
  const series = withId(catalogue.series, row.series);
  const decimals = Math.max(row.decimals, series?.decimals ?? 0);
  const [first] = observations;
  const values = observations.map((each) =>
    amount(each.value, row.unit, decimals, each.qualifier, zh)
  );
  const headline: Headline = first
    ? {
        value: [...new Set(values)].join(zh.bind.or),
        label: zh.kit.latest(period(first.period, zh, first.period_kind)),
        missing: false
      }
    : {value: zh.missing, label: zh.kit.none, missing: true};
  return {title: row.name, line: verdict?.sentence ?? "", headline};
}

function footOf({path}: Said) {
  return {
    source: () => `《${catalogue.site.plan.title}》`,
    dated: zh.site.version(state.version, state.date),
    address: new URL(
      `${catalogue.site.base}${path === zh.kit.general ? "" : path}`,
      catalogue.site.address
    ).href,
    printed: null,
    note: null
  };
}
