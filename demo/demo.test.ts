import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDistrict, type District } from "../test/district.ts";
import type { Receipt } from "../src/access/door.ts";
import { matterQuery, type MatterRow } from "../src/contract/matter-row.ts";
import type { MatterView } from "../src/contract/matter-view.ts";
import type { Channel } from "../src/matter/command.ts";
import { stages, type Stage } from "../src/matter/state.ts";
import { day } from "../src/kernel/day.ts";
import { instant } from "../src/kernel/instant.ts";
import { demoOrganisation } from "./district/district.ts";
import { play } from "./play.ts";
import { demoStories } from "./stories.ts";

const today = day("2026-11-24");
let district: District;
let receipts: ReadonlyMap<string, Receipt>;
/** Every matter there is, and those of the programme that the figures of the district are about. */
let whole: readonly MatterRow[] = [];
let all: readonly MatterRow[] = [];

beforeAll(async () => {
  district = await openDistrict();
  const stories = demoStories(demoOrganisation(1).organisation, 1);
  let now = 0;
  const clock = {
    now: () => now,
    set: (at: number) => {
      now = at;
      district.setClock(instant(at));
    },
  };
  const { door, house, clerk } = district;
  receipts = await play(stories, {
    door,
    clock,
    calendar: (await house.calendars.now()).calendar,
    today,
    seed: 1,
    clerk,
  });
  whole = await rows();
  all = whole.filter(({ rulebook }) => rulebook.id === "discipline");
}, 180_000);
afterAll(() => district.close());

/** What the district's head sees, and what went past the district to the organ above: together all there is. */
async function rows(): Promise<MatterRow[]> {
  const seen: MatterRow[] = [];
  for (const seat of ["head", "upper-director"]) {
    const viewer = await district.as(seat);
    let after: string | undefined;
    do {
      const query = matterQuery.parse({ order: "received", limit: 200, ...(after === undefined ? {} : { after }) });
      const page = await district.door.matters(viewer, query);
      seen.push(...page.rows);
      after = page.next;
    } while (after !== undefined);
  }
  return seen;
}

async function view(title: string, seat = "head"): Promise<MatterView | undefined> {
  const matter = receipts.get(title)?.matter;
  return matter && district.door.matter(await district.as(seat), matter);
}

const accepted: readonly Stage[] = ["handling", "replied", "struck-off"];
const offline: readonly Channel[] = ["letter", "visit", "phone"];

/** How many arrivals of each other programme there are. */
const others = { petition: 6, hotline: 5, "eu-whistleblowing": 3 };

describe("the demo", () => {
  it("has some matters of every other programme beside, each under its own rulebook", () => {
    for (const [programme, count] of Object.entries(others))
      expect([programme, whole.filter(({ rulebook }) => rulebook.id === programme).length]).toEqual([programme, count]);
    expect(receipts.size).toBe(300 + 6 + 5 + 3);
    expect(whole).toHaveLength(receipts.size);
  });

  it("has 300 contacts of discipline over eight months: 176 by letter, visit and phone, the rest by web and WeChat", () => {
    expect(all).toHaveLength(300);
    expect(all.filter(({ channel }) => offline.includes(channel))).toHaveLength(176);
    expect(all.filter(({ channel }) => !offline.includes(channel))).toHaveLength(124);
    const days = all.map(({ receivedOn }) => receivedOn).toSorted();
    expect([days[0], days.at(-1)]).toEqual(["2026-03-24", "2026-11-23"]);
    expect(all.filter(({ stage }) => stage !== "merged").reduce((sum, { contacts }) => sum + contacts, 0)).toBe(300);
  });

  it("has 135 matters accepted, and 8 packages, all struck off", () => {
    expect(all.filter(({ stage }) => accepted.includes(stage))).toHaveLength(135);
    expect(all.filter(({ packaged }) => packaged).map(({ stage }) => stage)).toEqual(Array(8).fill("struck-off"));
  });

  it("has matters in every stage, and clocks of every colour on the last day", () => {
    expect(new Set(all.map(({ stage }) => stage))).toEqual(new Set(stages));
    for (const colour of ["green", "yellow", "red", "overdue"]) expect(all.map((row) => row.colour)).toContain(colour);
  });

  it("numbers its arrivals without a gap", () => {
    const numbers = whole.map(({ number }) => Number(number.slice(-4))).toSorted((one, other) => one - other);
    expect(numbers).toEqual(Array.from({ length: receipts.size }, (_, index) => index + 1));
  });

  it("passes reports on the district's own people to the organ above, where alone they are seen", async () => {
    expect(await view("反映区纪委主要负责人")).toBeUndefined();
    expect((await view("反映区纪委主要负责人", "upper-director"))?.stage).toBe("passed-up");
  });

  it("keeps a report on a township secretary, and one on declared kin, from those they touch", async () => {
    expect(await view("渔灯镇纪委书记吃请", "town-06-head")).toBeUndefined();
    expect((await view("渔灯镇纪委书记吃请"))?.stage).toBe("struck-off");
    expect(await view("公益岗一家三口", "reviewer-1")).toBeUndefined();
    expect((await view("公益岗一家三口", "reviewer-2"))?.stage).toBe("struck-off");
    expect(
      (await view("堰塘承包给了亲家", "town-02-handler-1")) === undefined ||
        (await view("堰塘承包给了亲家", "town-02-handler-2")) === undefined,
    ).toBe(true);
  });

  it.each([
    ["拆迁多报一层", "reopened"],
    ["护林员巡山靠定位器", "withdrawal-took-effect"],
    ["校服差价", "withdrawal-taken-back"],
    ["毛竹林火烧迹地", "review-requested"],
    ["祠堂捐款账", "review-right-lapsed"],
    ["护工费进了科室小金库", "name-verified"],
    ["厕改数量", "objection-dismissed"],
    ["自来水管改小一号", "returned"],
    ["坡下的那片坟", "unmerged"],
    ["堰塘承包给了亲家", "stepped-aside"],
    ["残补卡在别人手里", "duty-handed-over"],
    ["招待烟记成办公用品", "subject-cleared"],
    ["清淤款去向", "gate-sent-back"],
  ])("in “%s” it happened: %s", async (title, type) => {
    expect((await view(title))?.record.map((entry) => entry.type)).toContain(type);
  });
});
