import { matchedUnits, subjectOfficers } from "../../matter/bars.ts";
import { isRealName } from "../../matter/facts.ts";
import type { Matter } from "../../matter/state.ts";
import { wakesAt } from "../../matter/wakes.ts";
import type { Books, Projection } from "./projection.ts";
import { firstClock, never, shownOf } from "./turning.ts";

/** One row a matter: what the list shows and narrows by, and what decides who sees it. */
export const matterProjection: Projection = {
  table: "matter",
  version: 4,
  key: ["jurisdiction", "matter"],
  rows: (m, books) => [
    {
      matter: m.matter,
      version: m.version,
      number: m.number,
      rulebook: m.rulebook.id,
      rulebook_version: m.rulebook.version,
      stage: m.stage,
      next_gate: m.stage === "at-the-gates" ? nextGate(m, books) : null,
      category: m.category ?? null,
      channel: m.contacts[0]?.channel ?? "web",
      real_name: isRealName(m),
      points: m.points.length,
      contacts: m.contacts.length,
      first_point: m.points[0]?.content.id ?? "",
      received_on: m.contacts[0]?.arrivedOn ?? m.openedOn,
      last_change: m.lastChange,
      answerable: m.answerable,
      handling: m.handling ?? null,
      handler: m.handler ?? null,
      packaged: m.package !== undefined,
      accepted_on: m.acceptedOn ?? null,
      replied_on: m.reply?.on ?? null,
      struck_off_on: m.struckOffOn ?? null,
      ...nextClock(m, books),
      wakes_at: wakesAt(m, books) ?? "infinity",
      reach: m.reach,
      officers: namedOfficers(m),
      subject_officers: subjectOfficers(m),
      barred_units: matchedUnits(m),
      stood_aside: m.stoodAside,
      merged_into: m.mergedInto ?? null,
    },
  ],
};

function nextGate(m: Matter, { rulebook }: Books): string | null {
  return rulebook.gates.find(({ id }) => !m.gates.some(({ gate }) => gate === id))?.id ?? null;
}

function nextClock(m: Matter, books: Books) {
  const next = firstClock(m, books);
  const shown = next && shownOf(next, books);
  return shown ?? { ...never, due_rule: null };
}

/** Those who see a matter because they have a part in it, whatever their unit. */
function namedOfficers(m: Matter): string[] {
  const holders = Object.values(m.duties).map(({ holder }) => holder);
  const packaged = m.package ? [m.package.leader, ...m.package.team] : [];
  return [...new Set([m.handler, ...packaged, ...holders])].filter((officer) => officer !== undefined);
}
