import { expect, test } from "vitest";
import { id } from "../../kernel/id.ts";
import { openSessions } from "./sessions.ts";

const contact = id<"contact">("contact-1");
const minutes = (count: number) => count * 60_000;

test("a session is over after thirty quiet minutes", () => {
  let now = 0;
  const sessions = openSessions({ now: () => now });
  const token = sessions.open(contact);
  now = minutes(30);
  expect(sessions.find(token)?.contact).toBe(contact);
  now += minutes(31);
  expect(sessions.find(token)).toBeUndefined();
});

test("a session is over after two hours, however busy", () => {
  let now = 0;
  const sessions = openSessions({ now: () => now });
  const token = sessions.open(contact);
  for (; now <= minutes(120); now += minutes(20)) expect(sessions.find(token)).toBeDefined();
  expect(sessions.find(token)).toBeUndefined();
});

test("whoever leaves has left, and a token that was never given opens nothing", () => {
  const sessions = openSessions({ now: () => 0 });
  const token = sessions.open(contact);
  sessions.close(token);
  expect(sessions.find(token)).toBeUndefined();
  expect(sessions.find("x".repeat(43))).toBeUndefined();
  expect(sessions.find(undefined)).toBeUndefined();
});

test("when there are too many, the quietest goes and nobody else", () => {
  const sessions = openSessions({ now: () => 0, most: 2 });
  const [first, second] = [sessions.open(contact), sessions.open(contact)];
  expect(sessions.find(first)).toBeDefined();
  const third = sessions.open(contact);
  expect([first, second, third].map((token) => sessions.find(token) !== undefined)).toEqual([true, false, true]);
});
