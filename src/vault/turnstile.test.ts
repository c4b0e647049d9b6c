import { expect, test } from "vitest";
import { TooBusy, turnstile } from "./turnstile.ts";

const settle = () => new Promise((done) => setImmediate(done));

test("two work at once, the others follow in the order they came, and none is lost", async () => {
  const pass = turnstile({ atOnce: 2, waiting: 10 });
  const begun: number[] = [];
  let [running, most] = [0, 0];
  const works = Array.from({ length: 8 }, (_, number) =>
    pass(async () => {
      begun.push(number);
      most = Math.max(most, ++running);
      await settle();
      running--;
      return number;
    }),
  );
  expect(await Promise.all(works)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(begun).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
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
