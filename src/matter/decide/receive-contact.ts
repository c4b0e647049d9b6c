import { isAfter } from "../../kernel/day.ts";
import type { MatterId } from "../../kernel/id.ts";
import { startUnacknowledged } from "../acknowledged.ts";
import { afterGates } from "../after-gates.ts";
import type { CommandOf } from "../command.ts";
import { arise } from "../debts.ts";
import { decided, refuse, type Decision } from "../decision.ts";
import type { ContactFacts, MatterEvent, SubjectMatch } from "../event.ts";
import { foresee } from "../foresee.ts";
import type { Office } from "../office.ts";
import type { Matter } from "../state.ts";
import { subjectMatch } from "../subject-match.ts";
import { startClocks, stopClocks } from "../times.ts";
import { route } from "../route.ts";
import { settle } from "../settle.ts";

/** Where a contact comes to be: its own matter and its register number, drawn without gaps by the store. */
export type Arrival = { readonly matter: MatterId; readonly number: string; readonly centre: Matter["answerable"] };

/**
 * Takes in one arrival (人次). Nothing may suppress or delay registration: it is refused only where what was handed in
 * names a thing or a day that does not exist yet. The new matter starts its clocks and debts at once, and if it accuses somebody of
 * this organisation it goes past their unit to the one above, and where nobody above is known it is registered all the same (规则 Arts. 14–15, 24–26).
 */
export function receiveContact(command: CommandOf<"receive-contact">, arrival: Arrival, office: Office): Decision {
  const { rulebook, newId } = office;
  const category = rulebook.categories.find(({ id }) => id === command.category);
  if (command.category !== undefined && !category)
    return refuse({ why: "not-in-rulebook", field: "category", value: command.category });
  if (isAfter(command.arrivedOn, office.on))
    return refuse({ why: "day-ahead", day: command.arrivedOn, field: "arrivedOn" });

  const subjects = command.subjects.map((subject) => ({ ...subject, party: newId<"party">() }));
  const opening: MatterEvent = {
    type: "matter-opened",
    matter: arrival.matter,
    rulebook: { id: rulebook.id, version: rulebook.version },
    ...(rulebook.gates.length > 0 ? {} : { stage: afterGates(rulebook) }),
    ...(command.category === undefined ? {} : { category: command.category }),
    contact: facts(
      command,
      arrival,
      subjects.map(({ party, who }) => ({ party, identity: who })),
      office,
    ),
  };
  const matched = subjects.flatMap(({ party, officer, unit }): MatterEvent[] => {
    const match: SubjectMatch | undefined = subjectMatch(office.organisation, { officer, unit });
    return match ? [{ type: "subject-matched", subject: party, match }] : [];
  });

  const m = foresee(undefined, [opening, ...matched], office);
  const routed = route(m, arrival.centre, "opened", office);
  const first = foresee(m, routed, office);
  const settled = settle(first, office);
  const answered = foresee(first, settled, office);
  const came = { at: office.at, on: command.arrivedOn };
  const clocks = answered.stage === "passed-up" ? [] : startClocks("received", came, answered, office);
  const owed = arise("received", answered, office, came);
  return decided(
    opening,
    ...matched,
    ...routed,
    ...settled,
    ...clocks,
    ...stopClocks(foresee(answered, clocks, office), "registered", office),
    ...(category?.inScope === false ? startClocks("out-of-scope", office, answered, office) : []),
    ...owed,
    ...(answered.stage === "passed-up" ? [] : startUnacknowledged(owed, came, answered, office)),
  );
}

function facts(
  command: CommandOf<"receive-contact">,
  { matter, number }: Arrival,
  subjects: ContactFacts["subjects"],
  { newId }: Office,
): ContactFacts {
  const { channel, arrivedOn, realName, persons, language, station, batch, region, place, time, files } = command;
  return {
    contact: newId<"contact">(),
    born: matter,
    number,
    channel,
    arrivedOn,
    realName,
    persons,
    language,
    ...(station === undefined ? {} : { station }),
    ...(batch === undefined ? {} : { batch }),
    ...(region === undefined ? {} : { region }),
    points: command.points.map((content) => ({ point: newId<"point">(), content })),
    ...(place === undefined ? {} : { place }),
    ...(time === undefined ? {} : { time }),
    reporters: command.reporters.map((identity) => ({ party: newId<"party">(), identity })),
    subjects,
    files,
  };
}
