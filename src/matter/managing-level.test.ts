import { expect, test } from "vitest";
import { accused } from "../../test/office/arrival.ts";
import { did, given, matterAfter } from "../../test/office/given.ts";
import { firstSubject } from "../../test/office/parts.ts";
import { note, past } from "../../test/office/ways.ts";
import { id } from "../kernel/id.ts";
import type { ReceiveContact } from "./command.ts";

const ofWest = { subjects: [accused({ officer: "west.leader" })] };
const ofFord = { subjects: [accused({ officer: "ford.official" })] };
const unknown = { subjects: [accused({})] };
const toEast = { command: "transfer", to: id<"unit">("east"), note } as const;
const transferring = (report: Partial<ReceiveContact>) =>
  given(past.toDecide(report)).when("centre.centre-director", toEast);

test("a report on a township's official is answered for by the district, and no township takes it over", () => {
  transferring(ofWest).thenRefused({ why: "below-managing-level", tier: 1 });
  expect(transferring(ofFord).matter.stage).toBe("transferred");
  expect(transferring(unknown).matter.stage).toBe("transferred");
});

test("a suggestion goes by place and function, whoever it names", () => {
  expect(transferring({ ...ofWest, category: "suggestion.work" }).matter.stage).toBe("transferred");
});

test("once it is known that it accuses a township's official, it comes back from the township to the district", () => {
  const known = did("centre.registrar", (m) => ({
    command: "match-subject",
    subject: firstSubject(m),
    officer: id("west.leader"),
  }));
  const onItsWay = matterAfter(past.transferred(unknown), known).matter;
  expect(onItsWay).toMatchObject({ stage: "to-decide", answerable: "centre" });
  expect(onItsWay.clocks.filter(({ ended }) => !ended).map(({ record }) => record.rule)).toEqual(["screening-again"]);

  const commission = did("commission.head", (m) => ({
    command: "match-subject",
    subject: firstSubject(m),
    officer: id("west.leader"),
  }));
  const taken = did("east.head", { command: "accept" });
  expect(matterAfter(past.transferred(unknown), taken, commission).matter.answerable).toBe("commission");
});
