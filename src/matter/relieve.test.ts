import { expect, test } from "vitest";
import { did, given, matterAfter, type Step } from "../../test/office/given.ts";
import { note, past } from "../../test/office/ways.ts";
import { id } from "../kernel/id.ts";
import type { DecidableCommand } from "./decide.ts";
import { applyEffect } from "../organisation/apply-effect.ts";

const handler = id<"officer">("east.handler");

/** Whoever handled the matter leaves office, and the clerk carries that into the matter where it means something there. */
const leaves: Step = (world, matter) => {
  for (const { post } of world.organisation.officers.get(handler)?.holds ?? [])
    world.organisation = applyEffect(world.organisation, { drop: "holding", officer: handler, post });
  if (matter) world.carryOut("clerk", { command: "keep-away" }, matter);
  return matter;
};
const writes = (): DecidableCommand => ({ command: "write", message: note, files: [] });

test("who left office keeps no part in a matter that is open", () => {
  const { matter } = given(past.handled(), leaves).when("citizen", writes);
  expect(matter.handler).toBeUndefined();
});

test("in a matter that is over their name stays until something waits for them, and then it waits for their unit", () => {
  const { matter } = given(past.struckOff(), leaves)
    .when("citizen", writes)
    .thenEvents({ type: "message-sent" }, { type: "handler-relieved", handler });
  expect(matter.handling).toBe("east");
});

test("what a reporter wrote before they left goes to their unit when they leave", () => {
  const { matter } = matterAfter(past.struckOff(), did("citizen", writes));
  expect(matter.handler).toBe(handler);
  expect(matterAfter(past.struckOff(), did("citizen", writes), leaves).matter.handler).toBeUndefined();
});
