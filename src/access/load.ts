import type { ContactId, JurisdictionId, MatterId } from "../kernel/id.ts";
import type { Recorded } from "../matter/event.ts";
import { replay } from "../matter/evolve.ts";
import type { Matter } from "../matter/state.ts";
import { readHistory } from "../store/calendar/history.ts";
import type { Transaction } from "../store/pool.ts";

/** A matter and its history, as far as the transaction's sight reaches: what may not be seen is not there. */
export async function loadMatter(
  tx: Transaction,
  jurisdiction: JurisdictionId,
  matter: MatterId,
): Promise<{ readonly m: Matter; readonly history: readonly Recorded[] } | undefined> {
  const history = await readHistory(tx, jurisdiction, matter);
  const m = replay(history);
  return m && { m, history };
}

/** The matter an arrival is linked to now. */
export async function matterOfContact(
  tx: Transaction,
  jurisdiction: JurisdictionId,
  contact: ContactId,
): Promise<MatterId | undefined> {
  const [row] = await tx<{ matter: MatterId }[]>`
    select matter from contact where jurisdiction = ${jurisdiction} and contact = ${contact}`;
  return row?.matter;
}
