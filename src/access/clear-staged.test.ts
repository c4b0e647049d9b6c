import { globSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDistrict, type District } from "../../test/district.ts";
import { newSubmissionToken, submissionOf, type SubmissionToken } from "../vault/receipt.ts";
import { clearStaged, stagedHours } from "./clear-staged.ts";

let district: District;
beforeAll(async () => (district = await openDistrict()));
afterAll(() => district.close());

const onDisk = () => globSync("*/*", { cwd: district.house.files }).length;

async function attach(token: SubmissionToken, name: string): Promise<void> {
  async function* bytes() {
    yield Buffer.from(`a photograph called ${name}`);
  }
  await district.door.stageFile(token, { name, type: "image/jpeg", bytes: bytes() });
}

/** As if nobody had touched the form for so many hours. */
async function leave(token: SubmissionToken, hours: number): Promise<void> {
  const submission = Buffer.from(submissionOf(token), "hex");
  await district.database.owner`
    update staged_file set since = now() - make_interval(hours => ${hours}) where submission = ${submission}`;
}

test("files of a form that nobody sent are cleared after a day, from the disk too, and those of others stay", async () => {
  const [left, open] = [newSubmissionToken(), newSubmissionToken()];
  await attach(left, "one.jpg");
  await attach(left, "two.jpg");
  await attach(open, "three.jpg");
  await leave(left, stagedHours + 1);
  await leave(open, stagedHours - 1);
  expect(onDisk()).toBe(3);

  expect(await clearStaged(district.house)).toBe(2);

  expect(onDisk()).toBe(1);
  expect(await district.door.stagedFiles(left)).toEqual([]);
  expect(await district.door.stagedFiles(open)).toHaveLength(1);
  expect(await clearStaged(district.house)).toBe(0);
});

test("a form that is shown again keeps its files, however long it was left", async () => {
  const token = newSubmissionToken();
  await attach(token, "slow.jpg");
  await leave(token, 10 * stagedHours);
  expect(await district.door.stagedFiles(token)).toHaveLength(1);
  expect(await clearStaged(district.house)).toBe(0);
  expect(await district.door.stagedFiles(token)).toHaveLength(1);
});

test("a file that a submission takes while the clearing runs is either kept or was never taken", async () => {
  const sight = await district.as("registrar-1");
  for (let round = 0; round < 8; round++) {
    const token = newSubmissionToken();
    await attach(token, "proof.jpg");
    const [staged] = await district.door.stagedFiles(token);
    await leave(token, stagedHours + 1);
    const [sent] = await Promise.all([
      district.door.receive(
        {
          command: "receive-contact",
          channel: "web",
          arrivedOn: "2026-03-02",
          realName: false,
          points: [{ text: "村里的水塔漏水，没有人管。" }],
          files: [{ staged: staged?.staged ?? "" }],
        },
        token,
        sight,
      ),
      clearStaged(district.house),
    ]);
    if (!sent.done) throw new Error(sent.sentence.en);
    const director = await district.as("director");
    const seen = await district.door.matter(director, sent.matter);
    for (const { file } of seen?.contacts[0]?.files ?? []) {
      const opened = await district.door.file(director, sent.matter, file);
      let read = "";
      for await (const part of opened?.bytes ?? []) read += Buffer.from(part).toString();
      expect(read).toContain("proof.jpg");
    }
  }
});
