import { demoOrganisation } from "../../demo/district/district.ts";
import { demoClock } from "../../demo/play/clock.ts";
import { play } from "../../demo/play.ts";
import { demoStories } from "../../demo/stories.ts";
import { doWhatIsDue } from "../access/clerk.ts";
import type { House } from "../access/house.ts";
import { openDoor } from "../access/open-door.ts";
import { foundDistrict } from "../access/found-district.ts";
import type { DemoSignIn } from "../contract/sign-in.ts";
import { id } from "../kernel/id.ts";
import { dayIn, instant } from "../kernel/instant.ts";
import { text, type Text } from "../kernel/text.ts";
import { passwordHasher } from "../vault/password.ts";
import type { Installation } from "./open.ts";
import { markUnfinished } from "./unfinished-demo.ts";

/** The invented district that an empty installation shows. */
export const demoDistrict = { id: id<"jurisdiction">("shifan"), name: "示范区", zone: "Asia/Shanghai" };

const seed = 2022;

/**
 * Founds the invented district and plays its stories through the door, as if the office had worked on them until
 * yesterday. A start that was ended in the middle leaves its mark, and the next one tells it anew.
 */
export async function seedDemo(installation: Installation, data: string, say: (what: Text) => void): Promise<House> {
  say(
    text("第一次启动：正在建立示范区，约需半分钟……", "First start: founding the demo district, about half a minute …"),
  );
  const demo = demoOrganisation(seed);
  const { finished } = markUnfinished(data);
  await foundDistrict(installation.store, { ...demoDistrict, ...demo }, passwordHasher());
  const clock = demoClock();
  const house = await installation.openHouse(demoDistrict, clock.now);
  const { calendar } = await house.calendars.now();
  await play(demoStories(demo.organisation, seed), {
    door: openDoor(house),
    clock,
    calendar,
    today: dayIn(demoDistrict.zone, instant(Date.now())),
    seed,
    clerk: () => doWhatIsDue(house),
  });
  finished();
  return installation.openHouse(demoDistrict);
}

/** One sign-in a role, as the sign-in page lists them. */
export function demoSignIns(): DemoSignIn[] {
  const { signIns, organisation } = demoOrganisation(seed);
  return signIns.map(({ name, password, role, officer }) => {
    const post = organisation.officers.get(officer)?.holds[0]?.post;
    const unit = post && organisation.posts.get(post)?.unit;
    return { name, password, role, unit: (unit && organisation.units.get(unit)?.name) ?? text("", "") };
  });
}
