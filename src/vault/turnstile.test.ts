import { expect, test } from "vitest";
import { TooBusy, turnstile } from "./turnstile.ts";

const settle = () => new Promise((done) => setImmediate(done));

test("two work at once, the others follow in the order they came, also those who come later, and none is lost", async () => {
  const pass = turnstile({ atOnce: 2, waiting: 10 });
  const begun: number[] = [];
  let [running, most] = [0, 0];
  const come = (number: number) =>
    pass(async () => {
      begun.push(number);
      most = Math.max(most, ++running);
      await settle();
      await settle();
      running--;
      return number;
    });
  const works: Promise<number>[] = [];
  for (let number = 0; number < 12; number++) {
    works.push(come(number));
    if (number > 4) await settle();
  }
  expect(await Promise.all(works)).toEqual(Array.from(works.keys()));
  expect(begun).toEqual(Array.from(works.keys()));
  expect(most).toBe(2);
});

test("whoever comes when the queue is full is told so at once, and there is room again afterwards", async () => {
  const pass = turnstile({ atOnce: 1, waiting: 1 });
  const [first, second] = [pass(settle), pass(settle)];
  await expect(pass(settle)).rejects.toThrow(TooBusy);
  await Promise.all([first, second]);
  await expect(pass(async () => "in")).resolves.toBe("in");
});

test("a work that fails gives its place free", async () => {
  const pass = turnstile({ atOnce: 1, waiting: 1 });
  await expect(pass(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  await expect(pass(async () => "in")).resolves.toBe("in");
});
