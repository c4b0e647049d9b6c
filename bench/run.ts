import { calendar } from "./calendar.ts";
import { judge, table, type Figure } from "./figure.ts";
import { openGround, type Ground } from "./ground.ts";
import { intake } from "./intake.ts";
import { lists } from "./lists.ts";
import { machine } from "./machine.ts";
import { rebuild } from "./rebuild.ts";
import { rules } from "./rules.ts";
import { starts } from "./starts.ts";
import { thresholds } from "./thresholds.ts";
import { weights } from "./weights.ts";

/** Every measurement by the word that `--only` takes, in the order in which they run. */
const measurements: Readonly<Record<string, (ground: Ground) => Promise<Figure[]>>> = {
  intake,
  rebuild,
  lists,
  calendar,
  starts,
  weights,
  rules,
};

const asked = process.argv.flatMap((word, index, all) => (word === "--only" ? (all[index + 1]?.split(",") ?? []) : []));
const unknown = asked.filter((name) => !(name in measurements));
if (unknown.length > 0) {
  console.error(`No measurement is called ${unknown.join(", ")}. There are: ${Object.keys(measurements).join(", ")}.`);
  process.exit(2);
}

console.error(machine());
const ground = await openGround();
const figures: Figure[] = [];
try {
  for (const [name, measure] of Object.entries(measurements)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    process.stderr.write(`measuring ${name} …\n`);
    figures.push(...(await measure(ground)));
  }
} finally {
  await ground.close();
}

const judged = figures.map(judge);
console.log(process.argv.includes("--json") ? JSON.stringify(judged, null, 2) : table(judged));
const broken = judged.filter(({ kept }) => kept === false);
for (const { name, threshold } of broken) console.error(`not kept: ${name} (${threshold})`);
// A promise that nothing measured is not a promise kept.
const unmeasured =
  asked.length > 0 ? [] : Object.keys(thresholds).filter((name) => figures.every((one) => one.name !== name));
for (const name of unmeasured) console.error(`not measured: ${name}`);
process.exitCode = broken.length + unmeasured.length > 0 ? 1 : 0;
