import { assert as holds, asyncProperty, integer, record } from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { verifyLog } from "../../src/store/log/verify.ts";
import { Choices } from "../office/chance/choices.ts";
import { AtWork } from "./at-work.ts";
import { brokenVerify } from "./broken-verify.ts";
import { layChain, readChain, rehashed, type Chain } from "./chain-as-it-lies.ts";
import { openLand, type Land, type SmallDistrict } from "./small-district.ts";
import { ends, fields, places, type Tampering } from "./tampering.ts";

let land: Land;
beforeAll(async () => (land = await openLand()), 60_000);
afterAll(() => land.close());

const seeds = integer({ min: 1, max: 1_000_000 });
const courses = record({ seed: seeds, length: integer({ min: 5, max: 60 }), particulars: seeds });
const all = { ...fields, ...places, ...ends };

/** The logs that tampering gives of this district's, for which `verify` does not name the first place that is wrong. */
async function notFound(
  { database, jurisdiction }: SmallDistrict,
  tamperings: Readonly<Record<string, Tampering>>,
  choices: Choices,
  verify = verifyLog,
): Promise<string[]> {
  const whole = await readChain(database.owner, jurisdiction);
  const wrong: string[] = [];
  for (const [what, tamper] of Object.entries(tamperings)) {
    const { chain, at } = tamper(whole, choices);
    await layChain(database.owner, chain);
    const verdict = await verify(database.store, jurisdiction).catch((error: unknown) => ({ whole: String(error) }));
    if (verdict.whole !== false) wrong.push(`${what} at ${at}: whole is ${verdict.whole}`);
    else if (verdict.seq !== at) wrong.push(`${what} at ${at}: ${verdict.what} at ${verdict.seq}`);
  }
  await layChain(database.owner, whole);
  expect(await verify(database.store, jurisdiction)).toMatchObject({ whole: true });
  return wrong;
}

async function worked(seed: number, length: number): Promise<SmallDistrict> {
  const office = await AtWork.begin(land, seed);
  await office.work(length);
  return office.district;
}

test("whatever the office wrote and whatever was done to it behind its back, verify finds it and names the first place", async () => {
  const found = asyncProperty(courses, async ({ seed, length, particulars }) => {
    const district = await worked(seed, length);
    expect(await notFound(district, all, new Choices(particulars))).toEqual([]);
  });
  await holds(found, { numRuns: 6, seed: 2026, endOnFailure: true });
}, 120_000);

test("a log cut at its end or written anew in all its hashes is whole by itself, and an end noted before tells", async () => {
  const found = asyncProperty(courses, async ({ seed, length, particulars }) => {
    const { database, jurisdiction } = await worked(seed, length);
    const choices = new Choices(particulars);
    const noted = await verifyLog(database.store, jurisdiction);
    if (!noted.whole) throw new Error("The log was not whole");
    const whole = await readChain(database.owner, jurisdiction);
    const judge = () => verifyLog(database.store, jurisdiction, undefined, noted);
    expect(await judge()).toEqual(noted);

    const cut = 1 + choices.below(whole.links.length - 1);
    await layChain(database.owner, ended({ ...whole, links: whole.links.slice(0, cut) }));
    expect(await verifyLog(database.store, jurisdiction)).toMatchObject({ whole: true, events: cut });
    expect(await judge()).toEqual({ whole: false, seq: cut + 1, what: "cut-off" });

    const { chain, at } = fields["body"]!(whole, choices);
    await layChain(database.owner, ended({ ...chain, links: rehashed(chain, at, chain.links.length) }));
    expect(await verifyLog(database.store, jurisdiction)).toMatchObject({ whole: true, events: noted.events });
    expect(await judge()).toEqual({ whole: false, seq: noted.events, what: "rewritten" });

    await layChain(database.owner, whole);
    const earlier = { events: at, head: whole.links[at - 1]!.hash };
    expect(await verifyLog(database.store, jurisdiction, undefined, earlier)).toEqual(noted);
  });
  await holds(found, { numRuns: 6, seed: 2026, endOnFailure: true });
}, 120_000);

/** Sets the end to the last link, as somebody does who knows how the chain is made. */
function ended(chain: Chain): Chain {
  const last = chain.links.at(-1)!;
  return { ...chain, end: { seq: last.seq, head: last.hash } };
}

test("what is moved to another district is missing in one and too much in the other", async () => {
  const [here, there] = [await worked(5, 10), await worked(6, 10)];
  const [one, other] = [here, there].map(({ jurisdiction }) => jurisdiction);
  const { links } = await readChain(land.database.owner, other!);
  await land.database.owner.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`update event set jurisdiction = ${other!}, seq = ${links.length + 3}, version = 1000 where jurisdiction = ${one!} and seq = 4`;
  });
  expect(await verifyLog(land.database.store, one!)).toEqual({ whole: false, seq: 4, what: "missing" });
  expect(await verifyLog(land.database.store, other!)).toEqual({ whole: false, seq: links.length + 3, what: "added" });
});

