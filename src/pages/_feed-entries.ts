// What the feed tells: stories, figures, changes and releases, each once, under an id that never moves.

import {pageOf} from "../domain/page-of.ts";
import type {Catalogue} from "../model/catalogue.ts";
import type {Change, Release} from "../model/evidence/change.ts";
import type {Figure} from "../model/figures/figure.ts";
import type {Story} from "../model/figures/story.ts";
import {routes} from "../routes.ts";
import {sha256} from "../sha256.ts";
import {zh} from "../words/zh.ts";

/** An entry before it is markup. */
export interface FeedEntry {
  /** What its id is made of: the same for ever, whatever is written before or after it. */
  id: string;
  title: string;
  /** The path of the page it leads to. */
  path: string;
  /** Year-month-day, or less where less is known. */
  date: string;
  summary: string;
}

/** All entries, newest first; those of one day in the order release, story, figure, change. */
export function entries(
  catalogue: Catalogue,
  figures: readonly Figure[],
  stories: readonly Story[]
): FeedEntry[] {
  const {changes, releases} = catalogue;
  const [first] = [...releases].sort((a, b) => (a.date < b.date ? -1 : 1));
  const all = [
    ...releases.map(ofRelease),
    ...stories.map(({id, title, date, summary}) => ({
      ...{id: routes.story(id), path: routes.story(id)},
      ...{title: zh.feed.story(title), date, summary}
    })),
    ...figures.flatMap((figure) => ofFigure(figure, changes, first)),
    ...once(changes.filter(({kind}) => kind !== "released")).map((change) =>
      ofChange(change, catalogue, stories)
    )
  ];
  return all.sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}

function ofRelease({version, date, note}: Release): FeedEntry {
  return {
    ...{id: routes.frozenData(version), path: routes.data},
    ...{title: zh.feed.release(version), date, summary: note}
  };
}

/** A figure, with the day its numbers last changed; before the first release nobody has been told of it. */
function ofFigure(figure: Figure, changes: readonly Change[], first?: Release): FeedEntry[] {
  if (!first) return [];
  const cells = new Set(figure.table.rows.map(({cell}) => cell));
  const days = changes.flatMap(({cell, date}) => (cell !== null && cells.has(cell) ? [date] : []));
  const path = routes.figure(figure.id);
  const date = [first.date, ...days].sort().at(-1) ?? first.date;
  return [
    {...{id: path, path, date}, title: zh.feed.figure(figure.title), summary: figure.subtitle}
  ];
}

function ofChange(change: Change, catalogue: Catalogue, stories: readonly Story[]): FeedEntry {
  const {path, name} = pageOf(change.subject, catalogue, stories);
  const values = [change.old, change.new].filter((value) => value !== null).join(" → ");
  return {
    id: `${routes.changes}#${change.date}-${mark(change)}`,
    title: `${zh.changes.kinds[change.kind]}：${name ?? zh.changes.site}`,
    path: path ?? routes.changes,
    date: change.date,
    summary: values ? `${change.reason}（${values}）` : change.reason
  };
}

/** What a change is known by: what was done to what, not how it is told or where in the file it stands. */
function mark({date, kind, subject, cell, old, new: now}: Change): string {
  const identity = JSON.stringify([date, kind, subject, cell, old, now]);
  return sha256(identity).slice(0, 12);
}

/** Changes that say the same of the same thing are told once, in the words of the last. */
function once(changes: readonly Change[]): Change[] {
  return [...new Map(changes.map((change) => [mark(change), change])).values()];
}
