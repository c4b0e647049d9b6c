import { globSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { arrival, arrivalWithFile } from "../../../test/arrival.ts";
import { huiyin } from "../../../test/command-line.ts";
import { openDistrict, type District } from "../../../test/district.ts";

let district: District;
beforeAll(async () => {
  district = await openDistrict();
  await arrival(district, "村道的路灯坏了三个月。");
  await arrival(district, "水塔漏水，没有人管。");
  await arrivalWithFile(district);
});
afterAll(() => district.close());

/** As somebody who has the machine and took the guards off; put back when the work is done. */
async function tampered(change: string, back: string, work: () => Promise<void>): Promise<void> {
  const run = (statement: string) =>
    district.database.owner.begin(async (tx) => {
      await tx`set local session_replication_role = replica`;
      await tx.unsafe(statement);
    });
  await run(change);
  try {
    await work();
  } finally {
    await run(back);
  }
}

const verify = (...flags: string[]) => huiyin(district, ["verify", ...flags]);

test("an untouched log is whole, in words and for programs", async () => {
  const said = await verify();
  expect([said.code, said.lines[0]]).toEqual([
    0,
    expect.stringMatching(/^shifan: \d+ events, the chain is whole and ends with /),
  ]);
  const { facts } = await verify("--json");
  expect(facts).toMatchObject({ ok: true, checked: [{ jurisdiction: "shifan", whole: true }] });
});

test("compared with all that is sealed, it counts words and files", async () => {
  const { code, facts } = await verify("--deep", "--json");
  expect(code).toBe(0);
  expect(facts).toMatchObject({ checked: [{ whole: true, files: 1, erased: 0 }] });
});

test("a changed event is found and named, and what to do stands beside it", async () => {
  const set = (day: string) =>
    `update event set body = replace(body::text, '"persons":1', '"persons":${day}')::json where seq = 2`;
  const back = `update event set body = replace(body::text, '"persons":9', '"persons":1')::json where seq = 2`;
  await tampered(set("9"), back, async () => {
    const said = await verify();
    expect(said.code).toBe(1);
    expect(said.lines[0]).toMatch(/^shifan: Event 2 was changed: .* Write nothing more/);
    const { code, facts } = await verify("--json");
    expect([code, facts]).toEqual([1, expect.objectContaining({ ok: false })]);
    expect(facts).toMatchObject({ checked: [{ whole: false, seq: 2, what: "changed" }] });
  });
  expect((await verify()).code).toBe(0);
});

test("with an end that was noted before, a log that was cut and ended anew is found; written otherwise it is refused", async () => {
  const { facts } = await verify("--json");
  const [{ events, head }] = (facts as { checked: [{ events: number; head: string }] }).checked;
  expect((await verify("--noted", `${events}:${head}`)).code).toBe(0);
  const other = await verify("--noted", `1:${head}`);
  expect([other.code, other.lines[0]]).toEqual([
    1,
    expect.stringContaining("Event 1 is not the one that was noted down"),
  ]);

  const cut = `create table kept as select * from event where seq = ${events}; create table ended as select * from chain;
    delete from event where seq = ${events}; update chain set seq = ${events - 1}, head = (select hash from event where seq = ${events - 1})`;
  const back = `insert into event select * from kept; drop table kept;
    delete from chain; insert into chain select * from ended; drop table ended`;
  await tampered(cut, back, async () => {
    expect((await verify()).code).toBe(0);
    const said = await verify("--noted", `${events}:${head}`);
    expect([said.code, said.lines[0]]).toEqual([1, expect.stringContaining(`gone, from number ${events} on`)]);
  });
  for (const typed of ["5", `0:${head}`, `5:${head}0`, "5:x"]) {
    const { code, facts: said } = await verify("--noted", typed, "--json");
    expect({ typed, code, said }).toMatchObject({
      code: 2,
      said: { misused: { en: expect.stringContaining("64 hex") } },
    });
  }
});

test("sealed words that were changed, or are gone while their key is there, are found by their digest", async () => {
  const turn =
    "update envelope set sealed = set_byte(sealed, 40, 255 - get_byte(sealed, 40)) where id = (select min(id) from envelope)";
  await tampered(turn, turn, async () => {
    expect((await verify()).code).toBe(0);
    const said = await verify("--deep");
    expect([said.code, said.lines[0]]).toEqual([
      1,
      expect.stringContaining("refers to sealed words that were changed or replaced"),
    ]);
  });
  const away =
    "create table kept as select * from envelope where id = (select min(id) from envelope); delete from envelope where id in (select id from kept)";
  const back = "insert into envelope select * from kept; drop table kept";
  await tampered(away, back, async () => {
    expect((await verify("--deep")).lines[0]).toContain("sealed words that are gone although their key is there");
  });
});

test("a file that was changed on the disk, or is not there, is found", async () => {
  const [file = ""] = globSync("*/*", { cwd: district.house.files });
  const path = join(district.house.files, file);
  const right = readFileSync(path);
  writeFileSync(path, right.subarray(0, -1));
  expect((await verify("--deep")).lines[0]).toContain("a file that was changed or cut short");
  renameSync(path, `${path}.away`);
  expect((await verify("--deep")).lines[0]).toContain("a file that is not on the disk");
  renameSync(`${path}.away`, path);
  writeFileSync(path, right);
  expect((await verify("--deep")).code).toBe(0);
});

test("rebuild makes anew from the log what was tampered with, and says how much", async () => {
  await district.database.owner`update matter set stage = 'struck-off'`;
  const said = await huiyin(district, ["rebuild", "--json"]);
  expect(said.code).toBe(0);
  expect(said.facts).toMatchObject({ ok: true, rebuilt: [{ jurisdiction: "shifan", matters: 3 }] });
  expect(await district.database.owner`select distinct stage from matter`).toEqual([{ stage: "at-the-gates" }]);
  expect((await huiyin(district, ["rebuild"], { env: { LANG: "zh_CN.UTF-8" } })).lines[0]).toMatch(
    /^shifan：已按 \d+ 个事件重建 3 件事项/,
  );
});

test("a district that is not there is said, with those that are", async () => {
  for (const name of ["verify", "rebuild"]) {
    const said = await huiyin(district, [name, "--jurisdiction", "elsewhere", "--json"]);
    expect(said.code).toBe(2);
    expect(said.facts).toMatchObject({ ok: false, misused: { en: expect.stringContaining("There are: shifan") } });
  }
});
