import { afterAll, beforeAll, expect, test } from "vitest";
import { openDistrict, type District } from "../../test/district.ts";
import { id } from "../kernel/id.ts";
import { inJurisdiction } from "../store/connect.ts";
import { openDoor } from "./open-door.ts";

let district: District;
beforeAll(async () => (district = await openDistrict({ fresh: true, signIns: true })));
afterAll(() => district.close());

const officer = id<"officer">("administrator");
const clock = (time: string) => district.setClock(`2026-03-02T${time}Z`);
const rows = async () =>
  inJurisdiction(
    district.house.store,
    { jurisdiction: district.house.jurisdiction, as: "clerk" },
    (tx) => tx<{ digest: Buffer; since: Date }[]>`select * from staff_session`,
  );

test("who signed in stays signed in when the house is opened anew, and a token is known by nothing else", async () => {
  clock("01:00:00");
  const token = await district.door.sessions.open(officer);
  expect(token).toMatch(/^[\w-]{43}$/);
  const again = openDoor(district.house);
  expect(await again.sessions.find(token)).toBe(officer);
  expect(await again.sessions.find(`${token}x`)).toBeUndefined();
});

test("what is kept opens nothing and says no more than who, and to the minute since when", async () => {
  clock("01:00:42");
  const token = await district.door.sessions.open(officer);
  const kept = await rows();
  expect(Object.keys(kept[0] ?? {}).sort()).toEqual(["digest", "jurisdiction", "officer", "seen", "since"]);
  expect(kept.map(({ since }) => new Date(since).getUTCSeconds())).toEqual(kept.map(() => 0));
  expect(JSON.stringify(kept.map(({ digest }) => digest.toString("base64url")))).not.toContain(token);
  const { store, jurisdiction } = district.house;
  const seen = await inJurisdiction(store, { jurisdiction, officer }, (tx) => tx`select from staff_session`);
  expect(seen).toHaveLength(0);
});

test("an hour without use ends a session, use keeps it, and after twelve hours it is over however busy it was", async () => {
  const { sessions } = district.door;
  clock("01:00:00");
  const [quiet, busy] = [await sessions.open(officer), await sessions.open(officer)];
  for (let hour = 1; hour <= 12; hour++) {
    clock(`${String(hour).padStart(2, "0")}:59:00`);
    expect(await sessions.find(busy)).toBe(officer);
  }
  expect(await sessions.find(quiet)).toBeUndefined();
  clock("13:01:00");
  expect(await sessions.find(busy)).toBeUndefined();
  await district.clerk();
  expect(await rows()).toEqual([]);
});

test("who signs out is out at once, of too many the longest unused goes, and a sign-in that ends closes all", async () => {
  const { door } = district;
  const { sessions } = door;
  clock("01:00:00");
  const first = await sessions.open(officer);
  await sessions.close(first);
  expect(await sessions.find(first)).toBeUndefined();

  const oldest = await sessions.open(officer);
  clock("01:05:00");
  const later = [];
  for (let count = 0; count < 10; count++) later.push(await sessions.open(officer));
  expect(await sessions.find(oldest)).toBeUndefined();
  expect(await sessions.find(later[0] ?? "")).toBe(officer);

  const administrator = await district.as("administrator");
  await door.changeOrganisation(administrator, { command: "add-officer", name: "轩辕平" });
  const other = (await door.organisation(administrator)).officers.find(({ name }) => name === "轩辕平")?.officer;
  const theirs = await sessions.open(other ?? officer);
  const renewed = { command: "let-sign-in", officer: other ?? "", name: "other" } as const;
  expect(await door.changeOrganisation(administrator, renewed)).toMatchObject({ done: true });
  expect(await sessions.find(theirs)).toBeUndefined();
  expect(await sessions.find(later[0] ?? "")).toBe(officer);
});
