import { afterAll, beforeAll, expect, test } from "vitest";
import { arrival } from "../../test/arrival.ts";
import { atTheDoor } from "../../test/at-the-door.ts";
import { openDistrict, type District } from "../../test/district.ts";
import { failingQuery, type FailingQueryOnWire } from "../contract/failing.ts";

let district: District;
beforeAll(async () => (district = await openDistrict()));
afterAll(() => district.close());
const { done, view, toHandling } = atTheDoor(() => district);
const named = { realName: true, reporters: [{ identity: { name: "某村民", phone: "0990" } }] };
const list = async (seat: string, query: FailingQueryOnWire = {}) =>
  district.door.failings(await district.as(seat), failingQuery.parse(query));
const said = async (seat: string, query: FailingQueryOnWire = {}) =>
  (await list(seat, query)).rows.map(({ since, name, what }) => `${since} ${name.zh} ${what?.zh ?? ""}`);

test("a last day that passes is on the list of the next day, and stays until it is put right", async () => {
  const { matter } = await arrival(district, "账目没有公示", named);
  district.setClock("2026-03-23");
  expect(await said("director")).toEqual([]);
  district.setClock("2026-03-24");
  expect(await said("director")).toEqual(["2026-03-24 未按期告知 受理告知", "2026-03-24 超期办理 甄别办理"].toSorted());
  district.setClock("2026-03-26");
  expect(await said("director")).toEqual([]);
  expect(await said("director", { state: "open" })).toHaveLength(2);

  const owed = (await view("director", matter)).obligations.find(({ rule }) => rule === "accepted-notice");
  const served = { command: "serve-obligation", obligation: owed?.obligation ?? "", proof: "signed" } as const;
  await done("director", matter, served);
  expect(await said("director", { state: "open" })).toEqual(["2026-03-24 超期办理 甄别办理"]);
  const [ended] = (await list("director", { state: "ended" })).rows;
  expect(ended).toMatchObject({ kind: "not-told", since: "2026-03-24", until: "2026-03-26" });
  expect(ended?.clause.zh).toContain("四十四");

  const evidence = await district.door.evidence(await district.as("director"), matter, ended!);
  expect(evidence?.events.map(({ what }) => what.zh)).toEqual([
    "应办受理告知，至2026年3月23日（周一）",
    "已送达：签收",
  ]);
});

test("what failed on a day off is new on the next working day", async () => {
  district.setClock("2026-04-01");
  const { matter } = await arrival(district, "水塔漏水", { arrivedOn: "2026-04-01" });
  await toHandling(matter);
  const wrote = await arrival(district, "路灯不亮", { ...named, arrivedOn: "2026-04-01" });
  await district.door.petition(wrote.contact, { command: "write", message: { text: "有没有人看" } });
  // Five working days from 1 April pass on 9 April, as 6 April is off; the 10th is a Friday.
  district.setClock("2026-04-10");
  expect(await said("director")).toContain("2026-04-10 留言未按期回复 ");
  district.setClock("2026-04-13");
  expect(await said("director")).not.toContain("2026-04-10 留言未按期回复 ");
  expect((await list("director")).from).toBe("2026-04-11");
});

test("nobody sees a failure in a matter they must not see, nor what shows it", async () => {
  const subjects = [{ who: { identity: { name: "某书记" } }, officer: "town-01-head" }];
  const { matter } = await arrival(district, "书记的亲戚承包了水库", { ...named, arrivedOn: "2026-04-13", subjects });
  district.setClock("2026-06-15");
  expect((await list("director", { state: "open" })).rows.some((row) => row.matter === matter)).toBe(true);
  const head = await district.as("town-01-head");
  expect((await list("town-01-head", { state: "open" })).rows.some((row) => row.matter === matter)).toBe(false);
  expect(await district.door.evidence(head, matter, { kind: "not-told", about: "any" })).toBeUndefined();
});

test("pages go on from the last row, each failure once", async () => {
  const all = (await list("director", { state: "open", limit: 200 })).rows.map(
    ({ matter, about }) => `${matter} ${about}`,
  );
  const paged: string[] = [];
  let after: string | undefined;
  do {
    const page = await list("director", { state: "open", limit: 2, ...(after === undefined ? {} : { after }) });
    paged.push(...page.rows.map(({ matter, about }) => `${matter} ${about}`));
    after = page.next;
  } while (after !== undefined);
  expect(paged).toEqual(all);
  expect(all.length).toBeGreaterThan(4);
});

test("a sheet of the hotline whose hour has passed is late on the same day, and not before", async () => {
  district.setClock("2026-06-15T01:00:00Z");
  const sheet = { programme: "hotline", channel: "phone", category: "emergency", arrivedOn: "2026-06-15" } as const;
  const { matter } = await arrival(district, "燃气管道漏气，味道很大", sheet);
  const isLate = async () => {
    const { rows } = await list("director", { state: "open", limit: 200 });
    return rows.some((row) => row.matter === matter && row.kind === "late" && row.since === "2026-06-15");
  };
  district.setClock("2026-06-15T02:00:00Z");
  expect(await isLate()).toBe(false);
  district.setClock("2026-06-15T02:01:00Z");
  expect(await isLate()).toBe(true);
});
