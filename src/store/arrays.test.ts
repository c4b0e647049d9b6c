import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshDatabase, type Database } from "../../test/database.ts";
import { parseTexts } from "./arrays.ts";

let database: Database;
beforeAll(async () => (database = await freshDatabase()));
afterAll(() => database.close());

/** Whatever a person may write, with what arrays are written with: quotes, commas, braces, strokes and the word NULL. */
const texts = fc.oneof(
  fc.string({ unit: fc.constantFrom(...`{}",\\'N U L l1.:+-_水渠𬭎`), maxLength: 12 }),
  fc.constantFrom("", "NULL", "null", "\\x41", "2026-03-02", "{}", " "),
);

test("what goes into an array comes out of it, whatever was written", async () => {
  const kept = fc.asyncProperty(fc.array(texts, { maxLength: 12 }), async (given) => {
    const [row] = await database.owner<{ back: string[]; written: string; one: string | null }[]>`
      select ${given}::text[] as back, ${given}::text[]::text as written, (${given}::text[])[1] as one`;
    expect(row).toMatchObject({ back: given, one: given[0] ?? null });
    expect(parseTexts(row?.written ?? "")).toEqual(given);
  });
  await fc.assert(kept, { numRuns: 200, seed: 2026 });
});

test("numbers, days, bytes and nothing keep what they are", async () => {
  const bytes = [Buffer.from([0, 34, 92, 255]), Buffer.alloc(0)];
  const [row] = await database.owner`
    select ${["-5", "9223372036854775807"]}::bigint[] as counts, ${["2026-03-02", "infinity"]}::date[]::text[] as days,
      ${bytes.map((one) => `\\x${one.toString("hex")}`)}::bytea[] as bytes, ${["a", null as never]}::text[] as some`;
  expect(row).toEqual({
    counts: ["-5", "9223372036854775807"],
    days: ["2026-03-02", "infinity"],
    bytes,
    some: ["a", null],
  });
});
