import { id, type UnitId } from "../../../src/kernel/id.ts";
import type { CommandOf } from "../../../src/matter/command.ts";
import type { DecidableCommand } from "../../../src/matter/decide.ts";
import type { Matter } from "../../../src/matter/state.ts";
import type { Person, World } from "../world.ts";
import type { Choices } from "./choices.ts";

export type Name = DecidableCommand["command"];

/** What a command is filled in from: the matter as it stands, who means to use it, and chance. */
export type Around = { readonly m: Matter; readonly world: World; readonly person: Person; readonly choices: Choices };

export type Fillers<Names extends Name> = { readonly [N in Names]: (around: Around) => CommandOf<N> };

export function line(lines: readonly { readonly id: string }[], choices: Choices): string {
  return choices.percent(2) ? "not in the rulebook" : (choices.oneOf(lines)?.id ?? "none");
}

export function anyUnit({ organisation }: World, choices: Choices, topmost = 0): UnitId {
  const units = [...organisation.units.values()].filter(({ tier }) => tier >= topmost);
  return choices.oneOr(
    units.map(({ unit }) => unit),
    id("nowhere"),
  );
}
