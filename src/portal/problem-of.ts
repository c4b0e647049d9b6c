import type { Problem } from "./pages/problem.ts";

/** Which of our sentences an error is. What is not the sender's doing is ours, and is said so: never a bare 500. */
export function problemOf(error: {
  readonly code?: string;
  readonly statusCode?: number;
  readonly message?: string;
}): Problem {
  const { code = "", statusCode } = error;
  if (statusCode === 413 || tooLarge.has(code)) return "too-large";
  if (statusCode === 429) return "too-many";
  if (statusCode === 405) return "wrong-method";
  if (statusCode === 404) return "not-found";
  if ((statusCode !== undefined && statusCode >= 400 && statusCode < 500) || brokenOff.test(error.message ?? ""))
    return "not-understood";
  return "unavailable";
}

const tooLarge = new Set(["FST_PARTS_LIMIT", "FST_FILES_LIMIT", "FST_FIELDS_LIMIT", "FST_REQ_FILE_TOO_LARGE"]);

/** What the reader of multipart forms throws without a code when a form is broken. */
const brokenOff =
  /^(Unexpected end of (form|multipart)|Multipart: |Malformed part header|Part terminated early|premature close|aborted)/i;
