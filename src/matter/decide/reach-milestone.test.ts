import { test } from "vitest";
import { firstMilestone } from "../../../test/office/parts.ts";
import { id } from "../../kernel/id.ts";
import { did, given, type Wanted } from "../../../test/office/given.ts";
import { sealed } from "../../../test/office/outside.ts";
import { note, past } from "../../../test/office/ways.ts";

const proof = sealed("the ledger is copied");
const planned = did("centre.centre-director", (_, world) => ({
  command: "form-package",
  leader: id("commission.head"),
  team: [id("east.handler")],
  plan: note,
  milestones: [{ due: world.on, what: note }],
}));
const firstOf: Wanted = (m) => ({ command: "reach-milestone", milestone: firstMilestone(m), proof, files: [] });

test("a milestone is reached with proof, once", () => {
  given(past.handled(), planned).when("east.handler", firstOf).thenEvents({ type: "milestone-reached", proof });
  given(past.handled(), planned, did("east.handler", firstOf))
    .when("east.handler", firstOf)
    .thenRefused({ why: "already-done" });
});

test("there are no milestones without a package, nor others than the plan's", () => {
  const another: Wanted = { command: "reach-milestone", milestone: id("another"), proof, files: [] };
  given(past.handled()).when("east.handler", another).thenRefused({ why: "no-package" });
  given(past.handled(), planned).when("east.handler", another).thenRefused({ why: "unknown-part", field: "milestone" });
});

test("who is neither named in the package nor of its units does not reach it", () => {
  given(past.handled(), planned).when("west.handler", firstOf).thenRefused({ why: "not-the-answerable-unit" });
});
