import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { sentences } from "../../../src/desk/sentences.ts";
import { day } from "../../../src/kernel/day.ts";
import type { CalendarWish } from "../../../src/contract/calendar-change.ts";
import { text } from "../../../src/kernel/text.ts";
import type { KeptLayer } from "../../../src/rules/calendar-change.ts";
import { china, type District } from "../../district.ts";
import { arrived } from "./in-handling.ts";
import type { Looking } from "./looking.ts";
import { comeAs, goTo, openList } from "./moving.ts";

const drawer = ".ant-drawer";
const surely = ".ant-modal";

const county = (key: string, name: string, on: string): KeptLayer => ({
  key,
  origin: "folder",
  layer: {
    level: "county",
    name: text(name, "Office"),
    off: [{ from: day(on), to: day(on), name: text("县庆", "County day") }],
    work: [],
  },
});

/** A district whose folder holds other files than when its calendar began: one more, one that says something else, one less. */
export const changedFolder = {
  began: [china, county("县庆", "县庆安排", "2026-08-05"), county("旧安排", "旧的安排", "2026-08-06")],
  brought: [china, county("县庆", "县庆安排", "2026-08-07"), county("新安排", "新的安排", "2026-08-10")],
};

/** The calendar as an administrator changes it: what waits, a file, days at short notice, a thousand clocks, and the way back. */
export async function walkCalendar(looking: Looking, district: District, matter: string): Promise<void> {
  const { page, look } = looking;
  await accuseKin(district);
  await comeAs(page, "guanli", "calendar");
  await page.locator(".waiting-list li").nth(2).waitFor();
  await look("the calendar, with what waits");
  await page.locator(".year-turn button").last().click();
  await page.locator(".year-turn strong").getByText("2027").waitFor();
  await look("the calendar, a year that nobody knows yet", "main");
  await page.locator(".year-turn button").first().click();
  await walkFile(looking, district);
  await walkNotice(looking);
  await walkTakingOut(looking);
  await lookBroken(looking);
  await apply(district, knownShort);
  await comeAs(page, "zhuren", "calendar");
  await page.locator(".calendar-facts .due-yellow").waitFor();
  await look("the calendar as everybody reads it, and clocks end beyond it");
  await page.goto(page.url().replace(/calendar$/, `matters/${matter}`));
  await page.locator(".clock-note").first().waitFor();
  await look("a clock that was moved, and ends beyond what is known", "main");
}

/** Somebody reports on the administrator's kin, of which the administrator is told no more than that it is there. */
async function accuseKin(district: District): Promise<void> {
  const [officer, kin] = ["administrator", "town-05-handler-1"];
  await district.door.changeOrganisation(await district.as("administrator"), { command: "declare-kin", officer, kin });
  const subjects = [{ who: { identity: { name: "某承办人" } }, officer: kin }];
  await arrived(district, "水渠的账目三年没有公布", { realName: false, reporters: [], subjects });
}

async function walkFile({ page, look }: Looking, { folder }: District): Promise<void> {
  await page.locator(".calendar-acts button").last().click();
  await page.locator(`${drawer} form`).waitFor();
  await look("a list to bring in", drawer);
  const path = join(folder, "县区安排.json");
  const put = async (content: unknown): Promise<void> => {
    writeFileSync(path, JSON.stringify(content));
    await page.locator(`${drawer} input[type=file]`).setInputFiles(path);
    await page.locator(`${drawer} .file-chip`).waitFor();
    await page.locator(`${drawer} [type=submit]`).click();
  };
  await put({ level: "月亮", name: "月" });
  await page.locator(`${drawer} .field-faulty`).waitFor();
  await look("a file that is no calendar", drawer);
  await put({ level: "county", name: "县区", off: [{ from: "2031-05-05", name: "日" }] });
  await page.locator(`${drawer} .effect`).waitFor();
  await look("a list that moves nothing", drawer);
  await page.locator(`${drawer} .act-buttons button`).first().click();
  await page.locator(drawer).waitFor({ state: "detached" });
}

async function walkNotice({ page, look }: Looking): Promise<void> {
  await page.locator(".calendar-acts button").first().click();
  await page.locator(`${drawer} form`).waitFor();
  await look("days to proclaim", drawer);
  await page.locator(`${drawer} .picker`).first().click();
  await page.locator(openList).waitFor();
  await look("by whom days are proclaimed", openList);
  await page.keyboard.press("Escape");
  const send = () => page.locator(`${drawer} [type=submit]`).click();
  await send();
  await page.locator(`${drawer} .field-faulty`).first().waitFor();
  await look("days to proclaim, none given", drawer);
  await page.locator(`${drawer} .two-days`).last().locator("input").first().fill("防汛");
  await page.locator(`${drawer} .day-field .ant-input`).first().fill("2026-03-12");
  await send();
  await page.locator(`${drawer} tbody tr`).nth(49).waitFor();
  await look("what a holiday would move, of a thousand clocks", drawer);
  await page.locator(`${drawer} .calendar-preview button`).click();
  await page.locator(`${drawer} tbody tr`).nth(99).waitFor();
  await look("what it would move, further down", `${drawer} .calendar-preview > div`);
  await send();
  await page.locator(surely).waitFor();
  await look("asked whether it is meant", surely);
  await page.locator(`${surely} .ant-btn-primary`).click();
  await page.locator(".ant-message-success").waitFor();
  await look("applied", ".ant-message");
  await page.locator(drawer).waitFor({ state: "detached" });
  await look("the calendar after a change");
}

async function walkTakingOut({ page, look }: Looking): Promise<void> {
  await page.locator(".layer-take button").first().click();
  await page.locator(`${drawer} tbody tr`).first().waitFor();
  await look("what would move back", drawer);
  await page.locator(`${drawer} .act-buttons button`).first().click();
  await page.locator(drawer).waitFor({ state: "detached" });
  await page.locator(".waiting-list button").first().click();
  await page.locator(`${drawer} .effect`).waitFor();
  await look("what waits, looked at", drawer);
  await page.locator(`${drawer} .act-buttons button`).first().click();
  await page.locator(drawer).waitFor({ state: "detached" });
}

async function lookBroken({ page, look }: Looking): Promise<void> {
  await page.route(/api\/calendar\?/, (asked) => asked.fulfill({ status: 500, json: { sentence: sentences.broken } }));
  await goTo(page, "organisation");
  await page.reload();
  await page.locator('.side-nav a[href$="/calendar"]').click();
  await page.locator(".fault").waitFor();
  await look("the calendar, broken off", "main");
  await page.unroute(/api\/calendar\?/);
}

/** An organ that knows only the days until its removal, so that every clock ends beyond. */
const knownShort: CalendarWish = {
  wish: "put-file",
  key: "本机关",
  content: { level: "organ", name: "本机关", known: { from: "2026-01-01", until: day("2026-03-05") } },
};

async function apply({ door, as }: District, wish: CalendarWish): Promise<void> {
  const administrator = await as("administrator");
  const { version: seen } = await door.calendar(administrator);
  const outcome = await door.applyCalendar(administrator, { wish, seen });
  if (!outcome.done) throw new Error(outcome.sentence.en);
}
