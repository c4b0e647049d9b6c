import { expect, test } from "vitest";
import { firstContact, lastContact } from "../../../test/office/parts.ts";
import type { Matter } from "../state.ts";
import { id } from "../../kernel/id.ts";
import { arrives, did, given, on, turnTo } from "../../../test/office/given.ts";
import { accused, realName } from "../../../test/office/arrival.ts";
import { everyDebt, everyPoint, note, past } from "../../../test/office/ways.ts";

const link = did("centre.registrar", (m) => ({
  command: "link-contact",
  contact: firstContact(m),
  into: id("matter 1"),
}));
const unlink = (m: Matter) => ({ command: "unlink-contact", contact: lastContact(m) }) as const;

test("an arrival that was linked by mistake goes home, and its times go on from where they were counted", () => {
  const { world, matter } = given(past.handled(), arrives(realName), link, turnTo(1), on("2026-03-12"))
    .when("centre.registrar", unlink)
    .thenEvents({ type: "contact-unlinked", to: "matter 2" })
    .thenElsewhere(
      { type: "unmerged", from: "matter 1" },
      { type: "clock-started", record: { rule: "screening", from: "2026-03-02", due: "2026-03-23" } },
      { type: "obligation-arose", rule: "accepted-notice", due: "2026-03-23" },
    );
  expect(matter.contacts).toHaveLength(1);
  expect(world.matter(id("matter 2"))).toMatchObject({ stage: "at-the-gates" });
});

test("a notice that had been served before is not owed a second time", () => {
  given(past.handled(), arrives(realName), everyDebt, link, turnTo(1))
    .when("centre.registrar", unlink)
    .thenElsewhere({ type: "unmerged" }, { type: "clock-started" });
});

test("whom it turned out to accuse in the meantime is kept away from it at home as well", () => {
  const match = did("centre.registrar", ({ subjects }) => ({
    command: "match-subject",
    subject: subjects[0]?.party ?? id(""),
    officer: id("centre.quality-officer"),
  }));
  const { world } = given(past.handled(), arrives({ subjects: [accused({})] }), link, turnTo(1), match)
    .when("commission.registrar", unlink)
    .thenElsewhere(
      { type: "unmerged" },
      { type: "subject-matched" },
      { type: "clock-started" },
      { type: "answerable-moved", unit: "commission", why: "barred" },
    );
  expect(world.matter(id("matter 2"))).toMatchObject({ answerable: "commission", reach: ["commission"] });
});

test("who stood aside in the meantime stays aside", () => {
  const aside = did("centre.reviewer", { command: "step-aside", reason: note });
  const { world } = given(past.handled(), arrives(), link, turnTo(1), aside).when("centre.registrar", unlink);
  expect(world.matter(id("matter 2")).stoodAside).toEqual(["centre.reviewer"]);
});

test("the arrival a matter was opened by stays, and so does one that is not here", () => {
  given(past.atTheGates()).when("centre.registrar", unlink).thenRefused({ why: "last-contact" });
  given(past.atTheGates(), arrives(), link, turnTo(1))
    .when("centre.registrar", (m) => ({ command: "unlink-contact", contact: firstContact(m) }))
    .thenRefused({ why: "last-contact" });
  given(past.atTheGates(), arrives(), link, turnTo(1))
    .when("centre.registrar", { command: "unlink-contact", contact: id("elsewhere") })
    .thenRefused({ why: "not-linked-here" });
});

test("once it is replied to nothing is taken out of a matter", () => {
  given(past.handled(), arrives(), link, turnTo(1), everyPoint, did("east.head", { command: "reply" }))
    .when("centre.registrar", unlink)
    .thenRefused({ why: "wrong-stage", stage: "replied" });
});
