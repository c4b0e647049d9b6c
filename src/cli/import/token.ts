import { createHmac, hkdfSync } from "node:crypto";
import type { House } from "../../access/house.ts";
import type { SubmissionToken } from "../../vault/receipt.ts";

/**
 * Gives each row of a source (the form of the file, where none was named) the submission token it always has in this district, so that a second import of it is the
 * same submission. It is made by a key, as a receipt follows from its token and nobody may reckon a receipt from a row.
 */
export function tokensFor(
  { indexKey, jurisdiction }: House,
  source: string | undefined,
): (form: string, rowId: string) => SubmissionToken {
  const key = Buffer.from(hkdfSync("sha256", indexKey, "", "huiyin import", 32));
  return (form, rowId) =>
    createHmac("sha256", key)
      .update(JSON.stringify([jurisdiction, source ?? form, rowId]))
      .digest("base64url")
      .slice(0, 32) as SubmissionToken;
}
