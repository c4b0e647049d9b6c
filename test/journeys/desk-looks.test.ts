import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serveDistrict, type Serving } from "../serving.ts";
import { arrived, inHandling, onItsWay, timesOf, withdrawing } from "./desk/in-handling.ts";
import { lookAt, type Looking } from "./desk/looking.ts";
import { comeAs, goTo, openPopover } from "./desk/moving.ts";
import { leftOut } from "./desk/left-out.ts";
import { passedOver } from "./desk/passed-over.ts";
import { made, stops, unfinished } from "./desk/stops.ts";
import { tell, type Told } from "./desk/told.ts";
import { changedFolder, walkCalendar } from "./desk/walk-calendar.ts";
import { walkIn } from "./desk/walk-door.ts";
import { walkList } from "./desk/walk-list.ts";
import { walkMatter } from "./desk/walk-matter.ts";
import { walkOffice, walkSetUp } from "./desk/walk-office.ts";
import { walkRegister } from "./desk/walk-register.ts";
import { actsWithForm, walkStops } from "./desk/walk-stops.ts";
import { walkNothing, walkToday } from "./desk/walk-today.ts";

let serving: Serving;
let matter: string;
let told: Told;
const chinese: Looking[] = [];
beforeAll(async () => {
  serving = await serveDistrict({ demo: true });
  const { district } = serving;
  const stories = await tell(
    district,
    stops.map(({ title }) => title).filter((title) => !made.some((one) => one === title)),
    unfinished,
  );
  const [handled, onWay, leaving] = await Promise.all([
    arrived(district, "村务公开栏三年没有换过"),
    arrived(district, "低保评议会没有通知我家"),
    withdrawing(district, "征地补偿少算了两分地"),
    arrived(district, "村务公开栏三年没有换过，问了没有人答复"),
  ]);
  matter = handled;
  await Promise.all([inHandling(district, matter), onItsWay(district, onWay)]);
  told = new Map([...stories, [made[0], onWay], [made[2], leaving], ...Object.entries(await timesOf(district))]);
  const others = Array.from({ length: 1000 }, (_, at) => `第 ${at + 1} 户修水渠的工钱没有发到，问了三次`);
  // Without a name nobody owes them a notice: there would be a thousand of these before what waits today.
  await Promise.all(others.map((text) => arrived(district, text, { realName: false, reporters: [] })));
  // Enough that is owed to fill more than one page.
  await Promise.all(others.slice(0, 45).map((text) => arrived(district, text)));
}, 120_000);
afterAll(() => serving.close());

/** A report that goes to the organ above, which until then has nothing to do. */
function onTheHead(): Promise<string> {
  const subjects = [{ who: { identity: { name: "某书记" } }, officer: "head" }];
  return arrived(serving.district, "书记的亲戚包了全镇的路灯", { subjects });
}

async function windowIn(language: "zh" | "en"): Promise<Looking> {
  const page = await serving.window(language === "zh" ? 1440 : 360);
  page.setDefaultTimeout(60_000);
  await page.goto(`${serving.base}/desk/`);
  if (language === "en") await page.getByRole("button", { name: "English" }).first().click();
  const looking = lookAt(page, language === "zh", language);
  if (language === "zh") chinese.push(looking);
  return looking;
}

/** Two at a time, each in a window of its own: one waits for the desk while the other looks. */
describe.concurrent("the day's work reads aloud in every state, and fits its window", () => {
  test("at 1440 px in zh: the matters, at every stage and with every act", async () => {
    const looking = await windowIn("zh");
    await comeAs(looking.page, "zhuren", "today");
    await walkList(looking);
    await walkMatter(looking, matter);
    await walkNothing(looking, "shangji");
    await walkStops(looking, new Map([...told, [made[1], await onTheHead()]]));
    expect(looking.amiss).toEqual([]);
  }, 300_000);

  test("at 1440 px in zh: the door, the day's work, the register, the organisation and the rulebook", async () => {
    const looking = await windowIn("zh");
    await walkOffice(looking, matter);
    expect(looking.amiss).toEqual([]);
  }, 300_000);
});

