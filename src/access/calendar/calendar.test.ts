import { afterAll, beforeAll, expect, test } from "vitest";
import { atTheDoor, report } from "../../../test/at-the-door.ts";
import { openDistrict, type District } from "../../../test/district.ts";
import type { CalendarWish } from "../../contract/calendar-change.ts";
import { day } from "../../kernel/day.ts";
import type { MatterId } from "../../kernel/id.ts";
import type { OrganisationCommandOnWire } from "../../organisation/change.ts";
import { newSubmissionToken } from "../../vault/receipt.ts";
import { openHouse } from "../open-house.ts";
import { openDoor } from "../open-door.ts";
import { compareWithLog, rebuild } from "../rebuild.ts";

let district: District;
beforeAll(async () => (district = await openDistrict()));
afterAll(() => district.close());

const { receive, done, view, toHandling } = atTheDoor(() => district);

const off = (from: string, to = from, name = "国庆节"): CalendarWish => ({
  wish: "proclaim",
  level: "county",
  days: "off",
  from: day(from),
  to: day(to),
  name,
  nameEn: "",
});

async function preview(wish: CalendarWish, seat = "administrator") {
  const outcome = await district.door.previewCalendar(await district.as(seat), { wish, after: 0, limit: 50 });
  if (!outcome.done) throw new Error(outcome.sentence.en);
  return outcome.preview;
}

async function apply(wish: CalendarWish) {
  const { seen } = await preview(wish);
  const outcome = await district.door.applyCalendar(await district.as("administrator"), { wish, seen });
  if (!outcome.done) throw new Error(outcome.sentence.en);
  return outcome;
}

const screening = async (matter: MatterId) => {
  const { clocks } = await view("registrar-1", matter);
  const found = clocks.find(({ rule }) => rule === "screening");
  if (!found) throw new Error("There is no screening clock");
  return found;
};

test("what a proclaimed holiday would move is told before, and moves nothing", async () => {
  const { matter, number } = await receive();
  expect((await screening(matter)).due).toBe("2026-03-23");
  const told = await preview(off("2026-03-10", "2026-03-11"));
  expect(told).toMatchObject({
    clocks: told.running,
    withheld: 0,
    later: told.clocks,
    sooner: 0,
    earliest: "2026-03-23",
  });
  const row = told.rows.find((one) => one.number === number);
  expect(row).toMatchObject({ was: "2026-03-23", due: "2026-03-25", kind: "clock" });
  expect(row?.why.zh).toContain("2026年3月10日（周二）由工作日改为国庆节放假");
  expect(row?.matter).toBeUndefined();
  expect((await screening(matter)).due).toBe("2026-03-23");
});

test("applied, it moves the last day, the list, the tasks and the explanation, and the record says so", async () => {
  const { matter } = await receive();
  const before = await screening(matter);
  const { version } = await view("registrar-1", matter);
  const done = await apply(off("2026-03-12"));
  expect(done.clocks).toBeGreaterThan(0);
  const after = await screening(matter);
  expect([before.due, after.due]).toEqual(["2026-03-23", "2026-03-24"]);
  expect(after.moved).toEqual([{ on: "2026-03-02", was: "2026-03-23" }]);
  expect(after.explanation.lines.map(({ is }) => is)).not.toContain("calendar-changed");
  expect(after.explanation.lines.some(({ sentence }) => sentence.zh.includes("国庆节放假"))).toBe(true);
  const seen = await view("registrar-1", matter);
  expect(seen.version).toBe(version);
  expect(seen.record.at(-1)?.what.zh).toBe("因日历变动，最后一日由2026年3月23日（周一）改为2026年3月24日（周二）");
  const registrar = await district.as("registrar-1");
  const { rows } = await district.door.matters(registrar, { order: "due", limit: 50 });
  expect(rows.find((row) => row.matter === matter)?.due?.day).toBe("2026-03-24");
  const { tasks } = await district.door.today(registrar);
  expect(tasks.filter((task) => task.matter === matter).map(({ due }) => due)).toEqual(["2026-03-24"]);
  expect(await compareWithLog(district.house, 1000)).toMatchObject({ differing: {} });
});

