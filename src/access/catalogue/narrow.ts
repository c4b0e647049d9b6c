import type { MatterQuery } from "../../contract/matter-row.ts";
import { dayNumber, parseDay } from "../../kernel/day.ts";
import { rowColour } from "../row-colour.ts";
import type { Catalogue } from "./catalogue.ts";
import { ask, type Clause } from "./sieve.ts";

type Asks = {
  readonly [Name in keyof MatterQuery]?: (
    of: Catalogue,
    wanted: NonNullable<MatterQuery[Name]>,
    now: number,
  ) => Clause[];
};

/** What each field of a query asks of a card. Those that are not here arrange the list or seek words. */
const asks: Asks = {
  stage: (of, wanted) => [[ask(of, "stage", oneOf(wanted))]],
  gate: (of, wanted) => [[ask(of, "stage", is("at-the-gates"))], [ask(of, "next_gate", is(wanted))]],
  programme: (of, wanted) => [[ask(of, "rulebook", is(wanted))]],
  category: (of, wanted) => [[ask(of, "category", (has) => has === wanted || has?.startsWith(`${wanted}.`) === true)]],
  // Whoever works on a matter, or answers for it.
  unit: (of, wanted) => [[ask(of, "handling", is(wanted)), ask(of, "answerable", is(wanted))]],
  channel: (of, wanted) => [[ask(of, "channel", oneOf(wanted))]],
  receivedFrom: (of, wanted) => [[ask(of, "received_on", (has = 0) => has >= (dateOf(wanted) ?? -Infinity))]],
  receivedTo: (of, wanted) => [[ask(of, "received_on", (has = 0) => has <= (dateOf(wanted) ?? Infinity))]],
  packaged: (of, wanted) => [[ask(of, "packaged", is(String(wanted)))]],
  realName: (of, wanted) => [[ask(of, "real_name", is(String(wanted)))]],
  colour: (of, wanted, now) => [[ask(of, "turns", (has) => has !== undefined && wanted.includes(rowColour(has, now)))]],
};

/** What a query asks of cards at a moment (epoch milliseconds), but for its number and its words. An empty field asks nothing. */
export function narrow(of: Catalogue, query: MatterQuery, now: number): Clause[] {
  return Object.entries(asks).flatMap(([name, clauses]) => {
    const wanted = query[name as keyof MatterQuery];
    if (wanted === undefined || wanted === "" || (Array.isArray(wanted) && wanted.length === 0)) return [];
    return (clauses as (of: Catalogue, wanted: unknown, now: number) => Clause[])(of, wanted, now);
  });
}

function is(wanted: string): (has: string | undefined) => boolean {
  return (has) => has === wanted;
}

function oneOf(wanted: readonly string[]): (has: string | undefined) => boolean {
  return (has) => has !== undefined && wanted.includes(has);
}

/** What is no day narrows nothing. */
function dateOf(written: string): number | undefined {
  const read = parseDay(written);
  return read && dayNumber(read);
}
