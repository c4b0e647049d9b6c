import { afterAll, beforeAll, expect, test } from "vitest";
import { arrival } from "../../test/arrival.ts";
import { openDistrict, type District } from "../../test/district.ts";
import { matterQuery, type MatterPage } from "../contract/matter-row.ts";
import { day } from "../kernel/day.ts";
import { id } from "../kernel/id.ts";
import { newSubmissionToken } from "../vault/receipt.ts";
import { usual, type Bounds } from "./catalogue/search.ts";
import { listMatters } from "./list-matters.ts";
import { today } from "./today.ts";

let district: District;
beforeAll(async () => {
  district = await openDistrict();
  for (const text of [
    "水渠的账目没有公布",
    "水渠漏水无人修",
    "低保名额没有公布",
    "水渠的账目对不上",
    "水渠的钱没有发",
  ]) {
    const outcome = await district.door.receive(
      { command: "receive-contact", channel: "web", arrivedOn: day("2026-03-02"), realName: false, points: [{ text }] },
      newSubmissionToken(),
      "portal",
    );
    if (!outcome.done) throw new Error(outcome.sentence.en);
  }
});
afterAll(() => district.close());

/** Each makes another way of finding the page the shorter one, as the size of a register does. */
const ways: readonly Bounds[] = [usual, { counted: 0, step: 2, hits: 100 }];

async function allPages(query: Parameters<typeof matterQuery.parse>[0], bounds: Bounds): Promise<MatterPage[]> {
  const director = await district.as("director");
  const pages: MatterPage[] = [];
  do {
    const after = pages.at(-1)?.next;
    const asked = matterQuery.parse({ ...(query as object), limit: 2, ...(after ? { after } : {}) });
    pages.push(await listMatters(district.house, director, asked, bounds));
  } while (pages.at(-1)?.next !== undefined);
  return pages;
}

test("whichever way is shorter, a list and a search show the same matters in the same order", async () => {
  for (const order of ["due", "received", "number", "changed"] as const) {
    for (const narrowed of [
      {},
      { words: "水渠" },
      { words: "水渠 账目" },
      { words: "没有公布", stage: ["at-the-gates"] },
      { words: "鹭鸶" },
    ]) {
      const query = { ...narrowed, order };
      const numbers = async (bounds: Bounds) =>
        (await allPages(query, bounds)).flatMap(({ rows }) => rows.map(({ number }) => number));
      const shown = await numbers(usual);
      for (const bounds of ways)
        expect({ bounds, query, shown: await numbers(bounds) }).toEqual({ bounds, query, shown });
    }
  }
});

test("a count is exact, or says that there are more and is never more than there are", async () => {
  for (const bounds of ways) {
    for (const [query, all] of [
      [{}, 5],
      [{ words: "水渠" }, 4],
      [{ words: "鹭鸶" }, 0],
    ] as const) {
      for (const { total, more } of await allPages(query, bounds)) {
        if (more) expect(total).toBeLessThan(all);
        else expect(total).toBe(all);
      }
    }
  }
});

test("Today shows the first by their days and says where it stopped counting", async () => {
  const registrar = await district.as("registrar-1");
  const whole = await today(district.house, registrar);
  expect(whole).toMatchObject({ more: 0, notAllCounted: false, counts: { gate: 5 } });
  const first = await today(district.house, registrar, { shown: 2, counted: 3 });
  expect(first).toMatchObject({ tasks: whole.tasks.slice(0, 2), more: 1, notAllCounted: true, counts: { gate: 3 } });
});

test("in Today what is kept from an officer takes no place and adds to no count", async () => {
  const [registrar, administrator] = [await district.as("registrar-1"), await district.as("administrator")];
  const kin = id<"officer">("village-01-01-secretary");
  await arrival(district, "村支书收了钱", { subjects: [{ who: { identity: { name: "" } }, officer: kin }] });
  await arrival(district, "路灯不亮");
  const counted = async () => {
    const { counts, notAllCounted } = await today(district.house, registrar, { shown: 2, counted: 6 });
    return { gate: counts.gate, notAllCounted };
  };
  expect(await counted()).toEqual({ gate: 6, notAllCounted: true });
  const declared = { command: "declare-kin", officer: registrar.officer, kin } as const;
  expect(await district.door.changeOrganisation(administrator, declared)).toMatchObject({ done: true });
  expect(await counted()).toEqual({ gate: 6, notAllCounted: false });
});

test("the words of a repeat find the matter it was linked into, and no longer its own", async () => {
  const [first, repeat] = [await arrival(district, "碾坊的租金"), await arrival(district, "磨盘山的碾坊")];
  const registrar = await district.as("registrar-1");
  for (const bounds of ways) {
    const found = async (words: string) => {
      const { rows } = await listMatters(
        district.house,
        await district.as("director"),
        matterQuery.parse({ words }),
        bounds,
      );
      return rows.map(({ matter }) => matter);
    };
    expect(await found("磨盘")).toEqual([repeat.matter]);
    const link = { command: "link-contact", contact: repeat.contact, into: first.matter } as const;
    expect(await district.door.act(registrar, repeat.matter, link)).toMatchObject({ done: true });
    expect(await found("磨盘")).toEqual([first.matter]);
    expect(await found("碾坊")).toEqual([first.matter]);
    const unlink = { command: "unlink-contact", contact: repeat.contact } as const;
    expect(await district.door.act(registrar, first.matter, unlink)).toMatchObject({ done: true });
    expect(await found("磨盘")).toEqual([repeat.matter]);
  }
});
