import type { CalendarPreview, CalendarRefusal, MovedRow, PreviewRequest } from "../../contract/calendar-change.ts";
import { text, type Text } from "../../kernel/text.ts";
import type { MatterId } from "../../kernel/id.ts";
import { administers } from "../../organisation/administers.ts";
import { calendarOf, changeLayers } from "../../rules/calendar-change.ts";
import type { Calendar } from "../../rules/calendar.ts";
import { moved, whyMoved, type Ends } from "../../rules/clock-move.ts";
import { sayMoved } from "../../rules/say-moved.ts";
import { mattersUnder, runningAlike, runningPage, type Alike, type RunningRow } from "../../store/calendar/running.ts";
import { inJurisdiction } from "../../store/connect.ts";
import type { Outcome, Viewer } from "../door.ts";
import { rulebookOf, type House } from "../house.ts";
import { sightOf } from "../sight.ts";
import { refusedCalendar } from "./refused.ts";
import { wishedChange } from "./wished-change.ts";

/** Clocks that run alike, and where the change would take them. */
type Moving = Alike & { readonly ends: Ends };

/**
 * What a change of the calendar would move, which it does not yet. Matters are told by their number alone, as who changes
 * the calendar reads none, and with the way to it where the viewer sees it; one that bars the viewer is only counted.
 */
export async function previewOfCalendar(
  house: House,
  viewer: Viewer,
  { wish, after, limit }: PreviewRequest,
): Promise<Outcome<{ readonly preview: CalendarPreview }, CalendarRefusal>> {
  const { jurisdiction, store } = house;
  const organisation = await house.organisation.now();
  if (!administers(organisation, viewer.officer)) return refusedCalendar({ why: "only-administrators" });
  house.calendars.forget();
  const { version: seen, layers, calendar: before } = await house.calendars.now();
  const wished = wishedChange(wish, { layers, brought: house.brought });
  if ("refusal" in wished) return refusedCalendar(wished.refusal);

  const wishedFor = calendarOf(changeLayers(layers, wished.change));
  const sight = sightOf(viewer, organisation);
  const barred = { officer: viewer.officer, lineage: sight.lineage ?? [], kin: sight.kin ?? [] };
  const { alike, moving, page, matters } = await inJurisdiction(store, { jurisdiction, as: "clerk" }, async (tx) => {
    const all = await runningAlike(tx, jurisdiction);
    const those = all.flatMap((one): Moving[] => {
      const ends = moved(one.terms, wishedFor);
      return ends ? [{ ...one, ends }] : [];
    });
    const written = those.map((one) => one.written);
    const [rows, count] = await Promise.all([
      runningPage(tx, jurisdiction, barred, { written, after, most: limit + 1 }),
      mattersUnder(tx, jurisdiction, written),
    ]);
    return { alike: all, moving: those, page: rows, matters: count };
  });
  const shown = page.rows.slice(0, limit);
  const seenMatters = await mattersInSight(house, viewer, shown);
  const byTerms = new Map(moving.map((one) => [one.written, one]));
  const rows = shown.flatMap((row): MovedRow[] => {
    const one = byTerms.get(row.terms);
    return one ? [rowOf(house, row, one, { before, after: wishedFor }, seenMatters)] : [];
  });
  const earliest = moving.map(({ terms }) => terms.due).sort()[0];
  const preview: CalendarPreview = {
    seen,
    running: countOf(alike),
    clocks: countOf(moving),
    matters,
    withheld: page.withheld,
    later: countOf(moving.filter(({ terms, ends }) => ends.due > terms.due)),
    sooner: countOf(moving.filter(({ terms, ends }) => ends.due < terms.due)),
    ...(earliest === undefined ? {} : { earliest }),
    ...(wishedFor.knownUntil === undefined ? {} : { knownUntil: wishedFor.knownUntil }),
    rows,
    ...(page.rows.length > limit ? { next: after + limit } : {}),
  };
  return { done: true, preview };
}

function countOf(alike: readonly Alike[]): number {
  return alike.reduce((sum, { clocks }) => sum + clocks, 0);
}

async function mattersInSight(house: House, viewer: Viewer, rows: readonly RunningRow[]): Promise<ReadonlySet<string>> {
  const { jurisdiction, store } = house;
  const sight = sightOf(viewer, await house.organisation.now());
  const matters = rows.map(({ matter }) => matter as string);
  const found = await inJurisdiction(
    store,
    sight,
    (tx) => tx<{ matter: MatterId }[]>`
      select matter from matter where jurisdiction = ${jurisdiction} and matter = any (${matters}::text[])`,
  );
  return new Set(found.map(({ matter }) => matter));
}

function rowOf(
  house: House,
  { matter, number, about, kind }: RunningRow,
  { terms, ends }: Moving,
  { before, after }: { readonly before: Calendar; readonly after: Calendar },
  inSight: ReadonlySet<string>,
): MovedRow {
  return {
    number,
    ...(inSight.has(matter) ? { matter } : {}),
    about,
    kind,
    name: nameOf(house, kind, terms),
    was: terms.due,
    due: ends.due,
    why: sayMoved(whyMoved(terms, ends, before, after)),
  };
}

function nameOf(house: House, kind: RunningRow["kind"], { rulebook, rule }: Alike["terms"]): Text {
  const { clocks, obligations } = rulebookOf(house, rulebook);
  const lines: readonly { readonly id: string; readonly name: Text }[] = kind === "clock" ? clocks : obligations;
  return lines.find(({ id }) => id === rule)?.name ?? text(rule, rule);
}
