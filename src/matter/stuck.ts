import type { UnitId } from "../kernel/id.ts";
import type { Office } from "./office.ts";
import type { Matter } from "./state.ts";
import { tasksOf } from "./tasks.ts";
import { whoCould } from "./who-could.ts";

type Around = Pick<Office, "organisation" | "rulebook">;

/**
 * Whether something waits in a unit for posts whose holders are all kept away. A post that nobody holds is not meant: it
 * can be filled, and until then the unit above acts for it.
 */
export function isStuck(m: Matter, unit: UnitId, { organisation, rulebook }: Around): boolean {
  if (m.stoodAside.length === 0 && !m.subjects.some(({ match }) => match)) return false;
  return tasksOf(m, rulebook).some(
    (task) => task.unit === unit && whoCould(m, unit, task.posts, organisation) === "all-kept-away",
  );
}

/** Whether a unit can go on where another is stuck: it has somebody for all that waits there. */
export function canGoOn(m: Matter, unit: UnitId, from: UnitId, { organisation, rulebook }: Around): boolean {
  return tasksOf(m, rulebook)
    .filter((task) => task.unit === from)
    .every(({ posts }) => whoCould(m, unit, posts, organisation) === "somebody");
}
