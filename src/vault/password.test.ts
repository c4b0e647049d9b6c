import process from "node:process";
import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { passwordHasher, passwordProblem } from "./password.ts";
import { TooBusy } from "./turnstile.ts";

const passwords = passwordHasher();
const right = "柳湾 correct horse 2022";

test("the password set opens, another does not, nor does one that differs in its last letter", async () => {
  const kept = await passwords.hash(right);
  expect(await passwords.verify(kept, right)).toBe(true);
  expect(await passwords.verify(kept, `${right}3`)).toBe(false);
  expect(await passwords.verify(kept, right.slice(0, -1))).toBe(false);
  expect(await passwords.verify(kept, "")).toBe(false);
});

test("the kept hash names its parameters and is different each time", async () => {
  const [one, other] = await Promise.all([passwords.hash(right), passwords.hash(right)]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
  expect(one).not.toBe(other);
});

test("a password typed in full-width letters is the same password", async () => {
  const kept = await passwords.hash("correct horse 2022");
  expect(await passwords.verify(kept, "ｃｏｒｒｅｃｔ　ｈｏｒｓｅ　２０２２")).toBe(true);
});

test("an unknown name is refused, and takes as long as a known one with a wrong password", async () => {
  const kept = await passwords.hash(right);
  // The work of the processor, in microseconds: how long one waits for a busy machine says nothing about the name.
  const time = async (hash: string | undefined) => {
    const before = process.cpuUsage();
    expect(await passwords.verify(hash, "not the password")).toBe(false);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  const known: number[] = [];
  const unknown: number[] = [];
  for (let round = 0; round < 7; round++) {
    known.push(await time(kept));
    unknown.push(await time(undefined));
  }
  const fastest = (times: number[]) => Math.min(...times);
  expect(fastest(unknown)).toBeGreaterThan(fastest(known) / 2);
  expect(fastest(unknown)).toBeLessThan(fastest(known) * 2);
});

test("hashing leaves the event loop free", async () => {
  let hashed = false;
  const hashing = passwords.hash(right).then(() => (hashed = true));
  let turns = 0;
  for (; !hashed; turns++) await setImmediate();
  await hashing;
  expect(turns).toBeGreaterThan(3);
});

test("more sign-ins than can wait are told so, and the others are answered", async () => {
  const busy = passwordHasher({ atOnce: 1, waiting: 1 });
  const [first, second, third] = await Promise.allSettled([1, 2, 3].map(() => busy.verify(undefined, right)));
  expect(first?.status).toBe("fulfilled");
  expect(second?.status).toBe("fulfilled");
  expect(third).toMatchObject({ status: "rejected", reason: expect.any(TooBusy) });
});

test("a password of a megabyte is refused without being hashed", async () => {
  const closed = passwordHasher({ atOnce: 0, waiting: 0 });
  await expect(closed.verify(undefined, right)).rejects.toThrow(TooBusy);
  expect(await closed.verify(undefined, "x".repeat(1_000_000))).toBe(false);
});

test("a password is refused with a sentence that says what to change, and taken when nothing is wrong", () => {
  expect(passwordProblem("short", "li.registrar")?.en).toMatch(/at least 12 .* this one has 5/);
  expect(passwordProblem("字".repeat(11), "li.registrar")?.zh).toMatch(/至少 12 个字符，现在是 11 个/);
  expect(passwordProblem("correct horse ".repeat(10), "li.registrar")?.en).toMatch(/at most 128/);
  expect(passwordProblem("abababababababab", "li.registrar")?.en).toMatch(/fewer than 5 different/);
  expect(passwordProblem("my LI.registrar pass", "li.registrar")?.en).toMatch(/sign-in name/);
  expect(passwordProblem(right, "li.registrar")).toBeUndefined();
  expect(passwordProblem("一二三四五六七八九十甲乙", "li.registrar")).toBeUndefined();
});
