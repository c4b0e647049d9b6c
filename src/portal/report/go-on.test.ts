import { expect, test } from "vitest";
import { zh } from "../words/zh.ts";
import { emptyDraft, type Draft } from "./draft.ts";
import { goOn, type Going } from "./go-on.ts";
import { lookOver } from "./look-over.ts";
import { measure } from "./measure.ts";

const written: Draft = { ...emptyDraft(false), how: "anonymous", points: ["水渠的钱对不上"] };

function press(button: string, draft: Draft): Going {
  return goOn(button, draft, lookOver(draft, zh));
}

test("going on looks at this step alone, and goes to the next", () => {
  const first = press("next", { ...written, points: [""] });
  expect(first).toMatchObject({ to: "show", draft: { step: "points" }, wrongs: [] });
  const second = press("next", { ...written, step: "points", points: [" "] });
  expect(second).toMatchObject({ to: "show", draft: { step: "points" }, wrongs: [{ at: "point-1" }] });
});

test("a change made from the last look leads straight back to it", () => {
  const edited = press("edit:about", { ...written, step: "review" });
  expect(edited).toMatchObject({ to: "show", draft: { step: "about", reviewed: true } });
  expect(press("next", edited.draft)).toMatchObject({ draft: { step: "review" } });
});

test("submitting looks over everything, and shows the first step where something is missing", () => {
  expect(press("submit", { ...written, step: "review" }).to).toBe("submit");
  const going = press("submit", { ...written, step: "review", how: "real", points: [""] });
  expect(going).toMatchObject({ to: "show", draft: { step: "how" } });
  expect(going).toHaveProperty("wrongs.length", 2);
});

test("adding a box and going back look over nothing", () => {
  expect(press("add-point", { ...written, step: "points", points: [""] })).toMatchObject({
    wrongs: [],
    draft: { points: ["", ""] },
    fresh: "point-2",
  });
  expect(press("back", { ...written, step: "about", points: [""] })).toMatchObject({
    wrongs: [],
    draft: { step: "points" },
  });
});

test("the last box cannot be taken away, only emptied", () => {
  expect(press("drop-point:0", written).draft.points).toEqual([""]);
  expect(press("drop-point:7", written).draft.points).toEqual(written.points);
});

test("a button that no form of ours has changes nothing", () => {
  expect(press("toString", written)).toEqual({ to: "show", draft: written, wrongs: [] });
  expect(press("edit:nowhere", written).draft.step).toBe("how");
});

test("what is too long is said with its length, and not cut off", () => {
  const long = "字".repeat(measure.point + 1);
  const [wrong] = lookOver({ ...written, points: ["短", long] }, zh);
  expect(wrong).toMatchObject({ at: "point-2", step: "points" });
  expect(wrong?.words).toContain(String(measure.point + 1));
});

test("real-name takes a name and one way to reach them; anonymous takes neither", () => {
  const named = { ...written, how: "real" as const, name: "柳青禾" };
  expect(lookOver(named, zh).map(({ at }) => at)).toEqual(["phone"]);
  expect(lookOver({ ...named, address: "赤溪镇" }, zh)).toEqual([]);
  expect(lookOver(written, zh)).toEqual([]);
});

test("more problems than one report holds are refused at the first too many", () => {
  const points = Array.from({ length: measure.points + 1 }, (_, number) => `第${number}件`);
  expect(lookOver({ ...written, points }, zh).map(({ at }) => at)).toEqual([`point-${measure.points + 1}`]);
});
