import { proofNames } from "../contract/names.ts";
import type { OwedPage, OwedQuery, OwedRow } from "../contract/owed.ts";
import { daysBetween, type Day } from "../kernel/day.ts";
import type { MatterId, OfficerId, UnitId } from "../kernel/id.ts";
import { dayIn, instant } from "../kernel/instant.ts";
import { text, type Text } from "../kernel/text.ts";
import type { OwedEnd, OwedKind } from "../matter/owed.ts";
import type { Creditor, Proof } from "../rules/obligation-rule.ts";
import type { Rulebook } from "../rules/rulebook.ts";
import { inJurisdiction } from "../store/connect.ts";
import { planned } from "../store/planned.ts";
import { cardOf } from "./catalogue/arrange.ts";
import { inSight } from "./catalogue/in-sight.ts";
import { passes } from "./catalogue/sieve.ts";
import { dayColour } from "./day-colour.ts";
import type { Viewer } from "./door.ts";
import { rulebookOf, type House } from "./house.ts";
import { sightOf } from "./sight.ts";

type Found = {
  readonly matter: MatterId;
  readonly kind: OwedKind;
  readonly owed: string;
  readonly rule: string;
  readonly unit: UnitId | null;
  readonly officer: OfficerId | null;
  readonly creditor: Creditor;
  readonly arose: Day;
  readonly due: Day | "infinity";
  readonly ended_on: Day | null;
  readonly how: OwedEnd["how"] | null;
  readonly by_what: string | null;
};
type Head = { readonly matter: MatterId; readonly number: string; readonly id: string; readonly version: string };

/**
 * A page of what is owed in the matters a viewer sees, over all of them: what is open or late, soonest last day first; what
 * has ended, latest first. What is out of their sight takes no place on a page. Pages go on from the last row.
 */
export async function listOwed(house: House, viewer: Viewer, query: OwedQuery): Promise<OwedPage> {
  const sight = sightOf(viewer, await house.organisation.now());
  const catalogue = await house.catalogue.now();
  const theirs = inSight(catalogue, sight);
  const on = dayIn(house.zone, instant(house.now()));
  const rows: Found[] = [];
  let after = readPlace(query.after);
  for (let more = true; more && rows.length <= query.limit;) {
    const found = await nextOf(house, query, after, on);
    more = found.length === chunk;
    after = placeOf(found.at(-1)) ?? after;
    rows.push(
      ...found.filter(({ matter }) => {
        const card = cardOf(catalogue, matter);
        return card !== undefined && passes(theirs, card);
      }),
    );
  }
  const page = rows.slice(0, query.limit);
  const heads = await inJurisdiction(house.store, sight, (tx) => {
    const matters = [...new Set(page.map(({ matter }) => matter as string))];
    return tx<Head[]>`
      select matter, number, rulebook as id, rulebook_version as version from matter
      where jurisdiction = ${house.jurisdiction} and matter = any (${matters}::text[])`;
  });
  const byMatter = new Map(heads.map((head) => [head.matter, head]));
  const shown = page.flatMap((row) => {
    const head = byMatter.get(row.matter);
    return head ? [rowOf(row, head.number, rulebookOf(house, head), on)] : [];
  });
  const last = rows.length > query.limit ? placeOf(page.at(-1)) : undefined;
  return { rows: shown, ...(last ? { next: last.join(" ") } : {}) };
}

/** So many are looked at at a time: a page, and some that may be out of sight. */
const chunk = 250;

type Place = readonly [day: string, matter: string, owed: string];

function placeOf(row: Found | undefined): Place | undefined {
  return row && [row.ended_on ?? row.due, row.matter, row.owed];
}

function readPlace(written: string | undefined): Place | undefined {
  const [day, matter, owed] = written?.split(" ") ?? [];
  const isDay = day === "infinity" || (day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day));
  return isDay && matter && owed ? [day, matter, owed] : undefined;
}

async function nextOf(
  { store, jurisdiction }: House,
  { state, kind, unit }: OwedQuery,
  after: Place | undefined,
  on: Day,
): Promise<readonly Found[]> {
  const [found] = await inJurisdiction(store, { jurisdiction, as: "clerk" }, (tx) => {
    const [day, matter, owed] = after ?? [];
    const narrowed = tx`
      ${kind === undefined ? tx`` : tx`and kind = ${kind}`} ${unit === undefined ? tx`` : tx`and unit = ${unit}`}`;
    const open = tx`
      ended_on is null ${state === "late" ? tx`and due < ${on}::date` : tx``} ${narrowed}
      ${day && matter && owed ? tx`and (due, matter, owed) > (${day}::date, ${matter}, ${owed})` : tx``}
      order by due, matter, owed`;
    const ended = tx`
      ended_on is not null ${narrowed}
      ${day && matter && owed ? tx`and (ended_on, matter, owed) < (${day}::date, ${matter}, ${owed})` : tx``}
      order by ended_on desc, matter desc, owed desc`;
    return planned(tx, () => [
      tx<Found[]>`
        select matter, kind, owed, rule, unit, officer, creditor, arose::text, due::text, ended_on::text, how, by_what
        from owed where jurisdiction = ${jurisdiction} and ${state === "ended" ? ended : open} limit ${chunk}`,
    ]);
  });
  return found;
}

function rowOf(row: Found, number: string, rulebook: Rulebook, on: Day): OwedRow {
  const { matter, kind, owed, unit, officer, creditor, arose, due, ended_on: ended, how } = row;
  const line = lineOf(row, rulebook);
  const open = ended === null && due !== "infinity";
  return {
    matter,
    number,
    kind,
    owed,
    name: line?.name ?? text("回复留言", "Answer to a message"),
    ...(line ? { clause: line.clause } : {}),
    ...(unit === null ? {} : { unit }),
    ...(officer === null ? {} : { officer }),
    creditor,
    arose,
    ...(due === "infinity" ? {} : { due }),
    ...(open ? { daysLeft: daysBetween(on, due) } : {}),
    colour: open ? dayColour(due, on) : "none",
    ...(ended === null || how === null ? {} : { ended: { on: ended, how, ...endedBy(row, rulebook) } }),
  };
}

function lineOf({ kind, rule }: Found, { obligations, duties }: Rulebook) {
  const lines = kind === "obligation" ? obligations : kind === "duty" ? duties : [];
  return lines.find(({ id }) => id === rule);
}

function endedBy({ how, by_what: by, rule }: Found, { obligations }: Rulebook): { what?: Text } {
  if (by === null) return {};
  if (how === "served") return { what: proofNames[by as Proof] };
  const waivers = obligations.find(({ id }) => id === rule)?.waivers ?? [];
  const waiver = waivers.find(({ id }) => id === by);
  return waiver ? { what: waiver.name } : {};
}
