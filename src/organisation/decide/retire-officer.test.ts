import { expect, test } from "vitest";
import { addOfficer, administrator, after, appoint, came, decide, post } from "../../../test/office/changing.ts";
import { id } from "../../kernel/id.ts";
import { applyEffect } from "../apply-effect.ts";
import type { ChangeOffice } from "../change-decision.ts";

const retire = (officer: string) => ({ command: "retire-officer", officer }) as const;
/** new-1 is head, new-2 an auditor, new-3 holds nothing. */
const three = [
  addOfficer("轩辕平"),
  addOfficer("钟离秋"),
  addOfficer("百里川"),
  post("head"),
  post("auditor"),
  appoint("new-1", "new-4"),
  appoint("new-2", "new-5"),
];

/** How it stands once `officer` has left. */
function without(office: ChangeOffice, officer: string): ChangeOffice {
  const decision = decide(office, retire(officer));
  if ("refusal" in decision) throw new Error(decision.refusal.why);
  return { ...office, organisation: decision.effects.reduce(applyEffect, office.organisation) };
}

test("who leaves office loses every post and the sign-in, and keeps the name and the kin", () => {
  const office = after(...three, { command: "declare-kin", officer: "new-1", kin: "new-2" });
  const decision = decide(office, retire("new-1"));
  expect(decision).toMatchObject({
    event: { type: "officer-retired", officer: "new-1", posts: ["new-4"] },
    effects: [{ drop: "holding", post: "new-4" }, { drop: "sign-in" }, { put: "officer", retired: true }],
  });
  const { organisation } = without(office, "new-1");
  expect(organisation.officers.get(id("new-1"))).toEqual({
    officer: "new-1",
    name: "轩辕平",
    holds: [],
    retired: true,
  });
  expect(organisation.relations).toEqual(office.organisation.relations);
});

test("the only one who administers stays, and who could be appointed is named", () => {
  expect(decide(after(), retire("administrator"))).toMatchObject({
    refusal: { why: "only-administrator", field: "officer", could: [] },
  });
  const signedIn = came(after(...three), "new-1");
  expect(decide(signedIn, retire("administrator"))).toMatchObject({ refusal: { could: ["轩辕平"] } });
  const appointed = after(...three, post("administrator"), appoint("new-3", "new-6"));
  expect(decide(appointed, retire("administrator"))).toMatchObject({ refusal: { could: ["百里川"] } });
  const second = came(came(appointed, "new-3"), "new-1");
  expect(decide(second, retire("administrator"), "new-3")).toMatchObject({ event: { type: "officer-retired" } });
});

test("the only one who could confirm a sign-in stays until there is another, and who could be is named", () => {
  const alone = came(after(...three), "new-1");
  expect(decide(alone, retire("new-1"))).toMatchObject({
    refusal: { why: "only-one-to-confirm", field: "officer", could: ["钟离秋"] },
  });
  const unvouched = came(came(after(...three), "new-1"), "new-2", false);
  expect(decide(unvouched, retire("new-1"))).toMatchObject({ refusal: { why: "only-one-to-confirm" } });
  const another = came(came(after(...three), "new-1"), "new-2");
  expect(decide(another, retire("new-1"))).toMatchObject({ event: { type: "officer-retired" } });
  expect(decide(alone, retire("new-3"))).toMatchObject({ event: { type: "officer-retired", posts: [] } });
});

test("nobody leaves office while somebody stands in for them, and the refusal names who", () => {
  const office = after(...three, appoint("new-3", "new-4", "new-1"));
  expect(decide(office, retire("new-1"))).toMatchObject({
    refusal: { why: "has-deputy", deputy: "百里川", post: { zh: "head" } },
  });
  expect(decide(office, retire("new-3"))).toMatchObject({ event: { type: "officer-retired", posts: ["new-4"] } });
});

test("who has left is let in no more and leaves once, and an appointment brings the same person back", () => {
  const office = without(after(...three), "new-2");
  expect(decide(office, retire("new-2"))).toMatchObject({ refusal: { why: "already-so" } });
  expect(decide(office, { command: "let-sign-in", officer: "new-2", name: "zhongli" })).toMatchObject({
    refusal: { why: "retired", field: "officer" },
  });
  const renamed = decide(office, { command: "rename-officer", officer: "new-2", name: "钟离秋月" });
  expect(renamed).toMatchObject({ effects: [{ put: "officer", name: "钟离秋月", retired: true }] });
  const back = decide(office, appoint("new-2", "new-5"));
  expect(back).toMatchObject({ event: { type: "officer-appointed", officer: "new-2", back: true } });
  if ("refusal" in back) return;
  const { officers } = back.effects.reduce(applyEffect, office.organisation);
  expect(officers.get(id("new-2"))).toEqual({ officer: "new-2", name: "钟离秋", holds: [{ post: "new-5" }] });
});

test("nobody but an administrator lets an officer leave", () => {
  expect(decide(after(...three), retire("new-2"), "new-1")).toMatchObject({ refusal: { why: "only-administrators" } });
  expect(decide(after(), retire("nobody"), administrator)).toMatchObject({
    refusal: { why: "not-there", field: "officer" },
  });
});
