import { afterAll, beforeAll, expect, test } from "vitest";
import { arrival } from "../../test/arrival.ts";
import { atTheDoor } from "../../test/at-the-door.ts";
import { openDistrict, type District } from "../../test/district.ts";
import { owedQuery, type OwedQueryOnWire } from "../contract/owed.ts";

let district: District;
beforeAll(async () => (district = await openDistrict()));
afterAll(() => district.close());
const { done, view, toHandling } = atTheDoor(() => district);
const named = { realName: true, reporters: [{ identity: { name: "某村民", phone: "0990" } }] };
const board = async (seat: string, query: OwedQueryOnWire = {}) =>
  district.door.owed(await district.as(seat), owedQuery.parse(query));

test("a notice stands on the board from its day on, turns late, and ends with how it was served", async () => {
  const { matter, number } = await arrival(district, "账目没有公示", named);
  await toHandling(matter);
  const [accepted, routed] = (await board("director")).rows;
  expect(accepted).toMatchObject({ number, name: { zh: "受理告知" }, creditor: "reporter", due: "2026-03-23" });
  expect(routed).toMatchObject({ number, name: { zh: "去向告知" }, unit: "centre" });
  expect((await board("director", { state: "late" })).rows).toEqual([]);

  district.setClock("2026-03-24");
  expect((await board("director", { state: "late" })).rows.map(({ colour }) => colour)).toEqual(["overdue", "overdue"]);
  const owed = (await view("director", matter)).obligations.find(({ rule }) => rule === "accepted-notice");
  await done("director", matter, {
    command: "serve-obligation",
    obligation: owed?.obligation ?? "",
    proof: "refused-to-sign",
  });
  expect((await board("director", { state: "ended" })).rows).toMatchObject([
    { name: { zh: "受理告知" }, ended: { on: "2026-03-24", how: "served", what: { zh: "留置送达（拒收）" } } },
  ]);
  district.setClock("2026-03-02");
});

test("duties and what a petitioner wrote stand there too, and each kind can be shown alone", async () => {
  const { matter, contact } = await arrival(district, "低保名单没有公示", named);
  await toHandling(matter);
  await done("town-01-head", matter, { command: "take-duty", duty: "conclude" });
  await district.door.petition(contact, { command: "write", message: { text: "什么时候有结果" } });
  const kinds = async (kind: "duty" | "message") =>
    (await board("town-01-head", { kind })).rows.map(({ name, officer }) => `${name.zh} ${officer ?? ""}`);
  expect(await kinds("duty")).toEqual(["包结案 town-01-head"]);
  expect(await kinds("message")).toEqual(["回复留言 "]);
  await done("town-01-head", matter, { command: "send-message", message: { text: "下周答复" } });
  expect(await kinds("message")).toEqual([]);
});

test("nobody sees on the board what is owed in a matter they must not see, and it takes no place there", async () => {
  const before = (await board("town-01-head")).rows.length;
  const subjects = [{ who: { identity: { name: "某书记" } }, officer: "town-01-head" }];
  const { matter } = await arrival(district, "书记的亲戚承包了水库", { ...named, subjects });
  expect((await board("director")).rows.some((row) => row.matter === matter)).toBe(true);
  expect((await board("town-01-head")).rows).toHaveLength(before);
});

test("pages go on from the last row, each row once", async () => {
  for (const text of ["一", "二", "三", "四", "五"]) await arrival(district, `第${text}组的路灯不亮`, named);
  const all = (await board("director", { limit: 200 })).rows.map(({ owed }) => owed);
  const paged: string[] = [];
  let after: string | undefined;
  do {
    const page = await board("director", { limit: 2, ...(after === undefined ? {} : { after }) });
    paged.push(...page.rows.map(({ owed }) => owed));
    after = page.next;
  } while (after !== undefined);
  expect(paged).toEqual(all);
});
