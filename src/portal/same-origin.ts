import type { IncomingHttpHeaders } from "node:http";

/**
 * Whether a form was sent from a page of ours. Browsers say so in `Sec-Fetch-Site`; those that do not yet still name an
 * `Origin`, which under our referrer policy is the word `null`, and then the form's own key and the strict cookie decide.
 */
export function fromOurselves(headers: IncomingHttpHeaders): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin" || site === "none";
  const { origin, host } = headers;
  if (origin === undefined || origin === "null") return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
