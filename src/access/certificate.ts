import { isDeepStrictEqual } from "node:util";
import type { MatterId } from "../kernel/id.ts";
import { certificateOf, type Certificate } from "../matter/certificate.ts";
import type { Recorded } from "../matter/event.ts";
import { opened } from "../matter/evolve.ts";
import { inJurisdiction, type Sight } from "../store/connect.ts";
import { readSealed } from "../store/log/sealed.ts";
import type { Viewer } from "./door.ts";
import { rulebookOf, type House } from "./house.ts";
import { sightOf } from "./sight.ts";

/** The certificate of a matter that was struck off, for an officer who sees it. */
export async function closingCertificate(
  house: House,
  viewer: Viewer,
  matter: MatterId,
): Promise<Certificate | undefined> {
  return readCertificate(house, sightOf(viewer, await house.organisation.now()), matter);
}

/**
 * Whether the log makes this very certificate now: every condition, proof, signature and hash. That the log itself is whole is
 * another question, which `verifyLog` answers.
 */
export async function isCertified(house: House, certificate: Certificate): Promise<boolean> {
  const made = await readCertificate(house, { jurisdiction: house.jurisdiction, as: "clerk" }, certificate.matter);
  return made !== undefined && isDeepStrictEqual(JSON.parse(JSON.stringify(made)), certificate);
}

async function readCertificate(house: House, sight: Sight, matter: MatterId): Promise<Certificate | undefined> {
  const rows = await inJurisdiction(house.store, sight, (tx) => readSealed(tx, house.jurisdiction, matter));
  if (rows.length === 0) return undefined;
  const history = rows.map(({ version, seq, hash, body }) => {
    return { version, seal: { seq, hash }, event: body as Recorded };
  });
  const { rulebook } = opened(history.map(({ event }) => event));
  return certificateOf(house.jurisdiction, history, rulebookOf(house, rulebook));
}
