import { expect, test } from "vitest";
import { day } from "../../kernel/day.ts";
import { receiveContact } from "../../matter/command.ts";
import { fieldsOf } from "../fields.ts";
import { readDraft } from "./draft.ts";
import { measure } from "./measure.ts";
import { toCommand } from "./to-command.ts";

const on = day("2026-03-02");
const nowhere = { places: [], stations: [] };

test("whoever turns anonymous leaves no name, even when one had been typed", () => {
  const draft = readDraft(
    fieldsOf([
      ["how", "anonymous"],
      ["name", "柳青禾"],
      ["phone", "1"],
      ["point", "水渠"],
    ]),
  );
  expect(draft).toMatchObject({ name: "", phone: "" });
  expect(toCommand(draft, nowhere, on, "zh")).toMatchObject({ realName: false, reporters: [] });
});

test("a form with nothing, and a form with nonsense, are both a form", () => {
  expect(readDraft(fieldsOf([]))).toMatchObject({
    step: "how",
    how: undefined,
    points: [""],
    subjects: [{ name: "" }],
  });
  const nonsense = readDraft(
    fieldsOf([
      ["step", "constructor"],
      ["how", "both"],
      ["token", "<script>"],
      ["view", "x"],
    ]),
  );
  expect(nonsense).toMatchObject({ step: "how", how: undefined, all: false });
  expect(nonsense.token).toMatch(/^[\w-]{32}$/);
});

test("empty boxes are left out, and what is written goes as it was written", () => {
  const draft = readDraft(
    fieldsOf([
      ["how", "real"],
      ["name", "柳青禾"],
      ["phone", "0XXX-1"],
      ["point", ""],
      ["point", " 水渠的钱 \n对不上 "],
      ["subject-name", ""],
      ["subject-post", ""],
      ["subject-unit", ""],
      ["subject-name", ""],
      ["subject-post", "村会计"],
      ["subject-unit", "上河村"],
      ["place", " "],
    ]),
  );
  const command = toCommand(draft, nowhere, on, "en");
  expect(command.points).toEqual([{ text: "水渠的钱 \n对不上" }]);
  expect(command.subjects).toEqual([{ who: { identity: { name: "", post: "村会计", unit: "上河村" } } }]);
  expect(command).not.toHaveProperty("place");
  expect(receiveContact.safeParse(command).success).toBe(true);
});

test("what the form says it holds is what the office takes in", () => {
  const { points, point, subjects, name, post, unit, place, time } = measure;
  const fullest = {
    command: "receive-contact",
    channel: "web",
    arrivedOn: on,
    realName: false,
    points: Array.from({ length: points }, () => ({ text: "字".repeat(point) })),
    subjects: Array.from({ length: subjects }, () => ({
      who: { identity: { name: "字".repeat(name), post: "字".repeat(post), unit: "字".repeat(unit) } },
    })),
    reporters: [
      {
        identity: { name: "字".repeat(name), phone: "1".repeat(measure.phone), address: "字".repeat(measure.address) },
      },
    ],
    place: { text: "字".repeat(place) },
    time: { text: "字".repeat(time) },
    files: Array.from({ length: measure.files }, (_, number) => ({ staged: String(number) })),
  };
  expect(receiveContact.safeParse(fullest).success).toBe(true);
  for (const over of [{ points: [...fullest.points, { text: "多" }] }, { place: { text: "字".repeat(place + 1) } }]) {
    expect(receiveContact.safeParse({ ...fullest, ...over }).success).toBe(false);
  }
});
