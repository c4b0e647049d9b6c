import { expect, test } from "vitest";
import { intakeRequest } from "../../contract/intake.ts";
import { day } from "../../kernel/day.ts";
import { newFormToken } from "../form-token.ts";
import { isTouched, nextEntry, nobody, toContact } from "./entry.ts";

const pile = { channel: "letter", arrivedOn: day("2026-11-24"), station: "centre", batch: "third" } as const;
const letter = {
  ...nextEntry(pile),
  points: ["The accounts were not shown.", " "],
  realName: true,
  reporters: [{ ...nobody, name: "Somebody" }],
};

test("a letter, typed in, is what the wire takes, and empty boxes are left out", () => {
  const request = { contact: toContact(letter, "zh"), submission: newFormToken() };
  expect(intakeRequest.safeParse(request).error).toBeUndefined();
  expect(request.contact.points).toEqual([{ text: "The accounts were not shown." }]);
  expect(request.contact.subjects).toEqual([]);
});

test("a name is not sent with an anonymous letter, even where one was typed before", () => {
  expect(toContact({ ...letter, realName: false }, "zh").reporters).toEqual([]);
});

test("the next letter keeps channel, day, station and batch, and nothing of what was told", () => {
  const next = nextEntry(letter);
  expect(next).toMatchObject(pile);
  expect(isTouched(next)).toBe(false);
  expect(isTouched(letter)).toBe(true);
});

test("the next letter comes under the same programme, and without a word under none in particular", () => {
  const sheet = nextEntry({ ...pile, programme: "hotline" });
  expect(toContact(nextEntry(sheet), "zh").programme).toBe("hotline");
  expect(toContact(letter, "zh")).not.toHaveProperty("programme");
});

test("a letter without a point is named at its first point", () => {
  const { error } = intakeRequest.safeParse({ contact: toContact(nextEntry(pile), "zh"), submission: newFormToken() });
  expect(error?.issues.map(({ path }) => path.join("."))).toEqual(["contact.points.0.text"]);
});
