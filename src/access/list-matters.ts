import type { MatterPage, MatterQuery, MatterRow } from "../contract/matter-row.ts";
import type { Day } from "../kernel/day.ts";
import { id, type EnvelopeId, type MatterId, type OfficerId, type UnitId } from "../kernel/id.ts";
import { dayIn, instant } from "../kernel/instant.ts";
import type { Channel } from "../matter/command.ts";
import type { Stage } from "../matter/state.ts";
import { askIn } from "../store/connect.ts";
import type { Viewer } from "./door.ts";
import type { CalendarInForce } from "./calendar/memory.ts";
import { find } from "./catalogue/find.ts";
import { inSight } from "./catalogue/in-sight.ts";
import { narrow } from "./catalogue/narrow.ts";
import { placeOf, readPlace, writePlace } from "./catalogue/orders.ts";
import { search, type Bounds } from "./catalogue/search.ts";
import { seek } from "./catalogue/seek.ts";
import { textAt } from "./catalogue/texts.ts";
import type { House } from "./house.ts";
import { openWords, sealedWords, wrappedKeys, type SealedRow } from "./read-words.ts";
import { moment, rowColour, rowDaysLeft, turningIn, type Turning } from "./row-colour.ts";
import { sightOf } from "./sight.ts";

type Found = Turning & {
  matter: MatterId;
  number: string;
  rulebook: string;
  rulebook_version: string;
  first_point: EnvelopeId;
  points: number;
  contacts: number;
  category: string | null;
  channel: Channel;
  real_name: boolean;
  stage: Stage;
  received_on: Day;
  answerable: UnitId;
  handling: UnitId | null;
  handler: OfficerId | null;
  packaged: boolean;
  due: Day | "infinity";
  due_rule: string | null;
  due_at: number | null;
  last_change: Day;
};

/**
 * One page of the matters a viewer may see, narrowed by the query. Pages continue from the last row (keyset), so the
 * thousandth costs what the first does. Which rows these are is found in the catalogue; what is shown of them is read under
 * row security, which asks once more whether the viewer may see them.
 */
export async function listMatters(
  house: House,
  viewer: Viewer,
  query: MatterQuery,
  bounds?: Bounds,
): Promise<MatterPage> {
  const sight = sightOf(viewer, await house.organisation.now());
  const now = house.now();
  const catalogue = await house.catalogue.now();
  const seen = inSight(catalogue, sight);
  const { order, limit } = query;
  const narrowed = narrow(catalogue, query, now);
  const { among, words } = seek(house.indexKey, catalogue, { seen, narrowed }, query);
  const asked = { among, order, after: readPlace(query.after), limit: limit + 1 };
  const { page, total, more } = words
    ? await search(catalogue, asked, { store: house.store, jurisdiction: house.jurisdiction, words }, bounds)
    : find(catalogue, asked);
  const shown = page.slice(0, limit);
  const last = shown.at(-1);
  const next = page.length > limit && last !== undefined ? { next: writePlace(placeOf(catalogue, order, last)) } : {};
  const matters = shown.map((card) => id<"matter">(textAt(catalogue.matters, card)));
  if (matters.length === 0) return { rows: [], total, more, ...next };
  const [found, sealed] = await askIn<[Found[], SealedRow[]]>(house.store, sight, (tx) => {
    const shownNow = tx`from matter where jurisdiction = ${house.jurisdiction} and matter = any(${matters as string[]}::text[])`;
    return [
      tx`
        select matter, number, rulebook, rulebook_version, first_point, points, contacts, category, channel, real_name, stage, received_on::text,
          answerable, handling, handler, packaged, due::text, due_rule, ${turningIn(tx)}, last_change::text
        ${shownNow}`,
      sealedWords(house, tx, tx`array(select first_point ${shownNow})`),
    ];
  });
  const opened = await openWords(house, sealed, async (keys) => {
    const [wrapped] = await askIn(house.store, sight, (tx) => [wrappedKeys(house, tx, keys)]);
    return wrapped;
  });
  const byMatter = new Map(found.map((row) => [row.matter, row]));
  const inForce = await house.calendars.now();
  const rows = matters.flatMap((matter) => {
    const row = byMatter.get(matter);
    return row ? [rowOf(row, opened.get(row.first_point) ?? "", now, house, inForce)] : [];
  });
  return { rows, total, more, ...next };
}

function rowOf(row: Found, words: string, now: number, house: House, inForce: CalendarInForce): MatterRow {
  const on = dayIn(house.zone, instant(now));
  const daysLeft = (last: Day, rule: string) =>
    rowDaysLeft(last, { rule, id: row.rulebook, version: row.rulebook_version }, on, house, inForce);
  const due =
    row.due === "infinity" || row.due_rule === null
      ? undefined
      : { rule: row.due_rule, day: row.due, daysLeft: daysLeft(row.due, row.due_rule), ...moment(row.due_at) };
  return {
    matter: row.matter,
    number: row.number,
    rulebook: { id: row.rulebook, version: row.rulebook_version },
    firstPoint: words.slice(0, 120),
    points: row.points,
    contacts: row.contacts,
    channel: row.channel,
    realName: row.real_name,
    stage: row.stage,
    receivedOn: row.received_on,
    answerable: row.answerable,
    packaged: row.packaged,
    colour: rowColour(row, now),
    lastChange: row.last_change,
    ...(row.category === null ? {} : { category: row.category }),
    ...(row.handling === null ? {} : { handling: row.handling }),
    ...(row.handler === null ? {} : { handler: row.handler }),
    ...(due ? { due } : {}),
  };
}
