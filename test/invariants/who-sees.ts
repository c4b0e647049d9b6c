import type { MatterId, OfficerId, UnitId } from "../../src/kernel/id.ts";
import type { Matter } from "../../src/matter/state.ts";
import type { Organisation } from "../../src/organisation/organisation.ts";

export type Sees = { readonly sees: boolean; readonly barred: boolean };

/**
 * Who sees a matter, said anew and slowly from the rules: those named in it who hold a post that reads; at the district
 * those with a post that reads, while it lies with a unit of the district; at a township those where it lies; at the
 * organ above only what was passed up or sent there. Never the accused, their kin, their unit, those under it, or who stood aside. A matter that lives on in another
 * as its repeat is seen by nobody who may not see that one; `all` are the matters of the office.
 */
export function whoSees(
  m: Matter,
  officer: OfficerId,
  organisation: Organisation,
  all: ReadonlyMap<MatterId, Matter> = new Map(),
): Sees {
  const unitsHeld = (organisation.officers.get(officer)?.holds ?? []).map(
    ({ post }) => organisation.posts.get(post)!.unit,
  );
  const livesOnIn = m.mergedInto === undefined ? undefined : all.get(m.mergedInto);
  const there = livesOnIn && whoSees(livesOnIn, officer, organisation, all);
  const barred = isKeptAway(m, officer, unitsHeld, organisation);

  const reading = ["head", "leader", "centre-director", "registrar", "reviewer", "quality-officer", "handler"];
  const liesWith = [m.answerable, m.handling, m.passing?.to].filter((unit) => unit !== undefined);
  const readingThrough = (organisation.officers.get(officer)?.holds ?? []).flatMap(({ post }) => {
    const { kind, unit } = organisation.posts.get(post)!;
    const { tier } = organisation.units.get(unit)!;
    return reading.includes(kind) && tier <= 2 ? [{ unit, tier }] : [];
  });
  const inDistrict = liesWith.some((unit) => (organisation.units.get(unit)?.tier ?? 0) > 0);
  const byPost = readingThrough.some(({ unit, tier }) => liesWith.includes(unit) || (tier === 1 && inDistrict));
  const named =
    readingThrough.length > 0 &&
    (m.handler === officer ||
      m.package?.leader === officer ||
      (m.package?.team.includes(officer) ?? false) ||
      Object.values(m.duties).some(({ holder }) => holder === officer));
  return { sees: !barred && (byPost || named) && (there?.sees ?? true), barred };
}

function isKeptAway(m: Matter, officer: OfficerId, unitsHeld: readonly UnitId[], organisation: Organisation): boolean {
  const accused = m.subjects.flatMap(({ match }) => (match?.officer ? [match.officer] : []));
  const heldNow = accused.flatMap((one) => organisation.officers.get(one)?.holds ?? []);
  const accusedUnits = new Set([
    ...m.subjects.flatMap(({ match }) => match?.units ?? []),
    ...heldNow.map(({ post }) => organisation.posts.get(post)!.unit),
  ]);
  const kin = organisation.relations.some(({ officer: one, kin: other }) => one === officer && accused.includes(other));
  const chain = (unit: UnitId | undefined): UnitId[] =>
    unit === undefined ? [] : [unit, ...chain(organisation.units.get(unit)?.parent)];
  return (
    accused.includes(officer) ||
    kin ||
    m.stoodAside.includes(officer) ||
    unitsHeld.some((unit) => chain(unit).some((above) => accusedUnits.has(above)))
  );
}
