import { expect, test } from "vitest";
import { discipline } from "../../rulebooks/discipline/rulebook.ts";
import { realName } from "../../test/office/arrival.ts";
import { arrives, did, given, matterAfter, on, turnTo, type Step } from "../../test/office/given.ts";
import { firstContact, firstVoice, lastContact } from "../../test/office/parts.ts";
import { everyDebt, everyPoint, note, past } from "../../test/office/ways.ts";
import { id } from "../kernel/id.ts";
import { missingConditions } from "./closing.ts";
import type { DecidableCommand } from "./decide.ts";
import type { Matter } from "./state.ts";

/** Two petitioners, both by name, in one matter. */
const linked: Step[] = [
  ...past.handled(realName),
  arrives(realName),
  did("centre.registrar", (m) => ({ command: "link-contact", contact: firstContact(m), into: id("matter 1") })),
  turnTo(1),
].flat();

/** The one whose arrival was linked does something by their own code. */
const theOther =
  (command: DecidableCommand): Step =>
  (world, matter) =>
    matter && did(`citizen of ${lastContact(world.matter(matter))}`, command)(world, matter);
const lastVoice = (m: Matter) => m.voices[lastContact(m)] ?? {};
const replied = [...linked, everyPoint, did("east.head", { command: "reply" })];
const positionLacks = (m: Matter) => missingConditions(m, discipline).find(({ check }) => check === "position-known");

test("a position, a rating and a request for review are of the one who gave them", () => {
  const { matter } = matterAfter(
    replied,
    theOther({ command: "record-position", position: "not-settled" }),
    theOther({ command: "rate", ratings: { "letters-office": "dissatisfied" } }),
    theOther({ command: "request-review", grounds: note }),
  );
  expect(Object.keys(lastVoice(matter))).toEqual(["position", "ratings", "review"]);
  expect(firstVoice(matter)).toEqual({});
  given(replied, theOther({ command: "request-review", grounds: note }))
    .when("citizen", { command: "request-review", grounds: note })
    .thenEvents({ type: "review-requested" });
});

test("the position of each who gave a true name is asked for before strike-off", () => {
  const settled = { command: "record-position", position: "settled" } as const;
  const one = matterAfter(replied, did("citizen", settled)).matter;
  expect(positionLacks(one)?.about).toEqual(["2026-2"]);
  expect(positionLacks(matterAfter(replied, did("citizen", settled), theOther(settled)).matter)).toBeUndefined();
  const untrue = did("centre.registrar", (m) => ({
    command: "verify-name",
    contact: lastContact(m),
    outcome: "not-verifiable",
    note,
  }));
  expect(positionLacks(matterAfter(replied, did("citizen", settled), untrue).matter)).toBeUndefined();
});

test("whoever withdraws ends their own part; the matter waits for the others", () => {
  const gone = [
    theOther({ command: "withdraw", pressed: false }),
    on(8),
    did("clerk", { command: "let-withdrawal-take-effect" }),
  ];
  const { matter } = matterAfter(replied, ...gone);
  expect(lastVoice(matter).withdrawal?.effective).toBe(true);
  expect(firstVoice(matter).withdrawal).toBeUndefined();
  expect(positionLacks(matter)?.about).toEqual(["2026-1"]);
  given(replied, ...gone)
    .when("citizen", { command: "withdraw", pressed: false })
    .thenEvents({ type: "withdrawal-asked" });
});

test("a withdrawal that can still be taken back goes along when its arrival is linked, and back when it is unlinked", () => {
  const waiting = [
    ...past.handled(),
    arrives(),
    did("citizen", { command: "withdraw", pressed: true }),
    did("centre.registrar", (m) => ({ command: "link-contact", contact: firstContact(m), into: id("matter 1") })),
    turnTo(1),
  ].flat();
  const { matter } = matterAfter(waiting);
  expect(lastVoice(matter).withdrawal).toEqual({
    askedOn: "2026-03-02",
    takesEffect: "2026-03-09",
    pressed: true,
    effective: false,
  });
  const { world } = matterAfter(
    waiting,
    theOther({ command: "take-back-withdrawal" }),
    did("centre.registrar", (m) => ({ command: "unlink-contact", contact: lastContact(m) })),
  );
  expect(firstVoice(world.matter(id("matter 2"))).withdrawal).toBeUndefined();
  const home = matterAfter(
    waiting,
    did("centre.registrar", (m) => ({ command: "unlink-contact", contact: lastContact(m) })),
  );
  expect(firstVoice(home.world.matter(id("matter 2"))).withdrawal?.takesEffect).toBe("2026-03-09");
  expect(home.world.matter(id("matter 1")).voices).toEqual({});
});

test("which name was verified is said where there are two, and notices are owed as long as one of them holds", () => {
  const verify = (contact: (m: Matter) => string | undefined) => (m: Matter) =>
    ({
      command: "verify-name",
      outcome: "not-verifiable",
      note,
      ...(contact(m) === undefined ? {} : { contact: id<"contact">(contact(m)!) }),
    }) as const;
  given(linked)
    .when(
      "centre.registrar",
      verify(() => undefined),
    )
    .thenRefused({ why: "unknown-part", field: "contact" });
  given(linked).when("centre.registrar", verify(lastContact)).thenEvents({ type: "name-verified" });
  const second = given(linked, did("centre.registrar", verify(lastContact))).when(
    "centre.registrar",
    verify(firstContact),
  );
  expect(second.matter.obligations.every(({ ended }) => ended)).toBe(true);
  expect(matterAfter(linked, everyDebt).matter.obligations.every(({ ended }) => ended)).toBe(true);
});

test("attempts to reach one petitioner say nothing of another", () => {
  const tries = did("east.handler", (m) => ({
    command: "revisit",
    contact: lastContact(m),
    outcome: "unreachable",
    how: "by-phone",
    note,
  }));
  const { matter } = matterAfter(replied, tries, on(1), tries, on(1), tries);
  expect(positionLacks(matter)?.about).toEqual(["2026-1"]);
});
