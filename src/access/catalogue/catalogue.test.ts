import fc from "fast-check";
import { expect, test } from "vitest";
import { matterQuery, type MatterQuery } from "../../contract/matter-row.ts";
import { addDays, day } from "../../kernel/day.ts";
import { id } from "../../kernel/id.ts";
import { registerNumber } from "../../matter/register-number.ts";
import { rowColour } from "../row-colour.ts";
import { newCatalogue, writeCards, type Catalogue, type Written } from "./catalogue.ts";
import { find } from "./find.ts";
import { narrow } from "./narrow.ts";
import { placeOf, readPlace, writePlace } from "./orders.ts";
import { seek } from "./seek.ts";
import { textAt } from "./texts.ts";

const today = day("2026-03-02");
// An old letter may be entered by the day it bears.
const days = fc.oneof(
  fc.integer({ min: -4, max: 4 }).map((apart) => addDays(today, apart)),
  fc.constant(day("1969-05-01")),
);
const now = Date.parse("2026-03-02T01:00:00Z");
const hour = 3_600_000;
/** Late on some day, or in some hour of today; a clock of an old letter was late long ago. */
const turning = fc
  .tuple(fc.oneof(fc.integer({ min: -96, max: 96 }), fc.constant(-500_000)), fc.nat(48), fc.nat(48))
  .map(([apart, red, yellow]) => {
    const late = now + apart * hour;
    return [late, late - (red + yellow) * hour, late - red * hour].join(" ");
  });

/** A matter as it may stand in the register; `at` tells it from the others. */
const stands = fc.record({
  at: fc.nat(40),
  stage: fc.constantFrom("at-the-gates", "handling", "struck-off"),
  next_gate: fc.constantFrom("entry", "review", null),
  category: fc.constantFrom("accusation", "accusation.integrity", "accusations", null),
  channel: fc.constantFrom("web", "letter"),
  real_name: fc.constantFrom("true", "false"),
  packaged: fc.constantFrom("true", "false"),
  received_on: days,
  last_change: days,
  answerable: fc.constantFrom("centre", "east"),
  handling: fc.constantFrom("east", "west", null),
  turns: fc.oneof(turning, fc.constant("Infinity Infinity Infinity")),
});
type Stands = typeof stands extends fc.Arbitrary<infer One> ? One : never;

function written({ at, ...says }: Stands, version: number): Written {
  const none = {
    marks: null,
    merged_into: null,
    rulebook: at % 3 === 0 ? "hotline" : "discipline",
    reach: "{centre}",
    officers: "{}",
    stood_aside: "{}",
    subject_officers: "{}",
    barred_units: "{}",
  };
  // Ids and numbers lie in other orders than those in which the cards come.
  const matter = id<"matter">(`matter-${String((at * 7) % 41).padStart(3, "0")}`);
  return { ...says, ...none, matter, number: registerNumber(2025 + (at % 2), 9_980 + at), version: String(version) };
}

