import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readBack, textsOfMessages } from "../../../bench/read-back.ts";
import { huiyin, type Said } from "../../../test/command-line.ts";
import { openDistrict, type District } from "../../../test/district.ts";
import { matterQuery } from "../../contract/matter-row.ts";
import { serverOf } from "../listen.ts";

let district: District;
beforeAll(async () => (district = await openDistrict({ signIns: true })));
afterAll(() => district.close());

const path = (name: string) => join(district.folder, name);
function write(name: string, ...lines: readonly string[]): string {
  writeFileSync(path(name), lines.join("\n"));
  return path(name);
}
const run = (...typed: string[]): Promise<Said> => huiyin(district, ["import", ...typed]);
const refusedIn = (file: string) =>
  readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { row: number; id?: string; field?: string; sentence: { en: string } });
async function arrivals(): Promise<number> {
  const [row] = await district.database.owner<{ count: number }[]>`select count(*)::int as count from contact`;
  return row?.count ?? 0;
}

test("a spreadsheet in the office's own words comes in, and a second import of it adds nothing", async () => {
  const file = write(
    "letters.csv",
    "\uFEFF编号,渠道,收到日期,反映内容,是否实名,姓名,电话,备注",
    '1,信,2026-02-03,"村里的账三年没有公示，问了也不说。",否,,,旧系统',
    '2,来访,2026/2/9,"低保名单里有村干部的亲戚，',
    '请核实。",是,钟离问,13800000000,旧系统',
  );
  const first = await run(file);
  expect(first).toMatchObject({
    code: 0,
    lines: ["2 rows: 2 taken in, 0 were there already, 0 refused.", "Fields that were not kept: 备注."],
  });
  expect(await arrivals()).toBe(2);

  const again = await run(file, "--json");
  expect(again.code).toBe(0);
  expect(again.facts).toMatchObject({ ok: true, jurisdiction: "shifan", rows: 2, takenIn: 0, already: 2, refused: 0 });
  expect(await arrivals()).toBe(2);
  expect(existsSync(`${file}.refused.jsonl`)).toBe(false);
});

test("what came in is read by the office as it was written, under the day and channel of its row", async () => {
  const registrar = await district.as("registrar-1");
  const { rows } = await district.door.matters(registrar, matterQuery.parse({}));
  const views = await Promise.all(rows.map(({ matter }) => district.door.matter(registrar, matter)));
  const said = views.map((view) => [view?.contacts[0]?.channel, view?.contacts[0]?.arrivedOn, view?.points[0]?.words]);
  expect(said).toContainEqual(["letter", "2026-02-03", "村里的账三年没有公示，问了也不说。"]);
  expect(said).toContainEqual(["visit", "2026-02-09", "低保名单里有村干部的亲戚，\n请核实。"]);
});

test("rows that cannot be taken in are named by line, field and reason, and the others come in", async () => {
  const before = await arrivals();
  const file = write(
    "mixed.jsonl",
    '{"id":"a","channel":"phone","arrivedOn":"2026-02-10","points":["路灯坏了"]}',
    "",
    "no JSON at all",
    '{"id":"b","channel":"pigeon","arrivedOn":"2026-02-10","points":["x"]}',
    '{"channel":"phone","arrivedOn":"2026-02-10","points":["x"]}',
    '{"id":"c","channel":"phone","arrivedOn":"2026-02-30","points":["x"]}',
    '{"id":"d","channel":"phone","arrivedOn":"2027-02-10","points":["x"]}',
    '{"id":"e","channel":"phone","arrivedOn":"2026-02-10","points":[]}',
    '{"id":"a","channel":"phone","arrivedOn":"2026-02-10","points":["路灯坏了"]}',
    '{"somebody":"else"}',
    '{"id":"f","channel":"phone","arrivedOn":"2026-02-11","points":["水管漏了","没人来修"]}',
  );
  const said = await run(file);
  expect(said.code).toBe(1);
  expect(said.lines).toEqual([
    "10 rows: 2 taken in, 0 were there already, 8 refused.",
    `The refused rows and why: ${file}.refused.jsonl`,
  ]);
  expect(await arrivals()).toBe(before + 2);
  const refused = refusedIn(`${file}.refused.jsonl`).toSorted((one, other) => one.row - other.row);
  expect(refused.map(({ row, id, field, sentence }) => [row, id, field, sentence.en.slice(0, 38)])).toEqual([
    [3, undefined, undefined, expect.stringContaining("not a JSON object")],
    [4, undefined, "channel", "There is no such channel. There are: l"],
    [5, undefined, "id", "There is no id. By it a second import "],
    [6, undefined, "arrivedOn", "The day of arrival is missing or is no"],
    [7, "d", "arrivedOn", expect.stringContaining("has not come yet")],
    [8, undefined, "points", "There is no text of what was raised."],
    [9, "a", "id", "Row 1 of this file has the same id."],
    [10, undefined, undefined, expect.stringContaining("fields of this row are not known")],
  ]);
});

