import type { MatterPage, MatterQuery, MatterRow } from "../contract/matter-row.ts";
import type { Day } from "../kernel/day.ts";
import type { EnvelopeId, MatterId, OfficerId, UnitId } from "../kernel/id.ts";
import { dayIn, instant } from "../kernel/instant.ts";
import type { Channel } from "../matter/command.ts";
import type { Stage } from "../matter/state.ts";
import { inJurisdiction } from "../store/connect.ts";
import type { Viewer } from "./door.ts";
import { findByWords, findInOrder, usual, type Asked } from "./find-matters.ts";
import type { House } from "./house.ts";
import { orders, readPlace } from "./list-orders.ts";
import { inReach, narrow } from "./narrow.ts";
import { readWords } from "./read-words.ts";
import { rowColour, rowDaysLeft } from "./row-colour.ts";
import { sightOf } from "./sight.ts";

type Found = {
  matter: MatterId;
  number: string;
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
  yellow_on: Day | "infinity";
  red_on: Day | "infinity";
  last_change: Day;
};

/**
 * One page of the matters a viewer may see, narrowed by the query. Pages continue from the last row (keyset), so the
 * thousandth costs what the first does. Which rows these are is found in a view that asks what row security asks and may
 * use every index; what is shown of them is read under row security itself.
 */
export async function listMatters(
  house: House,
  viewer: Viewer,
  query: MatterQuery,
  bounds = usual,
): Promise<MatterPage> {
  const sight = sightOf(viewer, await house.organisation.now());
  const on = dayIn(house.zone, instant(house.now()));
  return inJurisdiction(house.store, sight, async (tx) => {
    const { parts, sought } = await narrow(tx, house, query, on);
    const order = orders[query.order];
    const after = query.after === undefined ? undefined : readPlace(query.after, query.order);
    const asked: Asked = { among: [inReach(tx, sight), ...parts], order, after, limit: query.limit + 1 };
    const { page, total, more } = await (sought
      ? findByWords(tx, asked, sought, bounds)
      : findInOrder(tx, asked, bounds));
    const found = await tx<Found[]>`
      select matter, number, first_point, points, contacts, category, channel, real_name, stage, received_on::text, answerable, handling,
        handler, packaged, due::text, due_rule, yellow_on::text, red_on::text, last_change::text
      from matter where jurisdiction = ${house.jurisdiction} and matter = any(${page}::text[]) ${order.by(tx)}`;
    const shown = found.slice(0, query.limit);
    const opened = await readWords(
      house,
      tx,
      shown.map(({ first_point }) => first_point),
    );
    const rows = shown.map((row) => rowOf(row, opened.get(row.first_point) ?? "", on, house));
    const last = shown.at(-1);
    return {
      rows,
      total,
      more,
      ...(page.length > query.limit && last ? { next: order.place(last) } : {}),
    };
  });
}

function rowOf(row: Found, words: string, on: Day, house: House): MatterRow {
  const due =
    row.due === "infinity" || row.due_rule === null
      ? undefined
      : { rule: row.due_rule, day: row.due, daysLeft: rowDaysLeft(row.due, row.due_rule, on, house) };
  return {
    matter: row.matter,
    number: row.number,
    firstPoint: words.slice(0, 120),
    points: row.points,
    contacts: row.contacts,
    channel: row.channel,
    realName: row.real_name,
    stage: row.stage,
    receivedOn: row.received_on,
    answerable: row.answerable,
    packaged: row.packaged,
    colour: rowColour(row, on),
    lastChange: row.last_change,
    ...(row.category === null ? {} : { category: row.category }),
    ...(row.handling === null ? {} : { handling: row.handling }),
    ...(row.handler === null ? {} : { handler: row.handler }),
    ...(due ? { due } : {}),
  };
}
