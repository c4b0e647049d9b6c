import type { CalendarWish } from "../src/contract/calendar-change.ts";
import { percentile, type Figure } from "./figure.ts";
import { fillApart } from "./fill-apart.ts";
import type { Bed, Ground } from "./ground.ts";

/** So many clocks run, of as many matters as that takes: in made registers nearly half of the matters have one, and some have several. */
const clocks = 100_000;
const step = 40_000;

/** What a change of the calendar would move, and the change itself, where a hundred thousand clocks run: the middle of four. */
export async function calendar(ground: Ground): Promise<Figure[]> {
  const bed = await ground.bed("calendar");
  await runClocks(bed);
  const administrator = await bed.as("administrator");
  const [previews, applied]: [number[], number[]] = [[], []];
  let fewest = Infinity;
  for (const weekday of [2, 3, 4, 5]) {
    const wish: CalendarWish = { wish: "put-file", key: "organ", content: worksOn(weekday) };
    const looked = await timed(() => bed.door.previewCalendar(administrator, { wish, after: 0, limit: 50 }));
    if (!looked.came.done) throw new Error(looked.came.sentence.en);
    const { seen } = looked.came.preview;
    const changed = await timed(() => bed.door.applyCalendar(administrator, { wish, seen }));
    if (!changed.came.done) throw new Error(changed.came.sentence.en);
    previews.push(looked.seconds);
    applied.push(changed.seconds);
    process.stderr.write(
      `  ${changed.came.clocks} moved in ${changed.seconds.toFixed(2)} s, previewed in ${looked.seconds.toFixed(2)} s\n`,
    );
    fewest = Math.min(fewest, changed.came.clocks);
  }
  await bed.close();
  return [
    { name: "calendar: preview at 100k clocks", figure: percentile(previews, 0.5), unit: "s" },
    { name: "calendar: apply at 100k clocks", figure: percentile(applied, 0.5), unit: "s" },
    { name: "calendar: clocks moved by each change, at least", figure: fewest, unit: "" },
  ];
}

/** An office that works on one day of the week alone, another in each round: six of seven last days move, whatever they are counted in. */
function worksOn(weekday: number) {
  return { level: "organ", name: "本机关", week: [weekday] };
}

/** Makes matters until enough clocks run. */
async function runClocks({ standing, owner }: Bed): Promise<void> {
  for (let from = 0; ; from += step) {
    const [row] = await owner<{ clocks: number }[]>`select count(*)::int as clocks from running_clock`;
    process.stderr.write(`  ${row?.clocks} clocks run\n`);
    if ((row?.clocks ?? 0) >= clocks) break;
    await fillApart({ standing, from, to: from + step });
  }
  await owner`vacuum analyze`;
  await owner`checkpoint`;
}

async function timed<T>(work: () => Promise<T>): Promise<{ readonly came: T; readonly seconds: number }> {
  const began = performance.now();
  const came = await work();
  return { came, seconds: (performance.now() - began) / 1000 };
}
