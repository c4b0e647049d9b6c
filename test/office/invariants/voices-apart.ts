import { isDeepStrictEqual } from "node:util";
import { followView } from "../../../src/access/views/follow.ts";
import { isOfPetitioner } from "../../../src/matter/as-whom.ts";
import type { Matter } from "../../../src/matter/state.ts";
import type { World } from "../world.ts";
import type { Invariant } from "./invariant.ts";

/** What one petitioner says by their code changes nothing of what the code of another shows, nor of what it may do. */
export const voicesApart: Invariant = ({ tried, world }) =>
  tried.flatMap(({ before, after, command, decision, on, organisation, which }) => {
    const [was, is] = [before.get(which), after.get(which)];
    if (!was || !is || was.contacts.length < 2 || !isOfPetitioner(command.command) || "refusal" in decision) return [];
    const by = (world.histories.get(which) ?? [])[is.version - 1]?.by;
    return was.contacts
      .filter(({ contact }) => by?.as === "petitioner" && contact !== by.contact)
      .filter(({ contact }) => {
        const shown = [was, is].map((m) =>
          shownTo(contact, m, { ...world.officeFor("portal", m, organisation), on }, world),
        );
        return !isDeepStrictEqual(shown[0], shown[1]);
      })
      .map(({ contact }) => `${command.command} by another changed what ${contact} is shown`);
  });

function shownTo(
  contact: Matter["contacts"][number]["contact"],
  m: Matter,
  office: ReturnType<World["officeFor"]>,
  { histories }: World,
): unknown {
  return followView(m, contact, (histories.get(m.matter) ?? []).slice(0, m.version), new Map(), office);
}