test("what is owed to somebody moves too, and says of itself why that day", async () => {
  const reporters = [{ identity: { name: "柳青禾", phone: "0990-7001" } }];
  const { matter } = await receive({ realName: true, reporters });
  const owed = async () => (await view("registrar-1", matter)).obligations.find(({ ended }) => !ended);
  const before = await owed();
  expect(before?.due).toBeDefined();
  const wish = off("2026-03-13");
  const told = await preview(wish);
  expect(told.rows.find(({ about }) => about === before?.obligation)).toMatchObject({ kind: "obligation" });
  await apply(wish);
  const after = await owed();
  expect((after?.due ?? "") > (before?.due ?? "")).toBe(true);
  expect(await compareWithLog(district.house, 1000)).toMatchObject({ differing: {} });
});

test("applied twice it is refused, and a change that was looked at before another one has to be looked at again", async () => {
  const { seen } = await preview(off("2026-04-15"));
  await apply(off("2026-04-14"));
  const administrator = await district.as("administrator");
  expect(await district.door.applyCalendar(administrator, { wish: off("2026-04-14"), seen: seen + 1 })).toMatchObject({
    refusal: { why: "already-so" },
  });
  expect(await district.door.applyCalendar(administrator, { wish: off("2026-04-15"), seen })).toMatchObject({
    refusal: { why: "changed-meanwhile" },
  });
});

test("sent twice, the same form changes the calendar once", async () => {
  const wish = off("2026-04-20");
  const { seen } = await preview(wish);
  const administrator = await district.as("administrator");
  const once = "a".repeat(32);
  const first = await district.door.applyCalendar(administrator, { wish, seen, once });
  expect(await district.door.applyCalendar(administrator, { wish, seen, once })).toEqual(first);
});

test("only an administrator previews and applies, and everybody reads which days are worked", async () => {
  const registrar = await district.as("registrar-1");
  const wish = off("2026-05-11");
  expect(await district.door.previewCalendar(registrar, { wish, after: 0, limit: 50 })).toMatchObject({
    refusal: { why: "only-administrators" },
  });
  expect(await district.door.applyCalendar(registrar, { wish, seen: 1 })).toMatchObject({
    refusal: { why: "only-administrators" },
  });
  const read = await district.door.calendar(registrar, 2026);
  expect(read).toMatchObject({ mayChange: false, knownUntil: "2026-12-31", year: 2026 });
  expect(read.days.find(({ on }) => on === "2026-03-12")).toMatchObject({ is: "off", name: { en: "National Day" } });
});

test("a matter that bars the administrator moves with all others, and of it they are told no more than that it does", async () => {
  const [officer, kin] = ["administrator", "town-05-handler-1"];
  const declared = await district.door.changeOrganisation(await district.as("administrator"), {
    command: "declare-kin",
    officer,
    kin,
  });
  expect(declared).toMatchObject({ done: true });
  const subjects = [{ who: { identity: { name: "某承办人" } }, officer: kin }];
  const { matter, number } = await receive({ subjects });
  const wish = off("2026-03-05");
  const told = await preview(wish);
  expect(told.withheld).toBeGreaterThan(0);
  expect(told.rows.map((row) => row.number)).not.toContain(number);
  expect(told.rows.length + told.withheld).toBe(told.clocks);
  await apply(wish);
  expect((await screening(matter)).moved.length).toBe(1);
});

test("who also reads matters gets the way to those in sight", async () => {
  const { matter, number } = await receive();
  const administrator = await district.as("administrator");
  const change = async (command: OrganisationCommandOnWire) =>
    expect(await district.door.changeOrganisation(administrator, command)).toMatchObject({ done: true });
  const title = { zh: "兼任系统管理员", en: "Administrator besides" };
  await change({ command: "add-post", unit: administrator.holds[0]?.unit ?? "", kind: "administrator", title });
  const { posts } = await district.house.organisation.now();
  const post = [...posts.values()].find((one) => one.title.zh === title.zh)?.post ?? "";
  await change({ command: "appoint", officer: "director", post });
  const { rows } = await preview(off("2026-03-06"), "director");
  expect(rows.find((row) => row.number === number)?.matter).toBe(matter);
});

test("a preview of many comes a page at a time, none twice and none left out", async () => {
  const administrator = await district.as("administrator");
  const wish = off("2026-03-06");
  const listed: string[] = [];
  for (let after: number | undefined = 0; after !== undefined;) {
    const outcome = await district.door.previewCalendar(administrator, { wish, after, limit: 2 });
    if (!outcome.done) throw new Error(outcome.sentence.en);
    listed.push(...outcome.preview.rows.map(({ number, about }) => `${number} ${about}`));
    after = outcome.preview.next;
  }
  const whole = await preview(wish);
  expect(listed).toEqual(whole.rows.map(({ number, about }) => `${number} ${about}`));
  expect(new Set(listed).size).toBe(whole.clocks - whole.withheld);
});

