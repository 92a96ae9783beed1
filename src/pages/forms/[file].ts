// The blank forms for download, one a unit and one of all.
import type {APIRoute} from "astro";

import {catalogue} from "../../catalogue.ts";
import {blankForm} from "../../downloads/forms/blank-form.ts";
import {fileName} from "../../downloads/forms/layout.ts";
import {zh} from "../../words/zh.ts";
import {forms} from "./_forms.ts";

/** One address for each form. */
export const getStaticPaths = () =>
  forms.map((form) => ({params: {file: fileName(form.unit?.id ?? null)}, props: {form}}));

/** The workbook. */
export const GET: APIRoute<{form: (typeof forms)[number]}> = async ({props: {form}}) =>
  new Response(new Uint8Array(await blankForm(form, catalogue.plan, catalogue.site, zh)));
