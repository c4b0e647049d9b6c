import type { OfficerId, UnitId } from "../kernel/id.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { unitsOf } from "../matter/bars.ts";
import type { Identity } from "../matter/sealed.ts";

type Named = {
  readonly who: { readonly identity: Identity };
  readonly officer?: OfficerId | undefined;
  readonly unit?: UnitId | undefined;
};

/**
 * Looks for those accused in the organisation, before anybody can see the report. Whoever bears the name and, where a
 * unit was named, stands in it or in one whose name it contains, is taken for the one meant; of several without a unit,
 * the unit stays open and a person at the gates decides. Better a bar too many than a leak: a bar can be cleared.
 */
export function matchSubjects<Subject extends Named>(
  subjects: readonly Subject[],
  organisation: Organisation,
): Subject[] {
  return subjects.map((subject) => {
    if (subject.officer !== undefined) return subject;
    const { name, unit: unitWords } = subject.who.identity;
    const namesakes = name === "" ? [] : (byName(organisation).get(plain(name)) ?? []);
    const unit = subject.unit ?? unitByName(organisation, unitWords);
    const inUnit = namesakes.filter((officer) => standsIn(organisation, officer, unitWords, unit));
    const officer =
      inUnit.length === 1
        ? inUnit[0]
        : namesakes.length === 1 && unitWords === "" && unit === undefined
          ? namesakes[0]
          : undefined;
    return { ...subject, ...(officer === undefined ? {} : { officer }), ...(unit === undefined ? {} : { unit }) };
  });
}

const names = new WeakMap<Organisation, Map<string, OfficerId[]>>();

function byName(organisation: Organisation): Map<string, OfficerId[]> {
  const known = names.get(organisation);
  if (known) return known;
  const made = new Map<string, OfficerId[]>();
  for (const { officer, name } of organisation.officers.values())
    made.set(plain(name), [...(made.get(plain(name)) ?? []), officer]);
  names.set(organisation, made);
  return made;
}

function unitByName(organisation: Organisation, words: string): UnitId | undefined {
  if (words === "") return undefined;
  const meant = plain(words);
  return [...organisation.units.values()].find(({ name, tier }) => tier > 0 && plain(name.zh) === meant)?.unit;
}

function standsIn(organisation: Organisation, officer: OfficerId, words: string, unit: UnitId | undefined): boolean {
  const own = unitsOf(organisation, officer);
  if (unit !== undefined && own.includes(unit)) return true;
  const meant = plain(words);
  if (meant.length < 2) return false;
  return own.some((one) => {
    const name = plain(organisation.units.get(one)?.name.zh ?? "");
    return name.includes(meant) || meant.includes(name);
  });
}

function plain(words: string): string {
  return words
    .normalize("NFKC")
    .replace(/[\s·•.、，,]/g, "")
    .toLowerCase();
}
