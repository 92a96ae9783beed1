// The blank forms of the site: what each unit is asked, as far as years were over by the newest release.
import {catalogue} from "../../catalogue.ts";
import {type Questions, questions} from "../../domain/forms.ts";
import {yearOf} from "../../domain/period.ts";
import {asOf} from "../../domain/versions/releases.ts";

const {site, releases} = catalogue;
const day = asOf(releases);

/** The questions for all units together, then for each. */
export const forms: readonly Questions[] = questions(
  catalogue,
  day === undefined ? site.plan.period_to : yearOf(day) - 1
);
