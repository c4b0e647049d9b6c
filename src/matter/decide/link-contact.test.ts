import { expect, test } from "vitest";
import { debt, firstContact, firstSubject } from "../../../test/office/parts.ts";
import type { Matter } from "../state.ts";
import { day } from "../../kernel/day.ts";
import { id } from "../../kernel/id.ts";
import { arrives, did, given, turnTo } from "../../../test/office/given.ts";
import { accused, realName } from "../../../test/office/arrival.ts";
import { note, past } from "../../../test/office/ways.ts";

const linkTo = (into: string) => (m: Matter) =>
  ({ command: "link-contact", contact: firstContact(m), into: id<"matter">(into) }) as const;

test("a repeat joins the matter it repeats; its own is set aside with its clocks, and it is not told again", () => {
  const { world, matter } = given(past.handled(), arrives(realName))
    .when("centre.registrar", linkTo("matter 1"))
    .thenEvents(
      { type: "merged", into: "matter 1" },
      { type: "clock-stopped", why: "moot" },
      { type: "obligation-waived", reason: "repeat" },
    )
    .thenElsewhere({ type: "contact-linked", from: "matter 2" });
  expect(matter).toMatchObject({ stage: "merged", mergedInto: "matter 1" });
  expect(world.matter(id("matter 1"))).toMatchObject({ stage: "handling", contacts: [{}, {}], points: [{}, {}] });
});

test("whom the repeat accuses is kept away from the matter it joins: what lay with them is taken back", () => {
  const { world } = given(past.handled(), arrives({ subjects: [accused({ officer: "east.leader" })] }))
    .when("centre.registrar", linkTo("matter 1"))
    .thenElsewhere(
      { type: "contact-linked" },
      { type: "subject-matched" },
      { type: "taken-back", from: "east" },
      { type: "clock-stopped", why: "moot" },
    );
  expect(world.matter(id("matter 1")).reach).toEqual(["centre", "commission"]);
});

test("what is owed and does not end with a repeat is served before the matter is set aside, where nobody could any more", () => {
  const ordered = [
    past.handled(),
    arrives(realName),
    did("centre.centre-director", { command: "supervise", due: day("2026-03-20"), listed: false, note }),
  ];
  given(...ordered)
    .when("centre.registrar", linkTo("matter 1"))
    .thenRefused({ why: "debts-left", obligations: ["supervision-answer"] });
  given(
    ...ordered,
    did("centre.centre-director", (m) => ({
      command: "serve-obligation",
      obligation: debt("supervision-answer", m),
      proof: "handed-over",
      files: [],
    })),
  )
    .when("centre.registrar", linkTo("matter 1"))
    .thenEvents({ type: "merged" }, { type: "clock-stopped" }, { type: "obligation-waived", reason: "repeat" });
});

test("who stood aside from the repeat does not see the matter it joins", () => {
  const { world } = given(
    past.handled(),
    arrives(),
    did("centre.reviewer", { command: "step-aside", reason: note }),
  ).when("centre.registrar", linkTo("matter 1"));
  expect(world.matter(id("matter 1")).stoodAside).toEqual(["centre.reviewer"]);
});

test("an arrival is linked neither to itself nor to what is not there", () => {
  given(arrives()).when("centre.registrar", linkTo("matter 1")).thenRefused({ why: "unknown-part", field: "into" });
  given(arrives()).when("centre.registrar", linkTo("matter 9")).thenRefused({ why: "unknown-part", field: "into" });
});

test("a matter that is hidden from an officer is not there to link to", () => {
  given(arrives(), did("centre.registrar", { command: "step-aside", reason: note }), arrives())
    .when("centre.registrar", linkTo("matter 1"))
    .thenRefused({ why: "unknown-part", field: "into" });
});

test("only an arrival of this matter is linked, and only where the work has not ended", () => {
  given(arrives(), arrives())
    .when("centre.registrar", { command: "link-contact", contact: id("elsewhere"), into: id("matter 1") })
    .thenRefused({ why: "not-linked-here" });
  given(past.replied(), arrives())
    .when("centre.registrar", linkTo("matter 1"))
    .thenRefused({ why: "wrong-stage", stage: "replied" });
  given(arrives(), past.accepted())
    .when("centre.registrar", linkTo("matter 1"))
    .thenRefused({ why: "wrong-stage", stage: "handling" });
});

test("a matter that others were linked to is not itself linked away", () => {
  given(arrives(), arrives(), did("centre.registrar", linkTo("matter 1")), arrives(), turnTo(1))
    .when("centre.registrar", linkTo("matter 3"))
    .thenRefused({ why: "has-other-contacts" });
});

test("a matter that was set aside is left alone by everybody", () => {
  const merged = [arrives(), arrives({ subjects: [accused({})] }), did("centre.registrar", linkTo("matter 1"))];
  for (const person of ["centre.registrar", "citizen"])
    given(merged)
      .when(
        person,
        person === "citizen"
          ? { command: "withdraw", pressed: false }
          : (m) => ({ command: "match-subject", subject: firstSubject(m), unit: id("commission") }),
      )
      .thenRefused({ why: "wrong-stage", stage: "merged" });
});