const queries = fc
  .record(
    {
      number: fc.constantFrom("2026-", "2025-99", "2026-100", "2026-9981", "nothing"),
      stage: fc.uniqueArray(fc.constantFrom("at-the-gates", "handling", "struck-off")),
      gate: fc.constantFrom("entry", "review"),
      programme: fc.constantFrom("hotline", "discipline", "petition"),
      category: fc.constantFrom("accusation", "accusation.integrity"),
      unit: fc.constantFrom("centre", "east", "west"),
      channel: fc.uniqueArray(fc.constantFrom("web", "letter")),
      colour: fc.uniqueArray(fc.constantFrom("green", "yellow", "red", "overdue", "none")),
      receivedFrom: days,
      receivedTo: days,
      packaged: fc.boolean(),
      realName: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  .chain((asked) => fc.constantFrom("due", "received", "number", "changed").map((order) => ({ ...asked, order })))
  .map((asked) => matterQuery.parse(asked));

/** By going through all of them: what the query asks for. */
function isMeant(one: Written, query: MatterQuery): boolean {
  const [late = Infinity, yellow = Infinity, red = Infinity] = (one.turns ?? "").split(" ").map(Number);
  const received = one.received_on ?? "";
  const asks: boolean[] = [
    one.number.startsWith(query.number ?? ""),
    !query.stage?.length || query.stage.some((stage) => stage === one.stage),
    query.gate === undefined || (one.stage === "at-the-gates" && one.next_gate === query.gate),
    query.programme === undefined || one.rulebook === query.programme,
    query.category === undefined || `${one.category}.`.startsWith(`${query.category}.`),
    query.unit === undefined || [one.handling, one.answerable].includes(query.unit),
    !query.channel?.length || query.channel.some((channel) => channel === one.channel),
    !query.colour?.length || query.colour.includes(rowColour({ late, yellow, red }, now)),
    query.receivedFrom === undefined || received >= query.receivedFrom,
    query.receivedTo === undefined || received <= query.receivedTo,
    query.packaged === undefined || one.packaged === String(query.packaged),
    query.realName === undefined || one.real_name === String(query.realName),
  ];
  return asks.every(Boolean);
}

/** By sorting all of them: in which order they lie. */
function inOrder(all: readonly Written[], order: MatterQuery["order"]): string[] {
  const [year, counted] = [
    (one: Written) => Number(one.number.slice(0, 4)),
    (one: Written) => Number(one.number.slice(5)),
  ];
  const key = {
    due: (one: Written) => {
      const late = Number(one.turns?.split(" ")[0]);
      return late === Infinity ? "never" : String(Math.floor(late / 60_000) + 1e12);
    },
    received: (one: Written) => one.received_on ?? "",
    number: (one: Written) => `${year(one)} ${String(counted(one)).padStart(9, "0")}`,
    changed: (one: Written) => one.last_change ?? "",
  }[order];
  const keyed = all.map((one) => [`${key(one)} ${one.matter}`, one.matter] as const);
  const rising = keyed.toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, matter]) => matter as string);
  return order === "due" ? rising : rising.toReversed();
}

/** All pages of a query, each from where the last one ended. */
function pagesOf(catalogue: Catalogue, query: MatterQuery, limit: number): { shown: string[]; totals: Set<number> } {
  const { among } = seek(new Uint8Array(32), catalogue, { seen: [], narrowed: narrow(catalogue, query, now) }, query);
  const shown: string[] = [];
  const totals = new Set<number>();
  let after: string | undefined;
  do {
    const { page, total } = find(catalogue, { among, order: query.order, after: readPlace(after), limit });
    const last = page.at(-1);
    shown.push(...page.map((card) => textAt(catalogue.matters, card)));
    totals.add(total);
    if (shown.length > 100) throw new Error("The pages never end");
    after = last === undefined ? undefined : writePlace(placeOf(catalogue, query.order, last));
  } while (after !== undefined);
  return { shown, totals };
}

test("whatever is narrowed and however it lies, the pages show each matter once, as going through all of them does", () => {
  const changes = fc.array(fc.uniqueArray(stands, { selector: ({ at }) => at, maxLength: 30 }), { maxLength: 4 });
  const kept = fc.property(
    changes,
    fc.array(queries, { minLength: 1, maxLength: 6 }),
    fc.integer({ min: 1, max: 9 }),
    (batches, asked, limit) => {
      const catalogue = newCatalogue();
      const register = new Map<string, Written>();
      batches.forEach((batch, at) => {
        const cards = batch.map((one) => written(one, at));
        writeCards(catalogue, cards);
        for (const one of cards) register.set(one.matter, one);
        // Between the batches lists are read, so that cards are put where others lie in order already.
        for (const query of asked) {
          const expected = inOrder(
            [...register.values()].filter((one) => isMeant(one, query)),
            query.order,
          );
          const { shown, totals } = pagesOf(catalogue, query, limit);
          expect({ query, shown }).toEqual({ query, shown: expected });
          expect([...totals]).toEqual([expected.length]);
        }
      });
    },
  );
  fc.assert(kept, { numRuns: 150, seed: 2026 });
});

test("what was read of a matter before is not written over what was read since", () => {
  const catalogue = newCatalogue();
  const [one] = fc.sample(stands, { numRuns: 1, seed: 1 });
  if (!one) throw new Error("Nothing was drawn");
  writeCards(catalogue, [written({ ...one, stage: "struck-off" }, 7)]);
  writeCards(catalogue, [written({ ...one, stage: "handling" }, 6)]);
  expect(pagesOf(catalogue, matterQuery.parse({ stage: ["struck-off"] }), 5).shown).toHaveLength(1);
});
