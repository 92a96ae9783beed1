// security.txt, RFC 9116: whom to tell of a hole in the site's safety. There is none where nobody is named.
import type {APIRoute} from "astro";

import {catalogue} from "../catalogue.ts";
import {address} from "../components/href.ts";
import {routes} from "../routes.ts";

const {security, language, address: site} = catalogue.site;

export const getStaticPaths = () =>
  security.contact === "" ? [] : [{params: {security: ".well-known/security"}}];

export const GET: APIRoute = () => {
  const contact = security.contact.includes("://")
    ? security.contact
    : `mailto:${security.contact}`;
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${security.until}T23:59:59Z`,
    `Preferred-Languages: ${language}`,
    `Canonical: ${address(routes.securityText, site)}`
  ];
  return new Response(`${lines.join("\n")}\n`);
};
