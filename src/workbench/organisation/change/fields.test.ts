import { expect, test } from "vitest";
import { toChange } from "./fields.ts";

test("names go out in both languages, what is empty is left out, and a password goes out once", () => {
  const station = { station: "s", "name.zh": "投诉站", "name.en": "Station", "hours.zh": "周一", "hours.en": " " };
  expect(toChange("change-station", { ...station, phone: "", channels: ["visit"] })).toEqual({
    command: "change-station",
    station: "s",
    name: { zh: "投诉站", en: "Station" },
    hours: { zh: "周一" },
    channels: ["visit"],
  });
  const signIn = { officer: "o", name: "an", password: "three quiet rivers" };
  expect(toChange("let-sign-in", { ...signIn, again: signIn.password })).toEqual({ command: "let-sign-in", ...signIn });
});
