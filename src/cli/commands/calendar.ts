import type { Door, Viewer } from "../../access/door.ts";
import type { House } from "../../access/house.ts";
import { openDoor } from "../../access/open-door.ts";
import { viewerOf } from "../../access/sign-in.ts";
import type { CalendarWish } from "../../contract/calendar-change.ts";
import { text, type Text } from "../../kernel/text.ts";
import { administers } from "../../organisation/administers.ts";
import { readWishFile } from "../calendar/read-wish-file.ts";
import { sayApplied, sayPreview } from "../calendar/say-calendar.ts";
import type { Around, Command, Found, Given, Misused } from "../command.ts";
import { housesOf, withInstallation } from "../open-beside.ts";

/** Previews a file of days off and make-up days against every clock that runs, and applies it as an administrator. */
export const calendarCommand: Command = {
  name: "calendar",
  says: text(
    "预览（preview）一份放假安排会改动哪些期限，或者由管理员适用（apply）",
    "preview which last days a list of days off would move, or apply it as an administrator",
  ),
  words: ["preview|apply", "FILE"],
  flags: {
    as: {
      takes: "SIGN-IN",
      says: text("适用时由谁办理（登录名）；密码另行输入", "who applies it, by sign-in; the password is asked for"),
    },
    jurisdiction: { takes: "ID", says: text("在哪个地区", "the district it is for") },
  },
  run: async (given, around) => {
    const [what, file = ""] = given.words;
    if (what !== "preview" && what !== "apply")
      return misused("请写 preview（预览）或 apply（适用）。", "Write preview or apply.");
    if (what === "apply" && given.values["as"] === undefined)
      return misused("请用 --as 写明由谁适用。", "Say by --as who applies it.");
    const wish = await readWishFile(file);
    if ("misused" in wish) return wish;
    return withInstallation(around.settings, around.say, async (installation) => {
      const houses = await housesOf(installation, given.values["jurisdiction"]);
      if ("misused" in houses) return houses;
      const [house, second] = houses;
      if (!house || second) return misused("请用 --jurisdiction 指定地区。", "Name the district by --jurisdiction.");
      return what === "preview" ? preview(house, wish) : apply(house, wish, given, around);
    });
  },
};

/** Whoever sits at the console may look: nothing is told of a matter but its number. */
async function preview(house: House, wish: CalendarWish): Promise<Found> {
  const organisation = await house.organisation.now();
  const administrator = [...organisation.officers.keys()].find((officer) => administers(organisation, officer));
  const viewer = administrator && (await viewerOf(house, administrator));
  if (!viewer) return failed(text("本地区没有系统管理员。", "The district has no administrator."));
  const outcome = await openDoor(house).previewCalendar(viewer, { wish, after: 0, limit: 20 });
  if (!outcome.done) return failed(outcome.sentence);
  return { good: true, lines: sayPreview(outcome.preview), facts: { preview: outcome.preview } };
}

async function apply(house: House, wish: CalendarWish, { values }: Given, { askSecret }: Around): Promise<Found> {
  const door = openDoor(house);
  const name = values["as"] ?? "";
  const viewer = await door.signIn(name, await askSecret(text(`${name} 的密码：`, `Password of ${name}: `)));
  if (viewer === "wrong")
    return failed(text("登录名或密码不对，没有改动。", "That sign-in and password do not fit; nothing was changed."));
  if (viewer === "later")
    return failed(
      text(
        "试错过多，请几分钟后再试；没有改动。",
        "Too many wrong tries; try again in some minutes. Nothing was changed.",
      ),
    );
  return applyAs(door, viewer, wish);
}

async function applyAs(door: Door, viewer: Viewer, wish: CalendarWish): Promise<Found> {
  const looked = await door.previewCalendar(viewer, { wish, after: 0, limit: 1 });
  if (!looked.done) return failed(looked.sentence);
  const outcome = await door.applyCalendar(viewer, { wish, seen: looked.preview.seen });
  if (!outcome.done) return failed(outcome.sentence);
  const { version, clocks, matters } = outcome;
  return { good: true, lines: [sayApplied(outcome)], facts: { version, clocks, matters } };
}

function failed(why: Text): Found {
  return { good: false, lines: [why], facts: { why } };
}

function misused(zh: string, en: string): Misused {
  return { misused: text(zh, en) };
}
