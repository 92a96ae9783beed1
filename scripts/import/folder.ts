// The whole data folder of a plan: every file by its path, and every doubt, the weightiest first.
import Papa from "papaparse";
import type {z} from "zod";

import {isDay} from "../../src/domain/period.ts";
import {traditional} from "../../src/language/traditional.ts";
import {cellMeta} from "../../src/model/cell.ts";
import {inputTables} from "../../src/model/published/tables.ts";
import {type ParsedPlan, parsePlan} from "../compile/plan/read-plan.ts";
import {asPrinted} from "./as-printed.ts";
import {draftCommitments} from "./commitments/draft-commitments.ts";
import {type Dates, datesOf} from "./dates.ts";
import {draftPlan} from "./draft.ts";
import {draftIndicators} from "./indicators.ts";
import {scriptOf} from "./language.ts";
import type {Doubt} from "./line.ts";
import {findPlanPlace} from "./plan-place.ts";
import {siteYaml} from "./site-yaml.ts";
import {draftUnits} from "./units.ts";

/** A drafted folder. */
export interface DraftedFolder {
  /** The text of each file by its path below the folder. */
  files: Map<string, string>;
  doubts: Doubt[];
  plan: ParsedPlan;
  /** Words of ours in the characters of the plan. */
  say: (words: string) => string;
}

/** Drafts every file from the raw text; null where the text is not in Chinese. */
export function draftFolder(raw: string): DraftedFolder | null {
  const script = scriptOf(raw);
  if (script === null) return null;
  const say = script === "traditional" ? traditional : (words: string) => words;
  const draft = draftPlan(raw);
  const named = draftUnits(draft.markdown);
  const first = parsePlan(draft.markdown, "plan/plan.md", named.units);
  const odd = asPrinted(first.problems, first.plan);
  const noted = new Set(odd.notes.flatMap(({clause}) => (clause === null ? [] : [clause])));
  const {plan} = parsePlan(draft.markdown, "plan/plan.md", named.units, noted);
  const front = [...plan.approval.split("\n"), ...plan.preamble.split("\n")].filter(
    (line) => line !== ""
  );
  const place = findPlanPlace(plan.title, [
    ...raw
      .split("\n")
      .slice(0, 8)
      .map((line) => line.trim()),
    ...front
  ]);
  const dates = datesOf(plan, raw);
  const targets = draftIndicators(plan.tables, dates.to, dates.from);
  const promises = draftCommitments(plan, dates.stated ? dates.from : dates.from - 1);
  const bases = targets.indicators.flatMap(({baseline_period: period}) =>
    period === null ? [] : [Number(period)]
  );
  const ends = targets.indicators.map(({target_period: period}) => Number(period));
  const from = bases.length > 0 ? Math.min(...bases) : dates.from;
  const to = Math.max(dates.to, ...ends);
  const document = {
    ...{
      id: "action-plan",
      title: plan.title,
      kind: "action-plan",
      issuer: dates.issuer,
      geo: place.geo.id
    },
    ...{adopted: dates.adopted, source: null, note: say("本站所对照的方案")}
  };
  const rows: Record<string, readonly Record<string, unknown>[]> = {
    units: named.units.map((unit) => ({...unit, note: unit.note && say(unit.note)})),
    commitments: promises.commitments,
    errata: [...draft.errata, ...odd.notes].map((one) => ({...one, reason: say(one.reason)})),
    indicators: targets.indicators,
    series: targets.series,
    geos: [place.geo],
    documents: [document]
  };
  const files = new Map<string, string>([
    ["plan/plan.md", draft.markdown],
    ["plan/received.txt", raw],
    [
      "site.yaml",
      siteYaml({
        ...{title: plan.title, place: place.geo.id, placeName: place.geo.name, from, to},
        ...{approved: isDay(dates.adopted ?? "") ? (dates.adopted ?? "") : ""},
        ...{approvedBy: dates.by, language: script === "traditional" ? "zh-Hant" : "zh-CN"},
        say
      })
    ]
  ]);
  for (const [name, table] of Object.entries(inputTables)) {
    if (name !== "observations") files.set(table.file, csv(table.row, rows[name] ?? []));
  }
  for (const {id} of targets.series)
    files.set(`statistics/${id}.csv`, csv(inputTables.observations.row, []));
  const doubts = [
    ...draft.doubts,
    ...named.doubts,
    ...targets.doubts,
    ...promises.doubts,
    ...odd.doubts,
    ...ofSite(place.sure, place.geo.name, dates, from, to)
  ];
  return {
    files,
    plan,
    say,
    doubts: doubts.sort((a, b) => b.weight - a.weight || (a.line ?? 0) - (b.line ?? 0))
  };
}

function ofSite(sure: boolean, place: string, dates: Dates, from: number, to: number): Doubt[] {
  const doubt = (weight: Doubt["weight"], did: string, other: string): Doubt => ({
    line: null,
    weight,
    did,
    else: other
  });
  return [
    ...(place === "本地"
      ? [
          doubt(
            3,
            "没有认出是哪里的方案，地区暂写“本地”。",
            "请在 geos.csv 和 site.yaml 里写上地区的名称和级别。"
          )
        ]
      : sure
        ? []
        : [
            doubt(
              2,
              `标题没有写地名，按开头的文字认为是${place}的方案。`,
              "若不对，请改 geos.csv 和 site.yaml 的 place。"
            )
          ]),
    dates.stated
      ? doubt(
          1,
          `年份：基期 ${from} 年，目标 ${to} 年。`,
          "若不对，请改 site.yaml 的 period_from 和 period_to。"
        )
      : doubt(
          3,
          `文中没有写明起止年份，暂定基期 ${from} 年、目标 ${to} 年。`,
          "请改 site.yaml 的 period_from 和 period_to。"
        ),
    ...(dates.adopted === null
      ? [
          doubt(
            2,
            "没有找到通过或印发的日期，留空。",
            "若知道，请写进 site.yaml 的 plan.approved 和 documents.csv。"
          )
        ]
      : [])
  ];
}

/** Rows as CSV, each value written as its column reads it. */
function csv(schema: z.ZodObject, rows: readonly Record<string, unknown>[]): string {
  const fields = Object.keys(schema.shape);
  const data = rows.map((row) =>
    fields.map((field) => {
      const value = row[field];
      if (value === null || value === undefined) return "";
      if (typeof value === "boolean") return value ? "yes" : "";
      if (Array.isArray(value)) {
        const {cell} = cellMeta(schema.shape[field] as z.ZodType);
        return value.join(cell === "names" ? "|" : " ");
      }
      return typeof value === "number" ? String(value) : typeof value === "string" ? value : "";
    })
  );
  return `${Papa.unparse([fields, ...data], {newline: "\n"})}\n`;
}
