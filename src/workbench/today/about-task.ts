import type { TaskRow } from "../../contract/today.ts";
import type { Names } from "../names.ts";

/** The line of the rulebook that a task is about, by name; nothing where it is about the matter as a whole. */
export function aboutTask({ kind, about, rulebook: under }: TaskRow, names: Names): string {
  const rulebook = names.bookOf(under);
  switch (kind) {
    case "gate":
      return names.line(rulebook.gates, about);
    case "clock":
      return names.line(rulebook.clocks, about);
    case "obligation":
      // A debt is named by its rule and its own id: one rule can be owed twice.
      return names.line(rulebook.obligations, about.split(":")[0]);
    case "duty":
      return names.line(rulebook.duties, about);
    case "warning":
      return names.line(rulebook.rungs, about.split(":")[0]);
    case "extension":
    case "reminder":
    case "decide":
    case "take-over":
    case "objection":
    case "milestone":
    case "message":
    case "review":
    case "package":
    case "position":
    case "withdrawal":
      return "";
  }
}
