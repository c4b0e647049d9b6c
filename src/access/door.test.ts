import { afterAll, beforeAll, expect, test } from "vitest";
import { atTheDoor, report } from "../../test/at-the-door.ts";
import { openDistrict, type District } from "../../test/district.ts";
import { matterQuery } from "../contract/matter-row.ts";
import { newSubmissionToken } from "../vault/receipt.ts";

let district: District;
beforeAll(async () => (district = await openDistrict()));
afterAll(() => district.close());
const { receive, act, done, view, toHandling } = atTheDoor(() => district);

test("a report goes from arrival to strike-off, and its reporter reads the answer to each point", async () => {
  const receipt = await receive();
  const { matter } = receipt;
  expect(receipt.number).toMatch(/^2026-\d{4}$/);
  await toHandling(matter);
  await done("town-01-head", matter, { command: "name-handler", officer: "town-01-handler-1" });
  for (const { point } of (await view("town-01-handler-1", matter)).points) {
    await done("town-01-handler-1", matter, {
      command: "find-point",
      point,
      finding: "substantiated",
      basis: { text: "查了账" },
    });
    await done("town-01-handler-1", matter, { command: "answer-point", point, answer: { text: "账目已于本月公布" } });
  }
  await done("town-01-head", matter, { command: "reply" });

  const early = await act("director", matter, { command: "strike-off" });
  expect(early).toMatchObject({ done: false, refusal: { why: "conditions-missing" } });
  if (!early.done) expect(early.sentence.zh).toContain("信访人的意见还不清楚（没有表示认可，");

  for (const duty of ["investigate", "dispose", "conclude", "revisit"]) {
    await done("town-01-handler-1", matter, { command: "take-duty", duty });
    await done("town-01-handler-1", matter, { command: "do-duty", duty, proof: { text: "见卷" } });
  }
  await done("director", matter, { command: "take-duty", duty: "supervise" });
  await done("director", matter, { command: "do-duty", duty: "supervise", proof: { text: "督办两次" } });

  const opened = await district.door.openByCode(receipt.locator, receipt.secret);
  expect(opened).toEqual({ contact: receipt.contact });
  const followed = await district.door.follow(receipt.contact);
  expect(followed?.points.map(({ answer }) => answer)).toEqual(["账目已于本月公布", "账目已于本月公布"]);
  expect(
    await district.door.petition(receipt.contact, { command: "record-position", position: "settled" }),
  ).toMatchObject({ done: true });

  await done("director", matter, { command: "strike-off" });
  expect(
    await district.door.petition(receipt.contact, { command: "rate", ratings: { "letters-office": "satisfied" } }),
  ).toMatchObject({ done: true });
  const closed = await view("director", matter);
  expect(closed.stage).toBe("struck-off");
  expect(closed.closing.every(({ holds }) => holds)).toBe(true);
});

test("the same submission twice is one contact with one receipt", async () => {
  const token = newSubmissionToken();
  const [one, two] = await Promise.all([
    district.door.receive(report, token, "portal"),
    district.door.receive(report, token, "portal"),
  ]);
  const again = await district.door.receive(report, token, "portal");
  if (!one.done || !two.done || !again.done) throw new Error("refused");
  expect(new Set([one.contact, two.contact, again.contact]).size).toBe(1);
  expect(again.secret).toBe(one.secret);
  expect(again.again).toBe(true);
});

test("a repeat is linked to the matter it repeats, and comes back whole when it is taken out again", async () => {
  const first = await receive();
  const second = await receive();
  await done("registrar-1", second.matter, { command: "link-contact", contact: second.contact, into: first.matter });
  expect((await view("registrar-1", first.matter)).points).toHaveLength(4);
  expect((await district.door.follow(second.contact))?.points).toHaveLength(2);
  await done("registrar-1", first.matter, { command: "unlink-contact", contact: second.contact });
  const back = await view("registrar-1", second.matter);
  expect(back.stage).toBe("at-the-gates");
  expect(back.clocks.some(({ ended }) => !ended)).toBe(true);
});

test("likely repeats are found by what they say, and searching finds a text by two characters", async () => {
  await receive({ points: [{ text: "赤松坡的灌溉水渠塌了半年没人管，秧苗都旱死了，承包款却照收不误" }] });
  const registrar = await district.as("registrar-1");
  const repeats = await district.door.likelyRepeats(registrar, "灌溉水渠塌了半年了没有人来管，秧苗旱死，承包款照收");
  expect(repeats[0]?.firstPoint).toContain("赤松坡");
  const found = await district.door.matters(registrar, matterQuery.parse({ words: "秧苗" }));
  expect(found.total).toBe(1);
});

