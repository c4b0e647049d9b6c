import type { MatterEvent } from "./event.ts";
import { addGranted } from "./extension.ts";
import { foresee } from "./foresee.ts";
import type { Office } from "./office.ts";
import { relieve } from "./relieve.ts";
import { moveUp, takeBack } from "./route.ts";
import type { Matter } from "./state.ts";

const steps = [takeBack, moveUp, relieve, addGranted] as const;

/**
 * What follows by itself, after every decision and every change of the organisation, so that a matter lies with nobody
 * who must not come near and never with nobody: what lies with the accused, or where all have stood aside, is taken back
 * (条例 Arts. 28, 30); what answers for it climbs past them (规则 Art. 15); and who is named in it and has become barred,
 * or holds no post for it any more, loses the name, so that the task falls to the unit that may name another (监察法 Art.
 * 67). Time that was granted is added once the petitioner has been told (条例 Art. 34). Answers with no events where all is in order.
 */
export function settle(m: Matter, office: Office): MatterEvent[] {
  if (m.stage === "merged" || m.erasure?.erasedOn !== undefined) return [];
  const events = steps.reduce<MatterEvent[]>((before, step) => {
    return [...before, ...step(before.length > 0 ? foresee(m, before, office) : m, office)];
  }, []);
  // A task that lost its name falls to a unit in which perhaps all are kept away too. Each round climbs or relieves, so it ends.
  return events.length > 0 ? [...events, ...settle(foresee(m, events, office), office)] : [];
}
