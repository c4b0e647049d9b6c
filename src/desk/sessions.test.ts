import { expect, test } from "vitest";
import { id } from "../kernel/id.ts";
import { sessionsInMemory } from "./sessions.ts";

const officer = id<"officer">("chen");
const minute = 60_000;

function office() {
  const clock = { at: 0 };
  const limits = { idleMilliseconds: 60 * minute, wholeMilliseconds: 720 * minute, most: 3 };
  return { clock, sessions: sessionsInMemory(() => clock.at, limits) };
}

test("whoever signed in is known by the token, and by nothing else", async () => {
  const { sessions } = office();
  const token = await sessions.open(officer);
  expect(token).toMatch(/^[\w-]{43}$/);
  expect(await sessions.find(token)).toBe(officer);
  expect(await sessions.find(`${token}x`)).toBeUndefined();
});

test("an hour without use ends a session; use keeps it for another hour", async () => {
  const { clock, sessions } = office();
  const token = await sessions.open(officer);
  clock.at = 60 * minute;
  expect(await sessions.find(token)).toBe(officer);
  clock.at = 120 * minute;
  expect(await sessions.find(token)).toBe(officer);
  clock.at = 180 * minute + 1;
  expect(await sessions.find(token)).toBeUndefined();
});

test("after twelve hours a session is over however busy it was", async () => {
  const { clock, sessions } = office();
  const token = await sessions.open(officer);
  for (clock.at = 0; clock.at <= 720 * minute; clock.at += 30 * minute)
    expect(await sessions.find(token)).toBe(officer);
  expect(await sessions.find(token)).toBeUndefined();
});

test("who signs out is out at once", async () => {
  const { sessions } = office();
  const token = await sessions.open(officer);
  await sessions.close(token);
  expect(await sessions.find(token)).toBeUndefined();
});

test("where there are too many, the one longest unused goes and the others stay", async () => {
  const { sessions } = office();
  const [first, second, third] = [
    await sessions.open(officer),
    await sessions.open(officer),
    await sessions.open(officer),
  ];
  await sessions.find(first);
  const fourth = await sessions.open(officer);
  expect(await sessions.find(second)).toBeUndefined();
  for (const token of [first, third, fourth]) expect(await sessions.find(token)).toBe(officer);
});
