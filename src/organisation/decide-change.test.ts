import { describe, expect, it } from "vitest";
import { addOfficer, administrator, after, appoint, came, decide, issued, post } from "../../test/office/changing.ts";
import { id, type OfficerId } from "../kernel/id.ts";
import { applyEffect } from "./apply-effect.ts";
import type { Effect } from "./change.ts";
import { checkOrganisation } from "./check.ts";

describe("a change of the organisation", () => {
  it("takes the tier of a new unit from its kind, and its place from the unit above unless it has one of its own", () => {
    const town = { command: "add-unit", name: { zh: "青禾镇纪委" }, parent: "commission" } as const;
    const { organisation } = after({ ...town, kind: "township-commission", place: { zh: "青禾镇" } });
    expect(organisation.units.get(id("new-2"))).toMatchObject({
      tier: 2,
      region: "new-1",
      name: { zh: "青禾镇纪委", en: "青禾镇纪委" },
    });
    expect(checkOrganisation(organisation)).toEqual([]);
    expect(after({ ...town, kind: "centre" }).organisation.units.get(id("new-1"))?.region).toBe("district");
  });

  it("is refused with the fault of the tree that it would leave", () => {
    const held = after(addOfficer("轩辕平"), addOfficer("钟离秋"), post("head"), appoint("new-1", "new-3"));
    expect(decide(held, appoint("new-2", "new-3"))).toMatchObject({ refusal: { fault: { why: "post-held-twice" } } });
    const deputised = after(
      addOfficer("轩辕平"),
      addOfficer("钟离秋"),
      post("head"),
      appoint("new-1", "new-3"),
      appoint("new-2", "new-3", "new-1"),
    );
    expect(decide(deputised, { command: "dismiss", officer: "new-1", post: "new-3" })).toMatchObject({
      refusal: { fault: { why: "deputy-for-nobody" } },
    });
  });

  it("does not let an administrator appoint themself to what reads matters or watches them, nor as a deputy", () => {
    const office = after(addOfficer("轩辕平"), post("head"), post("auditor"), appoint("new-1", "new-2"));
    for (const own of [
      appoint(administrator, "new-3"),
      appoint(administrator, "new-2"),
      appoint(administrator, "new-2", "new-1"),
    ])
      expect(decide(office, own)).toMatchObject({ refusal: { why: "own-appointment" } });
  });

  it("lets another administrator make that appointment", () => {
    const office = after(addOfficer("轩辕平"), post("administrator"), post("head"), appoint("new-1", "new-2"));
    expect(decide(office, appoint(administrator, "new-3"), "new-1")).toMatchObject({
      event: { type: "officer-appointed", officer: administrator, post: "new-3" },
    });
  });

  it("keeps one administrator who can sign in, and lets the first go once another can", () => {
    const go = { command: "dismiss", officer: administrator, post: "administrator" } as const;
    const other = [addOfficer("轩辕平"), post("administrator"), appoint("new-1", "new-2")];
    expect(decide(after(...other), go)).toMatchObject({ refusal: { why: "last-administrator" } });
    const both = came(after(...other), "new-1");
    expect(decide(both, go)).toMatchObject({ event: { type: "officer-dismissed" } });
    const renew = { command: "let-sign-in", officer: administrator, name: "admin" } as const;
    expect(decide(both, renew, "new-1")).toMatchObject({ event: { confirmation: "second", renewed: true } });
  });

  it("lets any officer declare their own kin, and nobody else's", () => {
    const office = after(addOfficer("轩辕平"), addOfficer("钟离秋"));
    const kin = { command: "declare-kin", officer: "new-1", kin: "new-2" } as const;
    expect(decide(office, kin, "new-1")).toMatchObject({ event: { type: "kin-declared" } });
    expect(decide(office, kin, "new-2")).toMatchObject({ refusal: { why: "only-administrators" } });
    expect(decide(office, { ...kin, kin: "new-1" }, "new-1")).toMatchObject({
      refusal: { fault: { why: "kin-of-self" } },
    });
  });

  it("keeps nobody else away by what an officer says of themself, until they or an administrator say it too", () => {
    const office = after(addOfficer("轩辕平"), addOfficer("钟离秋"));
    const [declarer, other] = [id<"officer">("new-1"), id<"officer">("new-2")];
    const kin = { command: "declare-kin", officer: declarer, kin: other } as const;
    const [own, back] = [
      { put: "relation", officer: declarer, kin: other },
      { put: "relation", officer: other, kin: declarer },
    ];
    expect(decide(office, kin, declarer)).toMatchObject({ effects: [own] });
    expect(decide(office, kin)).toMatchObject({ effects: [own, back] });
    const declared = { ...office, organisation: applyEffect(office.organisation, own as Effect) };
    expect(decide(declared, kin, declarer)).toMatchObject({ refusal: { why: "already-so" } });
    expect(decide(declared, kin)).toMatchObject({ effects: [back] });
    expect(decide(declared, { ...kin, officer: other, kin: declarer }, other)).toMatchObject({ effects: [back] });
    expect(decide(office, { ...kin, officer: other, kin: administrator })).toMatchObject({
      effects: [{ put: "relation", officer: administrator, kin: other }],
    });
  });

  it("ends kin both ways", () => {
    const kin = { officer: "new-1", kin: "new-2" };
    const office = after(addOfficer("轩辕平"), addOfficer("钟离秋"), { command: "declare-kin", ...kin });
    const ended = decide(office, { command: "end-kin", officer: "new-2", kin: "new-1" });
    expect(ended).toMatchObject({ effects: [{ drop: "relation" }, { drop: "relation" }] });
  });

  it("does not let an administrator lift a bar that concerns themself", () => {
    const kin = { officer: administrator, kin: "new-1" };
    const office = after(addOfficer("轩辕平"), { command: "declare-kin", ...kin });
    expect(decide(office, { command: "end-kin", ...kin })).toMatchObject({ refusal: { why: "own-kin" } });
  });

  it("gives an officer another name and leaves their posts theirs", () => {
    const office = after({ command: "rename-officer", officer: administrator, name: "司空怡" });
    expect(office.organisation.officers.get(administrator)).toMatchObject({
      name: "司空怡",
      holds: [{ post: "administrator" }],
    });
    const again = { command: "rename-officer", officer: administrator, name: "司空怡" } as const;
    expect(decide(office, again)).toMatchObject({ refusal: { why: "already-so" } });
  });

  it("names the field of what is not there, and says when there is nothing to do", () => {
    const office = after();
    expect(decide(office, appoint("nobody", "administrator"))).toMatchObject({
      refusal: { why: "not-there", field: "officer" },
    });
    expect(decide(office, { command: "end-sign-in", officer: "nobody" })).toMatchObject({
      refusal: { why: "not-there", field: "officer" },
    });
    expect(decide(office, appoint(administrator, "administrator"))).toMatchObject({ refusal: { why: "already-so" } });
  });
});

