import type { OfficerId } from "../kernel/id.ts";
import { officerAddressee } from "./addressee.ts";
import { isOfficerBarred, unitsOf } from "./bars.ts";
import type { MatterEvent } from "./event.ts";
import type { Office } from "./office.ts";
import type { Matter } from "./state.ts";
import { tasksOf } from "./tasks.ts";

/** Takes their part from all named in a matter who have become barred, or who hold no post any more that could have it. */
export function relieve(m: Matter, office: Office): MatterEvent[] {
  const { handler, package: packaged } = m;
  const hasToGo = (officer: OfficerId | undefined): officer is OfficerId =>
    officer !== undefined && mayNotStay(officer, m, office);
  const outside = handler !== undefined && isOpen(m) && !isOfHandlingUnit(handler, m, office);
  return [
    ...(handler !== undefined && (outside || hasToGo(handler)) ? [{ type: "handler-relieved" as const, handler }] : []),
    ...(hasToGo(packaged?.leader) ? [{ type: "leader-relieved" as const, leader: packaged.leader }] : []),
    ...(packaged?.team ?? []).filter(hasToGo).map((member) => ({ type: "member-relieved" as const, member })),
    ...Object.values(m.duties).flatMap(({ duty, holder, done }) =>
      !done && hasToGo(holder) ? [{ type: "duty-released" as const, duty, holder }] : [],
    ),
  ];
}

/** What was passed up is worked on there, and nobody of the district keeps a part in it. */
function mayNotStay(officer: OfficerId, m: Matter, office: Office): boolean {
  if (isOfficerBarred(m, officer, office.organisation)) return true;
  if (m.stage === "passed-up" && !unitsOf(office.organisation, officer).includes(m.answerable)) return true;
  return (isOpen(m) || waitsFor(officer, m, office)) && officerAddressee(officer, m, office) !== undefined;
}

/** Also a matter that is over can wait for somebody by name, where the reporter writes once more. */
function waitsFor(officer: OfficerId, m: Matter, { rulebook }: Office): boolean {
  return tasksOf(m, rulebook).some((task) => task.officer === officer);
}

function isOfHandlingUnit(officer: OfficerId, m: Matter, { organisation }: Office): boolean {
  return unitsOf(organisation, officer).includes(m.handling ?? m.answerable);
}

function isOpen({ stage }: Matter): boolean {
  return stage !== "struck-off" && stage !== "refused";
}
