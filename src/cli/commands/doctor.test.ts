import { chmodSync, globSync, mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { arrival, arrivalWithFile } from "../../../test/arrival.ts";
import { huiyin } from "../../../test/command-line.ts";
import { openDistrict, type District } from "../../../test/district.ts";
import { keyServiceScript } from "../../../test/key-service.ts";
import type { Finding } from "../doctor/finding.ts";

let district: District;
beforeAll(async () => {
  district = await openDistrict();
  await arrival(district, "村道的路灯坏了三个月。");
  await arrivalWithFile(district);
  // The days to come, so that the end of the calendar does not colour what else is examined.
  mkdirSync(join(district.folder, "calendars"));
  writeFileSync(calendarFile(), JSON.stringify(daysToCome));
  const wish = { wish: "put-file", key: "next", content: daysToCome } as const;
  const applied = await district.door.applyCalendar(await district.as("administrator"), { wish, seen: 1 });
  if (!applied.done) throw new Error(applied.sentence.en);
});
afterAll(() => district.close());

const daysToCome = { level: "nation", name: "全国", known: { from: "2018-01-01", until: "2199-12-31" } };
const calendarFile = () => join(district.folder, "calendars", "next.json");
const keyFile = () => join(district.folder, "keys", "master.key");
const owner = (statement: string) => district.database.owner.unsafe(statement);

/** What the examination does not find in order, as `state about`; how full the machine's disk is does not count here. */
async function examine(...flags: string[]) {
  const { code, facts } = await huiyin(district, ["doctor", "--json", ...flags]);
  const amiss = (facts["findings"] as Finding[]).filter(({ state, about }) => state !== "ok" && about !== "disk");
  return { code, amiss: amiss.map(({ about, state }) => `${state} ${about}`), amissIn: amiss };
}

test("an installation in order is ok in every line, and ends with 0", async () => {
  expect((await examine("--all")).amiss).toEqual([]);
  const said = await huiyin(district, ["doctor"]);
  expect(said.lines.every((line) => /^(ok {3}|look ) {2}/.test(line))).toBe(true);
  expect(said.lines.join("\n")).toMatch(/2 matters looked at.*\n.*rows of the 2 matters/);
  const chinese = await huiyin(district, ["doctor"], { env: { LANG: "zh_CN.UTF-8" } });
  expect(chinese.lines[0]).toMatch(/^正常 {2}回音 /);
});

test.each([
  ["wrong log-rights", "grant delete, update on event to huiyin_app", "revoke delete, update on event from huiyin_app"],
  [
    "wrong log-trigger",
    "alter table event disable trigger event_is_append_only",
    "alter table event enable trigger event_is_append_only",
  ],
  [
    "wrong row-security",
    "alter table envelope no force row level security",
    "alter table envelope force row level security",
  ],
  ["wrong projections", "update matter set points = points + 1", "update matter set points = points - 1"],
  [
    "look projections",
    "update projection set version = version - 1 where name = 'task'",
    "update projection set version = version + 1 where name = 'task'",
  ],
  [
    "wrong matter-keys",
    "update matter_key set content = set_byte(content, 30, 255 - get_byte(content, 30)) where matter = (select min(matter) from matter_key)",
    "update matter_key set content = set_byte(content, 30, 255 - get_byte(content, 30)) where matter = (select min(matter) from matter_key)",
  ],
  [
    "wrong chain",
    "set session_replication_role = replica; update event set stream = stream || 'x' where seq = 2",
    "update event set stream = rtrim(stream, 'x') where seq = 2; set session_replication_role = origin",
  ],
])("in the database, it finds: %s", async (expected, change, back) => {
  await owner(change);
  const { code, amiss, amissIn } = await examine();
  await owner(back);
  expect(amiss).toContain(expected);
  expect(code).toBe(expected.startsWith("wrong") ? 2 : 1);
  expect(
    amissIn.every(
      ({ sentence }) => /(Run|Restore|Start again|Write nothing)/.test(sentence.en) && sentence.zh.length > 10,
    ),
  ).toBe(true);
  expect((await examine()).amiss).toEqual([]);
});

test("on the disk, it finds keys that others read, files that are gone, strayed or stayed, and a calendar that ends", async () => {
  const [file = ""] = globSync("*/*", { cwd: district.house.files });
  const path = join(district.house.files, file);
  renameSync(path, `${district.folder}/away`);
  expect((await examine()).amiss).toEqual(["wrong files-missing"]);
  renameSync(`${district.folder}/away`, path);

  const stray = join(district.house.files, "stray");
  writeFileSync(stray, "half of an upload");
  expect((await examine()).amiss).toEqual([]);
  utimesSync(stray, 0, 0);
  expect(await examine()).toMatchObject({ code: 1, amiss: ["look files-stray"] });
  rmSync(stray);

  chmodSync(district.house.files, 0o755);
  expect((await examine()).amiss).toEqual(["wrong rights"]);
  chmodSync(district.house.files, 0o700);

  chmodSync(keyFile(), 0o644);
  const open = await examine();
  expect([open.code, open.amiss]).toEqual([2, ["wrong rights", "wrong start"]]);
  chmodSync(keyFile(), 0o600);

  // The file says something else now: it waits, and nothing is counted by it.
  const known = { from: "2018-01-01", until: "2020-12-31" };
  writeFileSync(calendarFile(), JSON.stringify({ ...daysToCome, known }));
  expect(await examine()).toMatchObject({ code: 1, amiss: ["look calendar-waiting"] });
  writeFileSync(calendarFile(), JSON.stringify(daysToCome));
  expect((await examine()).amiss).toEqual([]);

  const { version: seen } = await district.door.calendar(await district.as("administrator"));
  const wish = { wish: "put-file", key: "next", content: { ...daysToCome, known } } as const;
  await district.door.applyCalendar(await district.as("administrator"), { wish, seen });
  expect((await examine()).amiss).toContainEqual(expect.stringMatching(/(look|wrong) calendar$/));
});

test("a database or a key service that is not there is one line among the others, and never a key", async () => {
  const gone = await huiyin(district, ["doctor", "--json"], {
    env: { DATABASE_URL: "postgresql://nobody@127.0.0.1:9/none" },
  });
  expect([gone.code, gone.facts["ok"]]).toEqual([2, false]);

  const script = join(district.folder, "service.mjs");
  writeFileSync(script, keyServiceScript(district.folder));
  const keyed = (command: string) => huiyin(district, ["doctor"], { env: { HUIYIN_KEY_COMMAND: command } });
  const none = await keyed("/nowhere/to/be/found");
  expect(none.lines.at(-1)).toContain("The key service (/nowhere/to/be/found) has stopped or cannot be started");
  // What the file's key wrapped, the service's key does not open.
  const other = await keyed(`${process.execPath} ${script}`);
  expect([other.code, other.lines.join()]).toEqual([
    2,
    expect.stringContaining("refused, or answered in another form"),
  ]);
});
