import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { calendar } from "./calendar.ts";

const header = "start,start_kind,n_workdays,due,calendar_days";
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "huiyin-vectors-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function evaluate(...lines: string[]): Promise<{ code: number; said: string[] }> {
  const file = join(folder, "vectors.csv");
  await writeFile(file, lines.join("\n"));
  return run("--vectors", file, "--calendars", join(folder, "none"));
}

async function run(...args: string[]): Promise<{ code: number; said: string[] }> {
  const said: string[] = [];
  return { code: await calendar.run(args, (line) => said.push(line)), said };
}

describe("evaluate calendar", () => {
  it("says how many cases hold, from every kind of day", async () => {
    const cases = [
      "2022-09-09,workday,15,2022-10-08,29",
      "2022-09-17,weekend,1,2022-09-19,2",
      "2022-10-01,holiday_period_off,1,2022-10-08,7",
      "2022-10-08,makeup_workday,1,2022-10-09,1",
      "2020-02-03,makeup_workday,1,2020-02-04,1",
    ];
    expect(await evaluate(header, ...cases)).toEqual({ code: 0, said: ["5 of 5 hold"] });
  });

  it("takes the columns in any order, with a byte order mark, and blank lines", async () => {
    const { code } = await evaluate(
      "\uFEFFdue,start,calendar_days,n_workdays,start_kind\r",
      "2022-10-08,2022-09-09,29,15,workday\r",
      "\r",
    );
    expect(code).toBe(0);
  });

  it("names each case that does not hold, with its line and what is so instead", async () => {
    expect(await evaluate(header, "2022-09-09,weekend,15,2022-10-10,31", "2022-09-17,weekend,1,2022-09-19,2")).toEqual({
      code: 1,
      said: [
        "line 2: 2022-09-09 + 15: the start is a workday, not weekend; due 2022-10-08, not 2022-10-10; 29 calendar days, not 31",
        "1 of 2 hold",
      ],
    });
  });

  it.each([
    ["an empty file", [""], "lacks the column start"],
    ["another table", ["a,b", "1,2"], "lacks the column start"],
    ["a header alone", [header], "holds no row"],
    ["a short row", [header, "2022-09-09,workday,15"], "not a table"],
    ["an unclosed quote", [header, '"2022-09-09,workday,15,2022-10-08,29'], "not a table"],
    ["a day that does not exist", [header, "2022-02-30,workday,1,2022-03-01,1"], 'Line 2: "2022-02-30" is not a day'],
    ["an unknown kind", [header, "2022-09-09,friday,15,2022-10-08,29"], '"friday" is not a kind of day'],
    ["a broken number", [header, "2022-09-09,workday,-1,2022-10-08,29"], '"-1" is not a number'],
  ])("refuses %s in a sentence", async (_, lines, sentence) => {
    const { code, said } = await evaluate(...lines);
    expect(code).toBe(2);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(sentence);
  });

  it("asks for the file, and says when there is none", async () => {
    expect((await run()).said[0]).toContain("--vectors FILE");
    expect((await run("--vector", "x")).code).toBe(2);
    expect((await run("--vectors", join(folder, "nowhere.csv"))).said[0]).toContain("cannot be read");
  });

  it("lays the site's own days over the nation's, and says when they cannot be read", async () => {
    const vectors = join(folder, "own.csv");
    await writeFile(vectors, `${header}\n2026-06-01,holiday_period_off,1,2026-06-02,1\n`);
    await writeFile(
      join(folder, "own.json"),
      JSON.stringify({ level: "organ", name: "本机关", off: [{ from: "2026-06-01", name: "搬迁" }] }),
    );
    expect(await run("--vectors", vectors, "--calendars", folder)).toEqual({ code: 0, said: ["1 of 1 hold"] });
    await writeFile(join(folder, "own.json"), "{}");
    expect((await run("--vectors", vectors, "--calendars", folder)).said[0]).toContain("own.json cannot be used");
  });
});
