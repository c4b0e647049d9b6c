import { rebuild as makeAnew } from "../src/access/rebuild.ts";
import { percentile, type Figure } from "./figure.ts";
import type { Ground } from "./ground.ts";
import { fillApart } from "./fill-apart.ts";

const matters = 10_000;
/** The first two, in which what is run often is still being compiled, are not counted: a register that takes long has many. */
const unmeasured = 2;
const rounds = 3;

/** Every projection emptied and made anew from the log, as after an upgrade: the middle of three. */
export async function rebuild(ground: Ground): Promise<Figure[]> {
  const bed = await ground.bed("rebuild");
  await fillApart({ standing: bed.standing, from: 0, to: matters });
  const rates: number[] = [];
  for (let round = -unmeasured; round < rounds; round++) {
    // Between two upgrades autovacuum has long cleared away what the last rebuild left.
    await bed.owner`vacuum analyze`;
    await bed.owner`checkpoint`;
    const began = performance.now();
    const made = await makeAnew(bed.house);
    if (made.matters !== matters) throw new Error(`${matters} matters were made, and ${made.matters} made anew`);
    if (round >= 0) rates.push((made.events / (performance.now() - began)) * 1000);
  }
  await bed.close();
  return [{ name: "rebuild: events a second", figure: percentile(rates, 0.5), unit: "/s" }];
}
