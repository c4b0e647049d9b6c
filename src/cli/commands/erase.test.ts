import { globSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { arrivalWithFile } from "../../../test/arrival.ts";
import { huiyin } from "../../../test/command-line.ts";
import { openDistrict, type District } from "../../../test/district.ts";
import type { Receipt } from "../../access/door.ts";
import { rebuild } from "../../access/rebuild.ts";
import { matterQuery } from "../../contract/matter-row.ts";
import type { OfficerCommandOnWire } from "../../matter/command.ts";
import { newSubmissionToken } from "../../vault/receipt.ts";

const words = "木材场的粉尘漫过整条巷子，窗户都不敢开。";
const paper = "示纪发〔2026〕12号";
let district: District;
let receipt: Receipt;
beforeAll(async () => {
  district = await openDistrict({ signIns: true });
  receipt = await arrivalWithFile(district, words);
  await refuseIt();
});
afterAll(() => district.close());

async function act(seat: string, command: OfficerCommandOnWire): Promise<void> {
  const outcome = await district.door.act(await district.as(seat), receipt.matter, command);
  if (!outcome.done) throw new Error(outcome.sentence.en);
}

/** The centre finds that another organ is to be asked, so that the matter is over. */
async function refuseIt(): Promise<void> {
  await act("registrar-1", { command: "classify", category: "outside.other-organ" });
  await act("registrar-1", { command: "pass-gate", gate: "entry" });
  await act("reviewer-2", { command: "pass-gate", gate: "review" });
  await act("quality-1", { command: "pass-gate", gate: "quality" });
  const grades = { regionality: 1, specificity: 1, urgency: 1, impact: 1 } as const;
  await act("director", { command: "triage", grades });
  await act("director", { command: "refuse", reason: "other-organ", note: { text: "请向环保部门反映。" } });
}

const erase = (...flags: string[]) => huiyin(district, ["erase", receipt.number, ...flags], { secret: "huiyin-demo" });
const counted = async (table: string) =>
  (await district.database.owner.unsafe(`select count(*)::int as count from ${table}`))[0]?.["count"] as number;

test("who asks is known by their password, on a ground of the rulebook; a mistake changes nothing", async () => {
  const wrong = await huiyin(
    district,
    ["erase", receipt.number, "--as", "zhuren", "--ground", "ordered", "--paper", paper],
    { secret: "guessed" },
  );
  expect([wrong.code, wrong.lines]).toEqual([1, ["That sign-in and password do not fit; nothing was changed."]]);
  expect((await erase("--as", "shuji", "--grant")).lines[0]).toContain("another person has to ask first");
  expect((await erase("--as", "zhuren", "--ground", "because", "--paper", paper)).lines[1]).toContain(
    "The grounds are: kept-long-enough",
  );
  expect((await erase("--as", "luru", "--ground", "ordered", "--paper", paper)).lines[0]).toContain("This step is for");
  expect((await erase("--as", "zhuren")).code).toBe(2);
  expect((await district.door.matter(await district.as("director"), receipt.matter))?.points[0]?.words).toBe(words);
});

test("once another has granted it, nobody reads a word, no search finds it, and the log still verifies", async () => {
  expect((await erase("--as", "zhuren", "--ground", "ordered", "--paper", paper, "--json")).facts).toMatchObject({
    ok: true,
    did: "ask-erasure",
  });
  expect(await counted("matter_key")).toBe(1);
  expect(globSync("*/*", { cwd: district.house.files })).toHaveLength(1);

  const said = await erase("--as", "shuji", "--grant");
  expect([said.code, said.lines[0]]).toEqual([0, expect.stringContaining("are erased and nobody can read them again")]);

  for (const table of ["matter_key", "envelope", "identity", "word_index"]) expect(await counted(table)).toBe(0);
  expect(globSync("*/*", { cwd: district.house.files })).toEqual([]);
  const director = await district.as("director");
  const seen = await district.door.matter(director, receipt.matter);
  expect(JSON.stringify(seen)).not.toContain("粉尘");
  expect(seen?.record.at(-1)?.what.en).toContain(`ordered by ${paper}`);
  expect((await district.door.matters(director, matterQuery.parse({ words: "粉尘" }))).rows).toEqual([]);
  expect(await district.door.likelyRepeats(director, words)).toEqual([]);
  const { code, facts } = await huiyin(district, ["verify", "--deep", "--json"]);
  expect([code, facts]).toEqual([0, expect.objectContaining({ ok: true })]);
  expect((facts["checked"] as { erased: number }[])[0]?.erased).toBeGreaterThan(1);
});

test("whoever holds the code reads what became of it, and is told why nothing can be added", async () => {
  const opened = await district.door.openByCode(receipt.locator, receipt.secret);
  expect(opened).toEqual({ contact: receipt.contact });
  const view = await district.door.follow(receipt.contact);
  expect(view?.now.en).toContain("Its words, files and names were erased by rule on");
  expect(view?.now.zh).toContain("依规删除");
  expect(view?.steps[0]?.what.zh).toContain(paper);
  const message = { text: "还是没有人来。" };
  const written = await district.door.petition(
    receipt.contact,
    { command: "write", message, files: [] },
    newSubmissionToken(),
  );
  expect(written).toMatchObject({ done: false, refusal: { why: "erased" } });
});

test("no act from any desk, and no change of who is kept away, does anything to it", async () => {
  const director = await district.as("director");
  const commands: OfficerCommandOnWire[] = [
    { command: "reopen", reason: { text: "再看一次" } },
    { command: "send-message", message: { text: "请补充" } },
    { command: "step-aside", reason: { text: "认识" } },
  ];
  for (const command of commands) {
    const outcome = await district.door.act(director, receipt.matter, command);
    expect(outcome).toMatchObject({ done: false, refusal: { why: "erased" } });
  }
  const before = await counted("event");
  const kin = { command: "declare-kin", officer: "director", kin: "leader-1" } as const;
  expect((await district.door.changeOrganisation(await district.as("administrator"), kin)).done).toBe(true);
  expect(await counted("event")).toBe(before + 1);
});

test("everything made anew from the log stays as it is, and what is over stays over", async () => {
  await rebuild(district.house);
  district.setClock("2027-03-02");
  expect(await district.clerk()).toBe(0);
  expect((await erase("--as", "shuji", "--grant")).lines[0]).toContain("were erased by rule on");
});
