import type { CommandName, CommandOf } from "./command.ts";
import type { Decision } from "./decision.ts";
import type { ActingOffice } from "./office.ts";
import type { Refusal } from "./refusal.ts";
import type { Matter } from "./state.ts";

/**
 * How one command is decided. `standing` is what can be said before anything is filled in: the workbench shows it as
 * the reason beside a grey button; `decide` says the same, and then looks at what was filled in. `other` is the second
 * matter of a command that speaks of two.
 */
export type Act<Name extends CommandName> = {
  readonly standing: (m: Matter, office: ActingOffice) => Refusal | undefined;
  readonly decide: (command: CommandOf<Name>, m: Matter, office: ActingOffice, other?: Matter) => Decision;
};
