import { expect, test } from "vitest";
import { toChange } from "./fields.ts";

test("names go out in both languages, and what is empty is left out", () => {
  const station = { station: "s", "name.zh": "投诉站", "name.en": "Station", "hours.zh": "周一", "hours.en": " " };
  expect(toChange("change-station", { ...station, phone: "", channels: ["visit"] })).toEqual({
    command: "change-station",
    station: "s",
    name: { zh: "投诉站", en: "Station" },
    hours: { zh: "周一" },
    channels: ["visit"],
  });
});
