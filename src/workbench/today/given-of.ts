import type { MatterView } from "../../contract/matter-view.ts";
import type { TaskRow } from "../../contract/today.ts";
import type { Values } from "../act/values.ts";

/** What a task already says about the act it asks for, so that it is not asked again. */
export function givenOf(task: TaskRow, matter: MatterView): Values {
  switch (task.kind) {
    case "gate":
      return { gate: task.about };
    case "duty":
      return { duty: task.about };
    case "obligation": {
      const owed = matter.obligations.find(
        ({ rule, obligation, ended }) => !ended && `${rule}:${obligation}` === task.about,
      );
      return owed ? { obligation: owed.obligation } : {};
    }
    case "milestone":
      return matter.package?.milestones.some(({ milestone }) => milestone === task.about)
        ? { milestone: task.about }
        : {};
    case "extension":
      return matter.clocks.some(({ clock, ended }) => !ended && clock === task.about) ? { clock: task.about } : {};
    case "warning":
    case "reminder":
    case "decide":
    case "take-over":
    case "objection":
    case "clock":
    case "message":
    case "review":
    case "package":
    case "position":
    case "withdrawal":
      return {};
  }
}
