import { expect, test } from "vitest";
import { did, given, on } from "../../../test/office/given.ts";
import { realName } from "../../../test/office/arrival.ts";
import { past } from "../../../test/office/ways.ts";
import { erasureCommand } from "../command.ts";

const paper = "示纪发〔2026〕12号";
const ask = { command: "ask-erasure", ground: "kept-long-enough", paper } as const;
const erase = { command: "erase" } as const;
const over = [...past.struckOff(realName), on(40)];

test("one asks and another grants; the ground and the paper's number stay in the record, and nothing else is done any more", () => {
  const { matter } = given(over, did("centre.centre-director", ask))
    .when("commission.head", erase)
    .thenEvents({ type: "erased", ground: "kept-long-enough", paper });
  expect(matter.erasure?.erasedOn).toBe(matter.lastChange);
  const erased = [...over, did("centre.centre-director", ask), did("commission.head", erase)];
  given(erased)
    .when("commission.head", { command: "reopen", reason: { id: "x", digest: "y" } as never })
    .thenRefused({ why: "erased" });
  given(erased)
    .when("citizen", { command: "write", message: { id: "x", digest: "y" } as never, files: [] })
    .thenRefused({ why: "erased" });
});

test("nobody grants what they asked for, or what nobody asked for", () => {
  given(over, did("commission.head", ask)).when("commission.head", erase).thenRefused({ why: "erasure-needs-another" });
  given(over).when("commission.head", erase).thenRefused({ why: "erasure-not-asked" });
});

test("only the head grants it, and only those who decide ask for it", () => {
  given(over, did("centre.centre-director", ask))
    .when("centre.centre-director", erase)
    .thenRefused({ why: "not-in-your-power" });
  given(over, did("centre.centre-director", ask))
    .when("east.head", erase)
    .thenRefused({ why: "not-the-answerable-unit" });
  given(over).when("centre.registrar", ask).thenRefused({ why: "not-in-your-power" });
});

test("a matter that is not over, or against which a review can still be asked for, keeps its words", () => {
  given(past.handled(realName)).when("centre.centre-director", ask).thenRefused({ why: "wrong-stage" });
  given(past.struckOff(realName)).when("centre.centre-director", ask).thenRefused({ why: "review-right-runs" });
  given(past.refused()).when("centre.centre-director", ask).thenEvents({ type: "erasure-asked" });
});

test("it is for a ground of the rulebook, and by the number of a paper, which has no room for a name", () => {
  given(over)
    .when("centre.centre-director", { ...ask, ground: "inconvenient" })
    .thenRefused({ why: "not-in-rulebook", field: "ground" });
  given(over, did("centre.centre-director", ask))
    .when("centre.centre-director", ask)
    .thenRefused({ why: "already-there" });
  const taken = (number: string) => erasureCommand.safeParse({ ...ask, paper: number }).success;
  expect(["示纪发〔2026〕12号", "示纪[2026]3号", "SJ〔2026〕第7号"].filter((number) => !taken(number))).toEqual([]);
  expect(["因张某要求", "", "示纪发2026-12", "示纪发〔2026〕12号 张某"].filter(taken)).toEqual([]);
});