describe.concurrent("the house and a narrow window read aloud too", () => {
  test("at 1440 px in zh: the organisation as it is set up, its log, and a new sign-in", async () => {
    const [looking, door] = await Promise.all([windowIn("zh"), windowIn("zh")]);
    await walkSetUp(looking, door, serving.district);
    expect([...looking.amiss, ...door.amiss]).toEqual([]);
  }, 300_000);

  test("at 1440 px in zh: the calendar, in a district of its own that it changes", async () => {
    const own = await serveDistrict({ demo: true, ...changedFolder });
    const texts = Array.from({ length: 120 }, (_, at) => `第 ${at + 1} 户修水渠的工钱没有发到`);
    const [first] = await Promise.all(
      texts.map((text) => arrived(own.district, text, { realName: false, reporters: [] })),
    );
    const page = await own.window(1440);
    page.setDefaultTimeout(60_000);
    await page.goto(`${own.base}/desk/`);
    const looking = lookAt(page, true, "zh");
    chinese.push(looking);
    await walkCalendar(looking, own.district, first ?? "");
    expect(looking.amiss).toEqual([]);
    expect(own.faults).toEqual([]);
    await own.close();
  }, 300_000);

  test("at 360 px in en, and in zh it fits too", async () => {
    const looking = await windowIn("en");
    const { page, look, fits } = looking;
    await walkIn(looking, "zhuren");
    await walkToday(looking);
    await walkRegister(looking);
    await walkList(looking);
    await walkMatter(looking, matter);
    for (const place of ["obligations", "failings", "organisation", "calendar", "rulebook"] as const) {
      await goTo(page, place);
      await look(place);
    }
    await page.getByRole("button", { name: "中文" }).first().click();
    for (const place of [
      "today",
      "register",
      "matters",
      "obligations",
      "failings",
      "organisation",
      "calendar",
      "rulebook",
    ] as const) {
      await goTo(page, place);
      await fits(`${place} in Chinese`);
    }
    expect(looking.amiss).toEqual([]);
  }, 300_000);

  test("a column is moved by keys and by the mouse, keeps the focus, and stands there when one comes back", async () => {
    const { page, look, amiss } = await windowIn("zh");
    await comeAs(page, "shenhe", "matters");
    const heads = () => page.locator(".head-title").allInnerTexts();
    expect((await heads()).slice(0, 4)).toEqual(["第一个问题", "类别", "阶段", "时限"]);

    await page.locator(".list-tools button").last().click();
    const earlier = page.getByRole("button", { name: "“时限”前移一列" });
    await earlier.focus();
    await page.keyboard.press("Enter");
    await page.getByText("“时限”现在是第 3 列").waitFor({ state: "attached" });
    await page.keyboard.press("Enter");
    await page.getByText("“时限”现在是第 2 列").waitFor({ state: "attached" });
    expect((await heads()).slice(0, 4)).toEqual(["第一个问题", "时限", "类别", "阶段"]);
    await look("columns, one moved", openPopover);
    await page.keyboard.press("Escape");

    const head = (title: string) => page.locator(".head-title").getByText(title, { exact: true });
    await head("承办人").dragTo(head("第一个问题"));
    await head("时限").and(page.locator(":nth-match(.head-title, 3)")).waitFor();
    // At once, as whoever is called away does.
    await page.reload();
    await page.locator("tbody tr").first().waitFor();
    expect((await heads()).slice(0, 4)).toEqual(["承办人", "第一个问题", "时限", "类别"]);
    expect(amiss).toEqual([]);
  }, 60_000);
});

test("no page of the workbench and nothing that it can say was passed over, and the desk broke at nothing", async () => {
  const { pages, words } = await passedOver(chinese);
  expect(pages).toEqual([]);
  expect(words.toSorted()).toEqual(Object.keys(leftOut).toSorted());
  expect(stops.flatMap(({ acts }) => acts).toSorted()).toEqual(actsWithForm.toSorted());
  expect(serving.faults).toEqual([]);
});
