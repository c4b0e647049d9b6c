import { expect, test } from "vitest";
import { after, decide } from "../../../test/office/changing.ts";
import { id } from "../../kernel/id.ts";
import { text } from "../../kernel/text.ts";
import type { ChangeOffice } from "../change-decision.ts";

const station = {
  station: id<"station">("hall"),
  unit: id<"unit">("commission"),
  region: undefined,
  name: text("大厅", "Hall"),
  address: text("大街一号", "1 Main Street"),
  hours: text("周一", "Mondays"),
  channels: ["visit"] as const,
};
const office = (closed: boolean): ChangeOffice => ({
  ...after(),
  stations: new Map([[station.station, closed ? { ...station, closed } : station]]),
});
const close = { command: "close-station", station: "hall" } as const;

test("a station is closed once, and all that was known of it stays", () => {
  expect(decide(office(false), close)).toEqual({
    event: { type: "station-closed", station: "hall", unit: "commission" },
    effects: [{ put: "station", station: { ...station, closed: true } }],
  });
  expect(decide(office(true), close)).toMatchObject({ refusal: { why: "already-so" } });
  expect(decide(after(), close)).toMatchObject({ refusal: { why: "not-there", field: "station" } });
});

test("a station that is closed is not changed any more", () => {
  const { name, address, hours } = station;
  const change = { command: "change-station", station: "hall", name, address, hours, channels: ["visit"] } as const;
  expect(decide(office(true), { ...change, channels: ["visit"] })).toMatchObject({
    refusal: { why: "station-closed", field: "station" },
  });
});