describe("the sign-in of another", () => {
  const letIn = (officer: string) => ({ command: "let-sign-in", officer, name: "some.body" }) as const;
  const confirm = (officer: string) => ({ command: "confirm-sign-in", officer }) as const;
  /** new-1 is to be head, new-2 an auditor. */
  const two = [
    addOfficer("轩辕平"),
    addOfficer("钟离秋"),
    post("head"),
    post("auditor"),
    appoint("new-1", "new-3"),
    appoint("new-2", "new-4"),
  ];

  it("is issued by one alone only while nobody else ever came in, and that is what the log says", () => {
    const office = after(...two);
    expect(decide(office, letIn("new-1"))).toMatchObject({ event: { confirmation: "alone", renewed: false } });
    expect(decide(came(office, "new-2"), letIn("new-1"))).toMatchObject({ event: { confirmation: "second" } });
    const gone = came(office, "new-2");
    const [signIn] = [...gone.signIns.values()].slice(-1);
    if (signIn) (gone.signIns as Map<OfficerId, typeof signIn>).set(id("new-2"), { ...signIn, ready: false });
    expect(decide(gone, letIn("new-1"))).toMatchObject({ event: { confirmation: "second" } });
    expect(decide(after(addOfficer("轩辕平")), letIn("new-1"))).toMatchObject({ event: { confirmation: "none" } });
  });

  it("is confirmed neither by who issued it nor by whose it is, but by the head", () => {
    const office = issued(came(after(...two), "new-1"), "new-2");
    for (const own of [administrator as string, "new-2"])
      expect(decide(office, confirm("new-2"), own)).toMatchObject({ refusal: { why: "not-yours-to-confirm" } });
    expect(decide(office, confirm("new-2"), "new-1")).toMatchObject({
      event: { type: "sign-in-confirmed", officer: "new-2", issuedBy: administrator },
    });
    expect(decide(office, confirm("new-1"), "new-2")).toMatchObject({ refusal: { why: "nothing-to-end" } });
  });

  it("is confirmed by somebody else who reads matters where neither head nor second administrator signs in", () => {
    expect(decide(issued(came(after(...two), "new-2"), "new-1"), confirm("new-1"), "new-2")).toMatchObject({
      event: { type: "sign-in-confirmed" },
    });
    const unvouched = came(after(...two), "new-2", false);
    expect(decide(issued(unvouched, "new-1"), confirm("new-1"), "new-2")).toMatchObject({
      refusal: { why: "not-yours-to-confirm" },
    });
  });

  it("does not become one that reads matters by an appointment afterwards, nor a second administrator's", () => {
    const office = came(after(addOfficer("轩辕平"), post("head"), post("administrator")), "new-1", false);
    for (const guarded of ["new-2", "new-3"])
      expect(decide(office, appoint("new-1", guarded))).toMatchObject({ refusal: { why: "sign-in-not-confirmed" } });
  });

  it("is never one's own to issue", () => {
    expect(decide(after(), letIn(administrator))).toMatchObject({ refusal: { why: "own-sign-in" } });
  });
});
