import { test } from "vitest";
import { id } from "../../kernel/id.ts";
import { given } from "../../../test/office/given.ts";
import { note, past } from "../../../test/office/ways.ts";

const hold = (unit: string, ground = "delayed") =>
  ({ command: "hold-to-account", unit: id<"unit">(unit), ground, note }) as const;

test("a unit is held to account on a ground of the rulebook, and no person is named", () => {
  given(past.handled())
    .when("commission.head", hold("east"))
    .thenEvents({ type: "held-to-account", unit: "east", ground: "delayed", note });
});

test("a ground that no rule knows, an unknown unit and one above hold nobody to account", () => {
  given(past.handled())
    .when("commission.head", hold("east", "bad manners"))
    .thenRefused({ why: "not-in-rulebook", field: "ground" });
  given(past.handled())
    .when("commission.head", hold("nowhere"))
    .thenRefused({ why: "addressee-unknown", field: "unit" });
  given(past.handled()).when("commission.head", hold("upper")).thenRefused({ why: "unit-not-below", field: "unit" });
});

test("a township holds nobody to account", () => {
  given(past.handled()).when("east.head", hold("east")).thenRefused({ why: "not-the-answerable-unit" });
});
