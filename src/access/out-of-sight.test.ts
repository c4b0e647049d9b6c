import { afterAll, beforeAll, expect, test } from "vitest";
import { atTheDoor, report } from "../../test/at-the-door.ts";
import { openDistrict, type District } from "../../test/district.ts";
import { matterQuery } from "../contract/matter-row.ts";
import { newSubmissionToken } from "../vault/receipt.ts";

let district: District;
beforeAll(async () => (district = await openDistrict()));
afterAll(() => district.close());
const { receive, act, view, accepted, toHandling } = atTheDoor(() => district);

test("what lies with one township is not there for another", async () => {
  const { matter } = await receive();
  await toHandling(matter, "town-02");
  expect(await district.door.matter(await district.as("town-02-head"), matter)).toBeDefined();
  expect(await district.door.matter(await district.as("town-01-head"), matter)).toBeUndefined();
  expect(await act("town-01-head", matter, { command: "reply" })).toMatchObject({
    done: false,
    refusal: { why: "not-found" },
  });
});

test("a report that names a township's head is not visible in that township, nor can it be sent there", async () => {
  const { matter } = await receive({
    subjects: [{ who: { identity: { name: "", unit: "" } }, officer: "town-03-head" }],
  });
  expect(await district.door.matter(await district.as("town-03-handler-1"), matter)).toBeUndefined();
  await accepted(matter);
  const sent = await act("director", matter, { command: "assign", to: "town-03", note: { text: "请办" } });
  expect(sent).toMatchObject({ done: false, refusal: { why: "addressee-barred" } });
});

test("a report on the head of the district goes straight up and is not visible in the district", async () => {
  const { matter, number } = await receive({
    subjects: [{ who: { identity: { name: "", unit: "" } }, officer: "head" }],
  });
  for (const seat of ["head", "leader-1", "director", "registrar-1"]) {
    expect(await district.door.matter(await district.as(seat), matter)).toBeUndefined();
    const page = await district.door.matters(await district.as(seat), matterQuery.parse({ number }));
    expect(page.rows).toEqual([]);
  }
  expect((await view("upper-director", matter)).stage).toBe("passed-up");
});

test("a village supervisor takes in a report and cannot read it back", async () => {
  const supervisor = await district.as("village-01-01-supervisor");
  const outcome = await district.door.receive({ ...report, channel: "visit" }, newSubmissionToken(), supervisor);
  if (!outcome.done) throw new Error(outcome.sentence.en);
  expect(await district.door.matter(supervisor, outcome.matter)).toBeUndefined();
  expect((await district.door.matters(supervisor, matterQuery.parse({}))).total).toBe(0);
});
