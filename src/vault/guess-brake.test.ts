import { expect, test } from "vitest";
import { guessBrake, usualLimits, type BrakeClock } from "./guess-brake.ts";

/** A clock that a test turns: waits are kept with their length and end when time has passed. */
function handClock() {
  let time = 0;
  const waits: { until: number; asked: number; end: () => void }[] = [];
  const clock: BrakeClock = {
    now: () => time,
    wait: (milliseconds) =>
      new Promise<void>((end) => waits.push({ until: time + milliseconds, asked: milliseconds, end })),
  };
  const settle = () => new Promise((done) => setImmediate(done));
  return {
    clock,
    waits: () => waits.map(({ asked }) => asked),
    settle,
    pass: async (milliseconds: number) => {
      await settle();
      time += milliseconds;
      for (const due of waits.filter(({ until }) => until <= time)) {
        waits.splice(waits.indexOf(due), 1);
        due.end();
      }
      await settle();
    },
  };
}

const right = async () => "matter";
const wrong = async () => undefined;

test("wrong answers come later each time, from half a second to eight seconds", async () => {
  const { clock, waits, pass } = handClock();
  const brake = guessBrake(clock);
  const lengths: number[] = [];
  for (let guess = 0; guess < 7; guess++) {
    const answer = brake.check("48219357602", wrong);
    await pass(0);
    lengths.push(waits()[0]!);
    await pass(8_000);
    expect(await answer).toEqual({ is: "wrong" });
  }
  expect(lengths).toEqual([500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000]);
});

test("a right answer never waits, even in the middle of a thousand wrong ones for the same code", async () => {
  const { clock } = handClock();
  const brake = guessBrake(clock);
  for (let guess = 0; guess < 1_000; guess++) void brake.check("48219357602", wrong);
  expect(await brake.check("48219357602", right)).toEqual({ is: "right", value: "matter", wrongBefore: 1_000 });
});

test("guessing one code does not slow another", async () => {
  const { clock, waits, settle } = handClock();
  const brake = guessBrake(clock);
  for (let guess = 0; guess < 20; guess++) void brake.check("48219357602", wrong);
  void brake.check("10000000009", wrong);
  await settle();
  expect(waits().at(-1)).toBe(500);
});

test("one code under attack fills its own places only, so another's wrong answer is still an answer", async () => {
  const { clock, pass } = handClock();
  const brake = guessBrake(clock);
  for (let guess = 0; guess < 300; guess++) void brake.check("48219357602", wrong);
  const other = brake.check("10000000009", wrong);
  expect(await brake.check("48219357602", wrong)).toEqual({ is: "later" });
  await pass(500);
  expect(await other).toEqual({ is: "wrong" });
});

test("when too many answers wait, a wrong one is told at once to come later, and a right one still passes", async () => {
  const { clock, waits, settle } = handClock();
  const brake = guessBrake(clock);
  for (let guess = 0; guess < 5_000; guess++) void brake.check(`code ${guess}`, wrong);
  await settle();
  expect(waits()).toHaveLength(usualLimits.waiting);
  expect(await brake.check("10000000009", wrong)).toEqual({ is: "later" });
  expect(await brake.check("10000000009", right)).toMatchObject({ is: "right" });
});

test("places free themselves as the waits end", async () => {
  const { clock, waits, settle, pass } = handClock();
  const brake = guessBrake(clock);
  for (let guess = 0; guess < 1_000; guess++) void brake.check(`code ${guess}`, wrong);
  await pass(500);
  expect(waits()).toHaveLength(0);
  for (let guess = 0; guess < 3; guess++) void brake.check(`other ${guess}`, wrong);
  await settle();
  expect(waits()).toEqual([500, 500, 500]);
});

test("after a right answer, and after a quiet quarter of an hour, the count begins anew", async () => {
  const { clock, waits, pass } = handClock();
  const brake = guessBrake(clock);
  const guess = async () => {
    void brake.check("48219357602", wrong);
    await pass(0);
    const asked = waits()[0];
    await pass(8_000);
    return asked;
  };
  expect([await guess(), await guess()]).toEqual([500, 1_000]);
  await brake.check("48219357602", right);
  expect([await guess(), await guess()]).toEqual([500, 1_000]);
  await pass(usualLimits.forgetAfter);
  expect(await guess()).toBe(500);
});

test("names remembered stay few: the longest quiet is forgotten first", async () => {
  const { clock, waits, pass } = handClock();
  const brake = guessBrake(clock, { ...usualLimits, namesRemembered: 3 });
  const guess = async (name: string) => {
    void brake.check(name, wrong);
    await pass(0);
    const asked = waits()[0];
    await pass(8_000);
    return asked;
  };
  for (const name of ["a", "b", "c", "a", "d"]) await guess(name);
  expect(await guess("a")).toBe(2_000);
  expect(await guess("b")).toBe(500);
});

test("a broken wire during a try is not counted as a guess", async () => {
  const { clock } = handClock();
  const brake = guessBrake(clock);
  await expect(brake.check("48219357602", () => Promise.reject(new Error("wire")))).rejects.toThrow("wire");
  expect(await brake.check("48219357602", right)).toMatchObject({ wrongBefore: 0 });
});

test("on the running clock the first wrong answer takes about half a second", async () => {
  const before = performance.now();
  expect(await guessBrake().check("48219357602", wrong)).toEqual({ is: "wrong" });
  expect(performance.now() - before).toBeGreaterThan(450);
});