test("an id that was taken in with other words is refused, unless the file is said to be of another system", async () => {
  const file = write("other.jsonl", '{"id":"a","channel":"phone","arrivedOn":"2026-02-10","points":["另一件事"]}');
  expect((await run(file)).lines[0]).toBe("1 rows: 0 taken in, 0 were there already, 1 refused.");
  expect(refusedIn(`${file}.refused.jsonl`)[0]).toMatchObject({ row: 1, id: "a", field: "id" });
  expect((await run(file, "--source", "hotline")).lines[0]).toBe(
    "1 rows: 1 taken in, 0 were there already, 0 refused.",
  );
  expect(existsSync(`${file}.refused.jsonl`)).toBe(false);
});

test("bytes that are no text, and a quote that is never closed, are said by line", async () => {
  // “路灯” as GB18030 has it.
  const chinese = Buffer.from([0xc2, 0xb7, 0xb5, 0xc6]);
  const row = Buffer.concat([Buffer.from("id,arrivedOn,points\nx1,2026-02-12,"), chinese, Buffer.from("\n")]);
  writeFileSync(path("gbk.csv"), row);
  expect((await run(path("gbk.csv"))).code).toBe(1);
  expect(refusedIn(path("gbk.csv.refused.jsonl"))[0]).toMatchObject({
    row: 2,
    sentence: { en: expect.stringContaining("--encoding gb18030") },
  });
  expect((await run(path("gbk.csv"), "--encoding", "gb18030")).code).toBe(0);

  const open = write(
    "open.csv",
    "编号,收到日期,反映内容",
    "y1,2026-02-12,路灯",
    'y2,2026-02-12,"没有关上',
    "y3,2026-02-12,水管",
  );
  const said = await run(open, "--json");
  expect(said.facts).toMatchObject({ ok: false, takenIn: 1, refused: 1 });
  expect(refusedIn(`${open}.refused.jsonl`)[0]).toMatchObject({ row: 3 });
});

test("an import that is cut off says where, and the same command goes on from there", async () => {
  const lines = Array.from(
    { length: 240 },
    (_, at) => `{"id":"cut-${at}","channel":"web","arrivedOn":"2026-02-13","points":["第${at}件：渠道堵塞"]}`,
  );
  const file = write("long.jsonl", ...lines);
  const before = await arrivals();
  const cut = new AbortController();
  const running = huiyin(district, ["import", file, "--json"], { stopped: cut.signal });
  while ((await arrivals()) === before) await new Promise((soon) => setTimeout(soon, 1));
  cut.abort();
  const first = await running;
  const { takenIn, stoppedAt } = first.facts as { takenIn: number; stoppedAt: number };
  expect(first.code).toBe(1);
  expect(stoppedAt).toBeLessThanOrEqual(240);
  expect(await arrivals()).toBe(before + takenIn);

  const second = await run(file, "--json");
  expect(second.code).toBe(0);
  expect(second.facts).toMatchObject({ rows: 240, takenIn: 240 - takenIn, already: takenIn, refused: 0 });
  expect(await arrivals()).toBe(before + 240);
});

test("each imported row is read back word for word by the interface of the workbench, and a row that is not is named", async () => {
  const written = [
    '{"id":1,"time":"2026-02-14T08:00:00","title":" 公园的灯 ","body":"夜里不亮。\\n请修。 "}',
    '{"id":2,"time":"2026-02-14T08:00:00","title":"公园的灯","body":"夜里不亮。\\n请修。"}',
    '{"id":3,"time":"2026-02-15T08:00:00","title":"公交改线","body":""}',
  ].join("\n");
  expect((await run(write("messages.jsonl", written))).code).toBe(0);
  const app = await serverOf(district.door, district.house.now);
  const entered = await app.inject({
    method: "POST",
    url: "/api/session",
    payload: { name: "luru", password: "huiyin-demo" },
  });
  const cookies = Object.fromEntries(entered.cookies.map(({ name, value }) => [name, value]));
  const ask = async (url: string) => (await app.inject({ url, cookies })).json<unknown>();

  const rows = textsOfMessages(written);
  expect((await readBack(ask, rows)).unread).toEqual([]);
  const more = new Map([...rows, ["4", "公园的灯\n夜里不亮。\n请修。"], ["5", "从未导入"]]);
  expect((await readBack(ask, more)).unread).toEqual(["4", "5"]);
  await app.close();
});

test.each([
  [["nowhere.csv"], "cannot be read"],
  [["."], "--format is one of: csv, jsonl"],
  [[".", "--format", "csv"], "is not a file"],
  [[], "FILE is missing"],
  [["mixed.jsonl", "--chanel", "web"], "There is no option --chanel"],
  [["mixed.jsonl", "--channel", "pigeon"], "--channel is one of: letter, visit"],
  [["mixed.jsonl", "--encoding", "latin1"], "--encoding is one of"],
  [["mixed.jsonl", "--as", "nobody"], "There is no officer “nobody”"],
  [["mixed.jsonl", "--as", "administrator"], "holds no post that may take in arrivals"],
  [["mixed.jsonl", "--jurisdiction", "elsewhere"], "There is no district “elsewhere”"],
])("used wrongly (%j) it says how, does nothing, and ends with 2", async ([file, ...flags], sentence) => {
  const before = await arrivals();
  const said = await run(...(file === undefined ? [] : [path(file)]), ...flags);
  expect(said.code).toBe(2);
  expect(said.aside.join()).toContain(sentence);
  expect(await arrivals()).toBe(before);
});
