import { afterAll, beforeAll, expect, test } from "vitest";
import { openDistrict, type District } from "../../test/district.ts";
import { arrival } from "../../test/arrival.ts";
import { serve } from "./serve.ts";

let district: District;
beforeAll(async () => (district = await openDistrict()));
afterAll(() => district.close());

/** Starts the server on the district, hears what it says until it listens, and stops it. */
async function start(): Promise<string[]> {
  const said: string[] = [];
  const settings = {
    host: "127.0.0.1",
    port: 0,
    data: district.folder,
    databaseUrl: district.database.url,
    demo: false,
  };
  const serving = await serve(settings, ({ en }) => said.push(en), new AbortController().signal);
  await serving.stop();
  return said;
}

test("a start makes anew what an older release made, says so before it serves, and does it once", async () => {
  const { owner } = district.database;
  await arrival(district, "村道的路灯坏了三个月。");
  await owner`update matter set stage = 'struck-off'`;
  await owner`update projection set version = 0 where name in ('matter', 'task')`;

  const said = await start();

  expect(said[0]).toContain("An older release made what is read every day (matter, task)");
  expect(said[1]).toBe("1 matters were made anew.");
  expect(said[2]).toContain("Portal");
  expect(await owner`select stage from matter`).toEqual([{ stage: "at-the-gates" }]);
  expect((await start())[0]).toContain("Portal");
});
