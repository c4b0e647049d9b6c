import { expect, test } from "vitest";
import { killRounds } from "./kill-rounds.ts";

test("server and PostgreSQL killed in turns during intake: every receipt opens its report, and no start needs a hand", async () => {
  const { acknowledged, lost, doubled, broken, back } = await killRounds(4);
  expect({ lost, doubled, broken }).toEqual({ lost: 0, doubled: 0, broken: 0 });
  expect(acknowledged).toBeGreaterThan(120);
  expect(back.server).toHaveLength(2);
  expect(back.database).toHaveLength(2);
}, 90_000);

test("a database that answers before the disk has it loses reports, and that is found", async () => {
  const { lost, back } = await killRounds(2, () => {}, "alter database postgres set synchronous_commit = off");
  expect(back.database).toHaveLength(1);
  expect(lost).toBeGreaterThan(0);
}, 60_000);
