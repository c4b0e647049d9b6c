import { play } from "../demo/play.ts";
import { demoStories } from "../demo/stories.ts";
import { day } from "../src/kernel/day.ts";
import { openDistrict, type District } from "./district.ts";

/** A district in which months of work have been done, told by the stories of the demo; `some` keeps the first of them. */
export async function openPlayedDistrict(some = 60): Promise<District> {
  const district = await openDistrict();
  const { door, house, clerk } = district;
  const stories = demoStories(await house.organisation.now(), 1);
  const titles = new Set(stories.slice(0, some).map(({ title }) => title));
  const whole = stories.filter(({ title, days }) => titles.has(title) && days.every((step) => namesOnly(titles, step)));
  const clock = { now: house.now, set: (at: number) => district.setClock(new Date(at).toISOString()) };
  await play(whole, {
    door,
    clock,
    calendar: (await house.calendars.now()).calendar,
    today: day("2026-06-01"),
    seed: 1,
    clerk,
  });
  return district;
}

/** A story that links into one which is not told is left out too. */
function namesOnly(
  titles: ReadonlySet<string>,
  step: { readonly told?: { readonly into?: string } } | object,
): boolean {
  const into = "told" in step ? step.told?.into : undefined;
  return into === undefined || titles.has(into);
}
