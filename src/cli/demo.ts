import { demoOrganisation } from "../../demo/district/district.ts";
import type { House } from "../access/house.ts";
import { foundDistrict } from "../access/found-district.ts";
import type { DemoSignIn } from "../contract/sign-in.ts";
import { id } from "../kernel/id.ts";
import { text, type Text } from "../kernel/text.ts";
import { passwordHasher } from "../vault/password.ts";
import type { Installation } from "./open.ts";

/** The invented district that an empty installation shows. */
export const demoDistrict = { id: id<"jurisdiction">("shifan"), name: "示范区", zone: "Asia/Shanghai" };

const seed = 2022;

/** Founds the invented district and plays its stories, all through the door. */
export async function seedDemo(installation: Installation, say: (what: Text) => void): Promise<House> {
  say(text("第一次启动，正在建立示范区……", "First start: founding the demo district…"));
  await foundDistrict(installation.store, { ...demoDistrict, ...demoOrganisation(seed) }, passwordHasher());
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
