import type { Evidence, FailingPage, FailingQuery, FailingRow } from "../contract/failing.ts";
import { addDays, type Day } from "../kernel/day.ts";
import type { MatterId } from "../kernel/id.ts";
import { dayIn, instant } from "../kernel/instant.ts";
import type { Text } from "../kernel/text.ts";
import { failingKinds, failingLines, type FailingKind } from "../matter/failing.ts";
import { evidenceOf } from "../matter/failing-evidence.ts";
import { isWorkingDay, type Calendar } from "../rules/calendar.ts";
import type { Rulebook } from "../rules/rulebook.ts";
import { inJurisdiction } from "../store/connect.ts";
import { cardOf } from "./catalogue/arrange.ts";
import { inSight } from "./catalogue/in-sight.ts";
import { passes } from "./catalogue/sieve.ts";
import type { Viewer } from "./door.ts";
import { nextFailings, type FoundFailing, type FailingPlace } from "./failing-rows.ts";
import { rulebookOf, type House } from "./house.ts";
import { loadMatter } from "./load.ts";
import { sightOf } from "./sight.ts";
import { sayEvent } from "./views/say-event.ts";

/**
 * A page of the failures of duty in the matters a viewer sees (条例 Arts. 42–46), the latest first: what began since the last
 * working day before today, what lasts, or what was put right. They are about matters and duties, and never about a person.
 */
export async function listFailings(house: House, viewer: Viewer, query: FailingQuery): Promise<FailingPage> {
  const sight = sightOf(viewer, await house.organisation.now());
  const catalogue = await house.catalogue.now();
  const { calendar } = await house.calendars.now();
  const theirs = inSight(catalogue, sight);
  const now = instant(house.now());
  const on = dayIn(house.zone, now);
  const from = lastWorkingDay(calendar, on);
  const rows: FoundFailing[] = [];
  let after = readPlace(query.after);
  for (let more = true; more && rows.length <= query.limit;) {
    const found = await nextFailings(house, { state: query.state, after, on, now, from });
    more = found.more;
    after = found.place ?? after;
    rows.push(
      ...found.rows.filter(({ matter }) => {
        const card = cardOf(catalogue, matter);
        return card !== undefined && passes(theirs, card);
      }),
    );
  }
  const page = rows.slice(0, query.limit);
  const heads = await inJurisdiction(house.store, sight, (tx) => {
    const matters = [...new Set(page.map(({ matter }) => matter as string))];
    return tx<{ matter: MatterId; number: string; id: string; version: string }[]>`
      select matter, number, rulebook as id, rulebook_version as version from matter
      where jurisdiction = ${house.jurisdiction} and matter = any (${matters}::text[])`;
  });
  const byMatter = new Map(heads.map((head) => [head.matter, head]));
  const shown = page.flatMap((row) => {
    const head = byMatter.get(row.matter);
    return head ? [rowOf(row, head.number, rulebookOf(house, head))] : [];
  });
  const last = rows.length > query.limit ? page.at(-1) : undefined;
  return { rows: shown, from, ...(last ? { next: `${last.since} ${last.matter} ${last.about}` } : {}) };
}

/** The entries of a matter's record that show a failure; `undefined` where the matter is out of sight. */
export async function failingEvidence(
  house: House,
  viewer: Viewer,
  matter: MatterId,
  failing: { readonly kind: string; readonly about: string },
): Promise<Evidence | undefined> {
  const organisation = await house.organisation.now();
  const kind = failingKinds.find((one) => one === failing.kind);
  const loaded = await inJurisdiction(house.store, sightOf(viewer, organisation), (tx) =>
    loadMatter(tx, house.jurisdiction, matter),
  );
  if (!loaded || !kind) return undefined;
  const { m, history } = loaded;
  const speaker = { rulebook: rulebookOf(house, m.rulebook), organisation };
  return {
    events: evidenceOf({ kind, about: failing.about }, history).flatMap((version) => {
      const event = history[version - 1];
      return event ? [{ version, on: event.on, what: sayEvent(event, speaker) }] : [];
    }),
  };
}

/** The last day before today on which the office was open: what began after it is new to whoever looks today. */
function lastWorkingDay(calendar: Calendar, on: Day): Day {
  let before = addDays(on, -1);
  for (let tries = 0; tries < 31 && !isWorkingDay(calendar, before); tries++) before = addDays(before, -1);
  return addDays(before, 1);
}

function readPlace(written: string | undefined): FailingPlace | undefined {
  const [since, matter, about] = written?.split(" ") ?? [];
  return since !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(since) && matter && about
    ? [since, matter, about]
    : undefined;
}

function rowOf(
  { matter, kind, about, rule, since, until }: FoundFailing,
  number: string,
  rulebook: Rulebook,
): FailingRow {
  const what = whatOf(kind, rule, rulebook);
  return {
    matter,
    number,
    kind,
    about,
    ...failingLines[kind],
    ...(what ? { what } : {}),
    since,
    ...(until === undefined ? {} : { until }),
  };
}

/** The clock or debt a failure is about, by name, where the list knows which. */
function whatOf(kind: FailingKind, rule: string | undefined, { clocks, obligations }: Rulebook): Text | undefined {
  const lines = kind === "late" ? clocks : obligations;
  return lines.find(({ id }) => id === rule)?.name;
}