test("an event before the first, and one beside another, are found where somebody took away the table's own checks", async () => {
  const other = await openLand();
  try {
    const { district } = await AtWork.begin(other, 7);
    const { database, jurisdiction } = district;
    await database.owner`alter table event drop constraint event_seq_check, drop constraint event_pkey`;
    for (const [seq, at] of [
      [-3, -3],
      [0, 0],
      [2, 2],
    ] as const) {
      await database.owner`insert into event select jurisdiction, ${seq}, 'new', 1, type, at, body, prev, hash from event
        where jurisdiction = ${jurisdiction} and seq = 1`;
      const verdict = await verifyLog(database.store, jurisdiction);
      expect(verdict).toMatchObject({ whole: false });
      // Of two with one number either may come first: the place is this number or the next.
      if (!verdict.whole) expect([at, at + (seq > 0 ? 1 : 0)]).toContain(verdict.seq);
      await database.owner.begin(async (tx) => {
        await tx`set local session_replication_role = replica`;
        await tx`delete from event where jurisdiction = ${jurisdiction} and stream = 'new'`;
      });
    }
    expect(await verifyLog(database.store, jurisdiction)).toMatchObject({ whole: true });
  } finally {
    await other.close();
  }
});

const pick = (...names: string[]) => Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)));

/** A check of `verify`, what stands in its place, and the tampering that then is not found or not at its place. */
const withoutChecks = [
  ['if (!row.prev.equals(head)) return "unchained";', "", pick("prev")],
  [
    'return row.hash.equals(hash) ? undefined : "changed";',
    "return undefined;",
    pick("body", "type", "stream", "version", "hash"),
  ],
  ['if (Number(row.seq) !== seq) return "missing";', "", pick("leave a number out")],
  ['if (microseconds === null) return "changed";', "if (microseconds === null) return undefined;", undefined],
  [
    "case when at between '0001-01-01' and '9999-12-31' then (extract(epoch from at) * 1000000)::bigint end",
    "(extract(epoch from at) * 1000000)::bigint",
    undefined,
  ],
  [
    'if (rows.length === 0) return { whole: false, seq: seq + 1, what: "cut-off" };',
    "if (rows.length === 0) break;",
    pick("remove the last", "remove all"),
  ],
  [
    'if (!head.equals(end.head)) return { whole: false, seq, what: "replaced" };',
    "",
    pick("another head", "change one and hash all after it anew"),
  ],
  [
    'if (end.beyond !== null) return { whole: false, seq: Number(end.beyond), what: "added" };',
    "",
    pick("put one at the end", "an end set back with its head"),
  ],
  [
    'if (!end) return { whole: false, seq: 0, what: "no-chain" };',
    "if (!end) return { whole: true, events: 0, head: '' };",
    pick("no end"),
  ],
] as const;

/** Moments that no instant of the office can be. */
const moments = Object.fromEntries(
  ["infinity", "-infinity", "294276-12-31 23:59:59.999999+00"].map((at): [string, Tampering] => [
    at,
    (chain) => ({ chain: { ...chain, links: chain.links.with(2, { ...chain.links[2]!, at }) }, at: 3 }),
  ]),
);

test("without any one of its checks, verify misses what the property does to the log", async () => {
  const district = await worked(8, 20);
  for (const [check, instead, tamperings = moments] of withoutChecks) {
    const verify = await brokenVerify(check, instead);
    expect({ check, missed: await notFound(district, tamperings, new Choices(9)) }).toEqual({ check, missed: [] });
    const missed = (await notFound(district, tamperings, new Choices(9), verify)).map((one) =>
      one.replace(/ at -?\d+: .*/, ""),
    );
    expect({ check, missed }).toEqual({ check, missed: Object.keys(tamperings) });
  }
}, 60_000);

test("without the checks of what lies before the first event and of an end noted before, these are missed", async () => {
  const other = await openLand();
  try {
    const { district } = await AtWork.begin(other, 7);
    const { database, jurisdiction } = district;
    const { links } = await readChain(database.owner, jurisdiction);
    const far = { events: links.length + 1, head: links[0]!.hash };
    const wrong = { events: links.length, head: links[0]!.hash };
    await database.owner`alter table event drop constraint event_seq_check`;
    const early = () =>
      database.owner`insert into event select jurisdiction, 0, 'new', 1, type, at, body, prev, hash from event
        where jurisdiction = ${jurisdiction} and seq = 1`;
    for (const [check, instead, noted] of [
      ["if (noted && noted.events > seq)", "if (false)", far],
      ["seq === noted?.events &&", "false &&", wrong],
      ["if (end.before !== null)", "if (false)", undefined],
    ] as const) {
      if (!noted) await early();
      const verify = await brokenVerify(check, instead);
      const judged = [
        await verifyLog(database.store, jurisdiction, undefined, noted),
        await verify(database.store, jurisdiction, undefined, noted),
      ];
      expect({ check, whole: judged.map(({ whole }) => whole) }).toEqual({ check, whole: [false, true] });
    }
  } finally {
    await other.close();
  }
});
