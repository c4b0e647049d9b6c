import type { EventOf, MatterEvent } from "./event.ts";
import type { Office } from "./office.ts";
import type { Matter, Moment, Obligation } from "./state.ts";
import { dropClocks, startClocks } from "./times.ts";

/**
 * Starts the clocks that are counted from the acknowledgement of receipt. Until it is given they count from the last day
 * for giving it, or from the arrival where none is owed (Directive (EU) 2019/1937 Art. 9(1)(f)).
 */
export function startUnacknowledged(
  arisen: readonly EventOf<"obligation-arose">[],
  came: Moment,
  m: Matter,
  office: Office,
): EventOf<"clock-started">[] {
  const owed = arisen.find(({ rule }) => isAcknowledgement(rule, office));
  return startClocks("acknowledged", owed ? { at: office.at, on: owed.due } : came, m, office);
}

/** Once receipt is acknowledged, what is counted from it runs from that day; after the last day for it nothing changes. */
export function countFromAcknowledgement(m: Matter, served: Obligation, office: Office): MatterEvent[] {
  const waits = m.clocks.some(
    ({ record, ended }) => !ended && record.trigger === "acknowledged" && office.on < record.from,
  );
  if (!waits || !isAcknowledgement(served.rule, office)) return [];
  return [...dropClocks(m, "acknowledged"), ...startClocks("acknowledged", office, m, office)];
}

function isAcknowledgement(rule: string, { rulebook }: Office): boolean {
  return rulebook.obligations.some(({ id, notice }) => id === rule && notice === "acknowledgement");
}
