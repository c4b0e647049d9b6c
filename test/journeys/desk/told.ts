import { play } from "../../../demo/play.ts";
import { demoStories } from "../../../demo/stories.ts";
import type { Story } from "../../../demo/story.ts";
import { day } from "../../../src/kernel/day.ts";
import type { District } from "../../district.ts";

/** A matter by the title of its story. */
export type Told = ReadonlyMap<string, string>;

/** Tells these stories of the demo, and those that are linked with them; `unfinished` are told but for their last step. */
export async function tell(
  { door, house, clerk, setClock }: District,
  titles: readonly string[],
  unfinished: readonly string[],
): Promise<Told> {
  const all = demoStories(await house.organisation.now(), 1);
  const strange = [...titles, ...unfinished].filter((title) => !all.some((story) => story.title === title));
  if (strange.length > 0) throw new Error(`The demo tells nothing of ${strange.join(", ")}`);
  const whole = new Set(withLinked([...titles, ...unfinished], all));
  const stories = all
    .filter(({ title }) => whole.has(title))
    .map((story) => (unfinished.includes(story.title) ? { ...story, days: story.days.slice(0, -1) } : story));
  const clock = { now: house.now, set: (at: number) => setClock(new Date(at).toISOString()) };
  const receipts = await play(stories, {
    door,
    clock,
    calendar: (await house.calendars.now()).calendar,
    today: day("2026-06-01"),
    seed: 1,
    clerk,
  });
  return new Map([...receipts].map(([title, { matter }]) => [title, matter]));
}

/** None of those that are linked can be told without the others. */
function withLinked(titles: readonly string[], all: readonly Story[]): readonly string[] {
  const more = all.flatMap((story) => {
    const together = [story.title, ...linksOf(story)];
    return together.length > 1 && together.some((title) => titles.includes(title)) ? together : [];
  });
  const whole = [...new Set([...titles, ...more])];
  return whole.length === titles.length ? whole : withLinked(whole, all);
}

function linksOf({ days }: Story): string[] {
  return days.flatMap((step) => {
    if (!("told" in step)) return [];
    if (step.told.command === "link-contact") return [step.told.into];
    return step.told.command === "unlink-contact" ? [step.told.from] : [];
  });
}
