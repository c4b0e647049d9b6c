import { expect, test } from "vitest";
import { decide, officerCommands, standing } from "./decide.ts";
import { given, matterAfter } from "../../test/office/given.ts";
import { past } from "../../test/office/ways.ts";

test("every command has an act, and each of them can be asked for before anything is filled in", () => {
  const { world, matter } = matterAfter(past.handled());
  for (const command of officerCommands)
    for (const person of ["east.handler", "centre.centre-director", "clerk"]) {
      const answer = standing(command, matter, world.officeFor(person, matter));
      expect("office" in answer || answer.refusal.why.length > 0).toBe(true);
    }
});

test("what stands against a command before it is filled in is what decide says of it", () => {
  const { world, matter } = matterAfter(past.handled());
  const around = world.officeFor("east.head", matter);
  const said = standing("strike-off", matter, around);
  expect(said).toEqual(decide({ command: "strike-off" }, matter, around));
});

test("the clerk does only what happens by itself", () => {
  given(past.handled()).when("clerk", { command: "reply" }).thenRefused({ why: "not-in-your-power" });
  given(past.replied())
    .when("clerk", { command: "record-position", position: "settled" })
    .thenRefused({ why: "only-the-petitioner" });
});
