import { expect, test } from "vitest";
import { id } from "../../kernel/id.ts";
import { text } from "../../kernel/text.ts";
import { picked, placesOf, stationsNear, type Where } from "./places.ts";

const region = (name: string, parent?: string) => ({
  region: id<"region">(name),
  parent: parent === undefined ? undefined : id<"region">(parent),
  name: text(name, name),
  code: name,
});
const station = (name: string, at: string) => ({
  station: id<"station">(name),
  unit: id<"unit">(name),
  region: id<"region">(at),
  name: text(name, name),
  address: text("", ""),
  hours: text("", ""),
  channels: ["visit" as const],
});
const where: Where = {
  places: placesOf([
    region("district"),
    region("east", "district"),
    region("east-1", "east"),
    region("east-1-1", "east-1"),
    region("west", "district"),
    region("west-1", "west"),
  ]),
  stations: [station("of the district", "district"), station("of east", "east"), station("of east-1", "east-1")],
};

test("whoever reports picks a township, then a village in it", () => {
  expect(where.places.map(({ region: town, inside }) => [town, inside.map((village) => village.region)])).toEqual([
    ["east", ["east-1"]],
    ["west", ["west-1"]],
  ]);
  expect(picked(where, ["east", "east-1"]).map((place) => place.region)).toEqual(["east", "east-1"]);
});

test("a village of another township, a place that is not there and a village alone are left out", () => {
  expect(picked(where, ["east", "west-1"]).map((place) => place.region)).toEqual(["east"]);
  expect(picked(where, ["nowhere", "east-1"])).toEqual([]);
  expect(picked(where, ["", "east-1"])).toEqual([]);
});

test("only the stations of the picked places are offered", () => {
  const offered = (...ids: string[]) => stationsNear(where, ids).map((one) => one.station);
  expect(offered("east", "east-1")).toEqual(["of east", "of east-1"]);
  expect(offered("west")).toEqual([]);
  expect(offered()).toEqual([]);
});
