import type { Fragment } from "postgres";
import type { MatterQuery } from "../contract/matter-row.ts";
import type { Day } from "../kernel/day.ts";
import type { MatterId } from "../kernel/id.ts";
import type { Transaction } from "../store/pool.ts";
import { dateOf } from "./narrow.ts";

type Placed = {
  readonly matter: MatterId;
  readonly number: string;
  readonly due: Day | "infinity";
  readonly received_on: Day;
  readonly last_change: Day;
};

export type Place = readonly [string, string];
export type Order = {
  key: (tx: Transaction) => Fragment;
  by: (tx: Transaction) => Fragment;
  after: (tx: Transaction, place: Place) => Fragment;
  place: (row: Placed) => string;
};

export const orders: Readonly<Record<MatterQuery["order"], Order>> = {
  due: {
    key: (tx) => tx`due`,
    by: (tx) => tx`order by due, matter`,
    after: (tx, [due, matter]) => tx`and (due, matter) > (${due}::date, ${matter})`,
    place: ({ due, matter }) => `${due}~${matter}`,
  },
  received: {
    key: (tx) => tx`received_on`,
    by: (tx) => tx`order by received_on desc, matter desc`,
    after: (tx, [day, matter]) => tx`and (received_on, matter) < (${day}::date, ${matter})`,
    place: ({ received_on, matter }) => `${received_on}~${matter}`,
  },
  number: {
    key: (tx) => tx`number`,
    by: (tx) => tx`order by number desc, matter desc`,
    after: (tx, [number, matter]) => tx`and (number, matter) < (${number}, ${matter})`,
    place: ({ number, matter }) => `${number}~${matter}`,
  },
  changed: {
    key: (tx) => tx`last_change`,
    by: (tx) => tx`order by last_change desc, matter desc`,
    after: (tx, [day, matter]) => tx`and (last_change, matter) < (${day}::date, ${matter})`,
    place: ({ last_change, matter }) => `${last_change}~${matter}`,
  },
};

/** A place that was not given out here is no place, and the list begins anew. */
export function readPlace(written: string, order: MatterQuery["order"]): Place | undefined {
  const [, key, matter] = /^(infinity|[\d-]{6,12})~([\w-]{1,64})$/.exec(written) ?? [];
  if (key === undefined || matter === undefined) return undefined;
  return order === "number" || key === "infinity" || dateOf(key) ? [key, matter] : undefined;
}
