import type { Rulebook } from "./rulebook.ts";

/**
 * The programmes (业务) of a jurisdiction: which are offered, the first being what a report is without a word, and every
 * version of their rulebooks that is in use. Of one programme the last version is the one under which new matters open.
 */
export type Programmes = { readonly offered: readonly string[]; readonly rulebooks: readonly Rulebook[] };

/** The rulebook of a programme that is offered, or of the first; nothing where it is not offered. */
export function offeredRulebook(
  { offered, rulebooks }: Programmes,
  programme: string | undefined = offered[0],
): Rulebook | undefined {
  return offered.includes(programme ?? "") ? rulebooks.findLast(({ id }) => id === programme) : undefined;
}

/** The rulebooks of all programmes that are offered, in their order. */
export function offeredRulebooks(programmes: Programmes): Rulebook[] {
  return programmes.offered.flatMap((programme) => offeredRulebook(programmes, programme) ?? []);
}

/** The rulebook a matter was opened under. */
export function rulebookUnder(
  { rulebooks }: Pick<Programmes, "rulebooks">,
  under: { readonly id: string; readonly version: string },
): Rulebook | undefined {
  return rulebooks.find(({ id, version }) => id === under.id && version === under.version);
}
