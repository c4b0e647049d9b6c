import { isDeepStrictEqual } from "node:util";
import { isOfClerk, isOfPetitioner } from "../../../src/matter/as-whom.ts";
import { otherMatter } from "../world.ts";
import type { Invariant } from "./invariant.ts";

/**
 * An illegal command gets the same refusal again, from a matter read anew; and whoever relays a command on nobody's
 * behalf, the portal or the clerk, gets it refused (invariant 1).
 */
export const sameAnswer: Invariant = ({ world, tried }) =>
  tried.flatMap(({ person, command, which, before, decision, on, organisation }) => {
    const m = before.get(which);
    if (!m) return [];
    const read = JSON.parse(JSON.stringify(m)) as typeof m;
    const second = otherMatter(command, m);
    const other = second === undefined ? undefined : before.get(second);
    const ask = (who: string) =>
      world.domain.decide(command, read, { ...world.officeFor(who, m, organisation), on }, other);
    const relays = isOfClerk(command.command) ? ["portal", "citizen"] : ["portal", "clerk"];
    const relayed = isOfPetitioner(command.command) ? [...relays, "centre.centre-director"] : relays;
    return [
      ...("refusal" in decision && !isDeepStrictEqual(ask(person), decision)
        ? [`${person} got another answer to ${command.command}`]
        : []),
      ...relayed.flatMap((who) => ("refusal" in ask(who) ? [] : [`${who} relayed ${command.command}`])),
    ];
  });