test("a clock that has ended never moves", async () => {
  const { matter } = await receive();
  await toHandling(matter);
  const ended = await screening(matter);
  expect(ended.ended).toBeDefined();
  await apply(off("2026-03-16"));
  expect((await screening(matter)).due).toBe(ended.due);
});

test("what comes back when a repeat is taken apart again ends where the calendar of that day says", async () => {
  const [first, repeat] = [await receive(), await receive()];
  const link = { command: "link-contact", contact: repeat.contact, into: first.matter } as const;
  await done("registrar-1", repeat.matter, link);
  await apply(off("2026-03-04"));
  await done("registrar-1", first.matter, { command: "unlink-contact", contact: repeat.contact });
  const { clocks } = await view("registrar-1", repeat.matter);
  const running = clocks.filter(({ ended }) => !ended);
  expect(running.map(({ due }) => due)).toEqual([(await screening(first.matter)).due]);
  expect(running[0]?.explanation.lines.map(({ is }) => is)).not.toContain("calendar-changed");
});

test("between its changes a matter goes on under the calendar of the day, and its history tells both in their order", async () => {
  const { matter } = await receive();
  const first = (await screening(matter)).due;
  await apply(off("2026-03-17"));
  const second = (await screening(matter)).due;
  await done("registrar-1", matter, { command: "classify", category: "accusation.near-the-people" });
  await apply(off("2026-03-18"));
  const { record } = await view("registrar-1", matter);
  expect(record.map(({ type }) => type).filter((type) => /clocks-moved|classified/.test(type))).toEqual([
    "clocks-moved",
    "classified",
    "clocks-moved",
  ]);
  const now = await screening(matter);
  expect(now.moved.map(({ was }) => was)).toEqual([first, second]);
  expect(now.due > second && second > first).toBe(true);
});

test("what another process counts by the calendar of before is counted anew, before it is written", async () => {
  const { store } = district.database;
  const { keeper, files, brought, programmes, now, jurisdiction: id, zone } = district.house;
  const { rulebooks } = programmes;
  const elsewhere = await openHouse(store, { id, name: "示范区", zone }, { keeper, files, brought, rulebooks, now });
  const there = openDoor(elsewhere);
  // Two arrivals, so that the second is written upon ground that the first has left.
  const arrive = () => there.receive(report, newSubmissionToken(), "portal");
  const [before] = [await arrive(), await arrive()];
  await apply(off("2026-03-19"));
  const after = await arrive();
  if (!before.done || !after.done) throw new Error("An arrival was refused");
  expect((await screening(after.matter)).due).toBe((await screening(before.matter)).due);
  expect((await screening(after.matter)).moved).toEqual([]);
  await apply(off("2026-03-20"));
  const classified = await there.act(await district.as("registrar-1"), after.matter, {
    command: "classify",
    category: "accusation.near-the-people",
  });
  expect(classified.done).toBe(true);
  expect(await compareWithLog(district.house, 1000)).toMatchObject({ differing: {} });
});

test("everything is made anew from the log, row for row, also what the changes moved", async () => {
  const tables = ["calendar_change", "clock_move", "running_clock", "matter", "task"] as const;
  const rows = async () =>
    Object.fromEntries(
      await Promise.all(
        tables.map(async (table) => {
          const found = await district.database.owner.unsafe<{ row: string }[]>(
            `select to_jsonb(t)::text as row from ${table} t order by 1`,
          );
          return [table, found.map(({ row }) => row)] as const;
        }),
      ),
    );
  const before = await rows();
  expect(before["clock_move"]?.length).toBeGreaterThan(3);
  await district.database.owner`update clock_move set due = due + 1`;
  await district.database.owner`update calendar_change set clocks = clocks + 1 where version = 2`;
  expect(Object.keys((await compareWithLog(district.house, 1000)).differing)).toEqual(
    expect.arrayContaining(["calendar_change", "clock_move"]),
  );
  await district.database.owner`delete from clock_move`;
  await rebuild(district.house);
  expect(await rows()).toEqual(before);
});
