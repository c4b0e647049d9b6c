import { expect, test } from "vitest";
import { addOfficer, after, appoint, decide, post } from "../../../test/office/changing.ts";
import { id } from "../../kernel/id.ts";
import type { OrganisationCommandOnWire } from "../change.ts";

const remove = (which: string) => ({ command: "remove-post", post: which }) as const;
const inTown = (kind: "head" | "reviewer" | "official"): OrganisationCommandOnWire[] => [
  { command: "add-unit", name: { zh: "青禾镇纪委" }, parent: "commission", kind: "township-commission" },
  { command: "add-post", unit: "new-1", kind, title: { zh: kind } },
];

test("a post that nobody holds is taken away, nobody is appointed to it, and its title stays readable", () => {
  const office = after(...inTown("official"), addOfficer("轩辕平"), remove("new-2"));
  expect(office.organisation.posts.get(id("new-2"))).toMatchObject({ title: { zh: "official" }, removed: true });
  expect(decide(office, appoint("new-3", "new-2"))).toMatchObject({ refusal: { why: "post-removed", field: "post" } });
  expect(decide(office, remove("new-2"))).toMatchObject({ refusal: { why: "already-so" } });
});

test("a post that is held stays, and who holds it is named", () => {
  const held = after(addOfficer("轩辕平"), addOfficer("钟离秋"), post("head"), appoint("new-1", "new-3"));
  expect(decide(held, remove("new-3"))).toMatchObject({ refusal: { why: "post-held", by: ["轩辕平"] } });
  expect(decide(held, remove("administrator"))).toMatchObject({ refusal: { why: "post-held", by: ["司空仪"] } });
});

test("the last post that can do what the rules ask for stays, and which kinds could is said", () => {
  const only = after(post("head"));
  expect(decide(only, remove("new-1"))).toMatchObject({ refusal: { why: "post-needed", posts: ["head", "leader"] } });
  expect(decide(after(post("head"), post("leader")), remove("new-1"))).toMatchObject({
    event: { type: "post-removed", post: "new-1" },
  });
  const removed = after(post("head"), post("leader"), remove("new-1"));
  expect(decide(removed, remove("new-2"))).toMatchObject({ refusal: { why: "post-needed" } });
});

test("a post of the district counts for a township, and neither a township's nor the organ's above for the district", () => {
  const both = after(...inTown("reviewer"), post("reviewer"));
  expect(decide(both, remove("new-2"))).toMatchObject({ event: { type: "post-removed" } });
  expect(decide(both, remove("new-3"))).toMatchObject({ refusal: { why: "post-needed", posts: ["reviewer"] } });
  const above = after(
    { command: "add-post", unit: "upper", kind: "reviewer", title: { zh: "reviewer" } },
    post("reviewer"),
  );
  expect(decide(above, remove("new-2"))).toMatchObject({ refusal: { why: "post-needed" } });
});

test("the last post that watches over who administers stays", () => {
  expect(decide(after(post("auditor")), remove("new-1"))).toMatchObject({ refusal: { posts: ["auditor"] } });
});
