import { expect, test } from "vitest";
import { builtIn } from "../../../rulebooks/built-in.ts";
import { discipline } from "../../../rulebooks/discipline/rulebook.ts";
import { day } from "../../kernel/day.ts";
import { id } from "../../kernel/id.ts";
import { text } from "../../kernel/text.ts";
import { receiptFrom, type SubmissionToken } from "../../vault/receipt.ts";
import { emptyDraft, type Draft } from "../report/draft.ts";
import { settingOf } from "../setting.ts";
import { stylesheet } from "../stylesheet.ts";
import { ways } from "../way.ts";
import { homePage } from "./home.ts";
import { receiptPage } from "./receipt.ts";
import { reportPage } from "./report.ts";
import { scopePage } from "./scope.ts";

const hostile = `"><script>alert('看')</script>&amp;`;
const settings = ways.map((way) => settingOf(way, text("示范区", "Shifan District"), "/style.css", "/report"));
const setting = settings[0]!;
const where = { places: [], stations: [] };

test("whatever is typed comes back as text, in a box, in a hidden field and in the last look", async () => {
  const draft: Draft = {
    ...emptyDraft(false),
    how: "real",
    name: hostile,
    phone: hostile,
    points: [hostile, hostile],
    subjects: [{ name: hostile, post: hostile, unit: hostile }],
    place: hostile,
    time: hostile,
  };
  for (const step of ["how", "points", "about", "files", "review"] as const) {
    const staged = [{ staged: hostile, name: hostile, type: hostile, size: 1 }];
    const page = String(
      await reportPage(setting, {
        draft: { ...draft, step },
        staged,
        rulebook: discipline,
        where,
        wrongs: [{ at: hostile, words: hostile }],
      }),
    );
    expect(page).not.toContain("<script");
    expect(page).toContain("&lt;script&gt;");
    expect(page).toContain("&amp;amp;");
  }
});

test("each step carries everything of the others, and shows nothing twice", async () => {
  const draft: Draft = {
    ...emptyDraft(false),
    how: "real",
    name: "柳青禾",
    phone: "0XXX-1",
    points: ["一", "二"],
    place: "上河村",
  };
  for (const step of ["how", "points", "about", "files", "review"] as const) {
    const page = String(
      await reportPage(setting, { draft: { ...draft, step }, staged: [], rulebook: discipline, where, wrongs: [] }),
    );
    for (const name of ["name", "phone", "address", "place", "time", "subject-name"]) {
      expect(page.split(`name="${name}"`).length - 1, `${name} on ${step}`).toBe(1);
    }
    expect(page.match(/name="point"/g)).toHaveLength(2);
  }
});

test("the code stands on the receipt and in no address on it", async () => {
  const { locator, secret } = receiptFrom("AAECAwQFBgcICQoLDA0ODxAREhMUFRYX" as SubmissionToken);
  for (const one of settings) {
    const shown = {
      locator,
      secret,
      receivedOn: day("2026-03-02"),
      realName: true,
      again: false,
      slip: false,
      rulebook: discipline,
    };
    const page = String(await receiptPage(one, shown));
    expect(page).toContain(secret.slice(0, 5));
    for (const [, address = ""] of page.matchAll(/(?:href|action|formaction|src)="([^"]*)"/g)) {
      expect(address).not.toContain(locator);
      expect(address).not.toContain(secret.slice(0, 5));
    }
    expect(Buffer.byteLength(page) + Buffer.byteLength(stylesheet.content)).toBeLessThan(20_000);
  }
});

test("the WeChat account stands on the first page only where the organisation has one", async () => {
  const centre = {
    station: id<"station">("centre"),
    unit: id<"unit">("centre"),
    region: undefined,
    name: text("示范区集中投诉站", "Complaint station"),
    address: text("衡平路 1 号", "1 Hengping Road"),
    hours: text("工作日", "Working days"),
    channels: ["visit" as const, "wechat" as const],
  };
  expect(String(await homePage(setting, { rulebooks: [discipline], stations: 1, centre }))).not.toContain("微信");
  const shown = String(
    await homePage(setting, { rulebooks: [discipline], stations: 1, centre: { ...centre, wechat: "示范区回音" } }),
  );
  expect(shown).toContain("公众号“示范区回音”");
});

test("every kind that is taken in, and every reason to refuse with the way to go, is on the page of what we do", async () => {
  for (const one of settings)
    for (const rulebook of builtIn) {
      const page = String(await scopePage(one, rulebook, builtIn)).replaceAll("&#39;", "'");
      for (const { inScope, name } of rulebook.categories) if (inScope) expect(page).toContain(one.say(name));
      for (const { name, wayToGo } of rulebook.refusalReasons) {
        expect(page).toContain(one.say(name));
        expect(page).toContain(one.say(wayToGo));
      }
    }
});

test("the first page asks in plain words what one wants to raise, and each answer opens its own form", async () => {
  for (const one of settings) {
    const page = String(await homePage(one, { rulebooks: builtIn, stations: 0, centre: undefined }));
    for (const { id: programme, portal, name } of builtIn) {
      expect(page).toContain(one.to(`/report?about=${programme}`));
      expect(page).toContain(one.say(portal?.raises ?? name));
    }
  }
});

test("a form asks who it is about only where the rulebook does, and its receipt says what that rulebook promises", async () => {
  for (const rulebook of builtIn) {
    const about = { ...emptyDraft(false), step: "about" as const };
    const shown = { draft: about, staged: [], rulebook, where: { places: [], stations: [] }, wrongs: [] };
    const asked = String(await reportPage(setting, shown)).includes("subject-name");
    expect([rulebook.id, asked]).toEqual([rulebook.id, rulebook.portal?.asksWho]);
    const page = String(
      await receiptPage(setting, {
        ...receiptFrom("t".repeat(32) as SubmissionToken),
        receivedOn: day("2026-03-02"),
        realName: true,
        again: false,
        slip: false,
        rulebook,
      }),
    );
    for (const { notice, name } of rulebook.obligations)
      if (notice && rulebook.promises.notices.includes(notice)) expect(page).toContain(name.zh);
  }
});
