import { expect, test } from "vitest";
import { after, decide } from "../../../test/office/changing.ts";
import type { OrganisationCommandOnWire } from "../change.ts";

const town = (zh: string): OrganisationCommandOnWire => ({
  command: "add-unit",
  name: { zh },
  parent: "commission",
  kind: "township-commission",
});
const form = (zh: string, ...units: string[]): OrganisationCommandOnWire => ({
  command: "form-area",
  name: { zh },
  units,
});
const change = (area: string, ...units: string[]): OrganisationCommandOnWire => ({
  command: "change-area",
  area,
  units,
});
/** Three townships, new-1 to new-3. */
const towns = [town("青禾镇"), town("听荻镇"), town("枕溪镇")];

test("an area is two townships or more, each named once", () => {
  expect(after(...towns, form("东片区", "new-1", "new-2", "new-1")).organisation.areas).toEqual([
    { area: "new-4", name: { zh: "东片区", en: "东片区" }, units: ["new-1", "new-2"] },
  ]);
  const alone = { refusal: { why: "too-few-townships", field: "units" } };
  expect(decide(after(...towns), form("东片区", "new-1", "new-1"))).toMatchObject(alone);
});

test("what is no township, and what is not there, is not taken into an area", () => {
  expect(decide(after(...towns), form("东片区", "new-1", "centre"))).toMatchObject({
    refusal: { why: "only-townships", unit: { zh: "云岭区信访举报中心" } },
  });
  expect(decide(after(...towns), form("东片区", "new-1", "nowhere"))).toMatchObject({
    refusal: { why: "not-there", field: "units" },
  });
});

test("a township is in one area at most, and the refusal names the other", () => {
  const office = after(...towns, form("东片区", "new-1", "new-2"));
  const taken = { refusal: { why: "in-another-area", unit: { zh: "听荻镇" }, area: { zh: "东片区" } } };
  expect(decide(office, form("西片区", "new-2", "new-3"))).toMatchObject(taken);
  const moved = after(...towns, town("沙洲镇"), form("东", "new-1", "new-2"), form("西", "new-3", "new-4"));
  expect(decide(moved, change("new-6", "new-2", "new-3"))).toMatchObject({
    refusal: { why: "in-another-area", area: { zh: "东" } },
  });
});

test("an area is renamed, made of others, and dissolved, and the log can tell its name afterwards", () => {
  const office = after(...towns, form("东片区", "new-1", "new-2"));
  const rename = { command: "rename-area", area: "new-4", name: { zh: "东南片区" } } as const;
  expect(decide(office, rename)).toMatchObject({ event: { type: "area-renamed", was: { zh: "东片区" } } });
  expect(decide(office, { ...rename, name: { zh: "东片区" } })).toMatchObject({ refusal: { why: "already-so" } });

  expect(decide(office, change("new-4", "new-2", "new-3"))).toMatchObject({
    event: { type: "area-changed", name: { zh: "东片区" } },
  });
  expect(decide(office, change("new-4", "new-2", "new-1"))).toMatchObject({ refusal: { why: "already-so" } });

  const dissolve = { command: "dissolve-area", area: "new-4" } as const;
  expect(decide(office, dissolve)).toMatchObject({ event: { type: "area-dissolved", name: { zh: "东片区" } } });
  const again = after(...towns, form("东片区", "new-1", "new-2"), dissolve, form("西片区", "new-2", "new-3"));
  expect(again.organisation.areas.map(({ name }) => name.zh)).toEqual(["西片区"]);
  expect(decide(again, dissolve)).toMatchObject({ refusal: { why: "not-there", field: "area" } });
});

test("nobody but an administrator forms an area", () => {
  const office = after(...towns, { command: "add-officer", name: "轩辕平" });
  expect(decide(office, form("东片区", "new-1", "new-2"), "new-4")).toMatchObject({
    refusal: { why: "only-administrators" },
  });
});
