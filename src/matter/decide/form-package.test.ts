import { expect, test } from "vitest";
import { id } from "../../kernel/id.ts";
import { given } from "../../../test/office/given.ts";
import { accused } from "../../../test/office/arrival.ts";
import { sealed } from "../../../test/office/outside.ts";
import { past } from "../../../test/office/ways.ts";
import { World } from "../../../test/office/world.ts";
import { addDays } from "../../kernel/day.ts";

const plan = sealed("who asks whom, in which order");
const what = sealed("the ledger is checked");
const inAWeek = addDays(new World().on, 7);
const team = [id<"officer">("east.handler"), id<"officer">("west.head"), id<"officer">("west.head")];

test("a package has one leader, a team in which nobody stands twice, a plan and milestones", () => {
  given(past.accepted())
    .when("centre.centre-director", {
      command: "form-package",
      leader: id("commission.head"),
      team,
      plan,
      milestones: [{ due: inAWeek, what }],
    })
    .thenEvents({
      type: "package-formed",
      leader: id("commission.head"),
      team: [id("east.handler"), id("west.head")],
      milestones: [{ milestone: expect.any(String), due: inAWeek, what }],
    });
});

test("neither the accused nor their kin is given a part in it", () => {
  const report = { subjects: [accused({ officer: "east.head" })] };
  const form = (member: string) =>
    given(past.accepted(report)).when("centre.centre-director", {
      command: "form-package",
      leader: id("commission.head"),
      team: [id(member)],
      plan,
      milestones: [{ due: inAWeek, what }],
    });
  form("east.head").thenRefused({ why: "addressee-barred", field: "team" });
  form("east.handler").thenRefused({ why: "addressee-barred" });
  form("west.handler").thenRefused({ why: "addressee-barred" });
  expect(form("west.head").matter.package?.team).toEqual(["west.head"]);
});

test("who works on no matters, in a village or for the system, is given no part in one", () => {
  for (const leader of ["mill.village-supervisor", "commission.administrator", "commission.auditor"])
    given(past.accepted())
      .when("centre.centre-director", {
        command: "form-package",
        leader: id(leader),
        team: [id("east.handler")],
        plan,
        milestones: [{ due: inAWeek, what }],
      })
      .thenRefused({ why: "addressee-cannot-decide", field: "leader" });
});

test("no milestone lies in the past, and nobody unknown is on a team", () => {
  const form = (member: string, due: number) =>
    given(past.accepted()).when("centre.centre-director", (_, { on: today }) => ({
      command: "form-package",
      leader: id("commission.head"),
      team: [id(member)],
      plan,
      milestones: [{ due: addDays(today, due), what }],
    }));
  form("east.handler", -1).thenRefused({ why: "due-in-the-past" });
  form("nobody", 1).thenRefused({ why: "addressee-unknown", field: "team" });
  expect(form("east.handler", 0).matter.package).toBeDefined();
});

test("before it is accepted a matter has no package", () => {
  given(past.toDecide())
    .when("centre.centre-director", {
      command: "form-package",
      leader: id("commission.head"),
      team,
      plan,
      milestones: [{ due: inAWeek, what }],
    })
    .thenRefused({ why: "wrong-stage" });
});