test("an identity is shown for a purpose, and the asking stays in the record", async () => {
  const who = { name: "申屠一鸣", phone: "0000-1234", address: "", unit: "", post: "" };
  const { matter } = await receive({ realName: true, reporters: [{ identity: who }] });
  const registrar = await district.as("registrar-1");
  const party = (await view("registrar-1", matter)).contacts[0]!.reporters[0]!.party;
  expect(await district.door.identity(registrar, matter, party, "curiosity")).toMatchObject({
    done: false,
    refusal: { why: "not-in-rulebook" },
  });
  expect(await district.door.identity(registrar, matter, party, "verify-name")).toMatchObject({
    done: true,
    identity: who,
  });
  expect((await view("director", matter)).record.at(-1)?.type).toBe("identity-viewed");
});

test("a wrong code opens nothing, and a right one opens at once after many wrong ones", async () => {
  const receipt = await receive();
  const other = await receive();
  expect(await district.door.openByCode(receipt.locator, other.secret)).toBe("wrong");
  expect(await district.door.openByCode(receipt.locator, receipt.secret)).toEqual({ contact: receipt.contact });
});

test("a file comes back as it was sent, and lies sealed on the disk", async () => {
  const token = newSubmissionToken();
  const photo = Buffer.from("a photograph of the notice board".repeat(5000));
  const staged = await district.door.stageFile(token, {
    name: "公示栏.jpg",
    type: "image/jpeg",
    bytes: (async function* () {
      yield photo;
    })(),
  });
  if ("tooLarge" in staged) throw new Error("too large");
  const outcome = await district.door.receive({ ...report, files: [{ staged: staged.staged }] }, token, "portal");
  if (!outcome.done) throw new Error(outcome.sentence.en);
  const file = (await view("registrar-1", outcome.matter)).contacts[0]!.files[0]!;
  const opened = await district.door.file(await district.as("registrar-1"), outcome.matter, file.file);
  const parts: Uint8Array[] = [];
  for await (const part of opened!.bytes) parts.push(part);
  expect(Buffer.concat(parts).equals(photo)).toBe(true);
});

test("a file's name that is too long is cut between characters, so that it can be sent back in a header", async () => {
  const long = { name: `${"😀".repeat(70)}a.jpg`, type: "image/jpeg", bytes: (async function* () {})() };
  const staged = await district.door.stageFile(newSubmissionToken(), long);
  expect("tooLarge" in staged ? "" : staged.name).toMatch(/^(😀)+a\.jpg$/u);
});

test("only the petitioner records a position, and an officer who tries is told so", async () => {
  const { matter } = await receive();
  const tried = await act("director", matter, { command: "record-position", position: "settled" } as never);
  expect(tried).toMatchObject({ done: false, refusal: { why: "only-the-petitioner" } });
});

test("rights that went by unused lapse by themselves, once", async () => {
  const receipt = await receive();
  const { matter } = receipt;
  await toHandling(matter);
  await done("town-01-head", matter, { command: "name-handler", officer: "town-01-handler-1" });
  for (const { point } of (await view("town-01-handler-1", matter)).points) {
    await done("town-01-handler-1", matter, {
      command: "find-point",
      point,
      finding: "unsubstantiated",
      basis: { text: "查了账" },
    });
    await done("town-01-handler-1", matter, { command: "answer-point", point, answer: { text: "账目是清楚的" } });
  }
  await done("town-01-head", matter, { command: "reply" });
  district.setClock("2026-06-01");
  expect(await district.clerk()).toBeGreaterThan(0);
  expect(await district.clerk()).toBe(0);
  expect((await view("director", matter)).contacts[0]?.voice.review).toMatchObject({ how: "lapsed" });
  district.setClock("2026-03-02");
});

test("each officer finds today what waits for their post", async () => {
  const { matter } = await receive();
  const tasks = (await district.door.today(await district.as("registrar-1"))).tasks;
  expect(tasks).toContainEqual(expect.objectContaining({ matter, kind: "gate", about: "entry", verb: "pass-gate" }));
  expect((await district.door.today(await district.as("quality-1"))).tasks.some((task) => task.matter === matter)).toBe(
    false,
  );
});

test("pages continue where the last one ended, without a gap or a double", async () => {
  const director = await district.as("director");
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const page = await district.door.matters(director, matterQuery.parse({ limit: 3, ...(after ? { after } : {}) }));
    seen.push(...page.rows.map((row) => row.matter));
    after = page.next;
  } while (after);
  const whole = await district.door.matters(director, matterQuery.parse({ limit: 200 }));
  expect(seen).toEqual(whole.rows.map((row) => row.matter));
  expect(new Set(seen).size).toBe(whole.total);
});
