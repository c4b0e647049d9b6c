import { parseArgs } from "node:util";
import { percentile, table, type Figure } from "./figure.ts";
import { killRounds } from "./kill-rounds.ts";

// node bench/kill.ts --rounds 20: kills the server and PostgreSQL in turns during intake and says what became of the reports.
const { values } = parseArgs({ options: { rounds: { type: "string", default: "20" } } });
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error(`--rounds takes a whole number from 1, not ${values.rounds}.`);
  process.exit(2);
}

const { acknowledged, lost, doubled, broken, back } = await killRounds(rounds, (line) => console.error(line));
const figures: Figure[] = [
  { name: "kill: rounds, server and PostgreSQL in turns", figure: rounds, unit: "" },
  { name: "kill: reports acknowledged", figure: acknowledged, unit: "" },
  { name: "kill: acknowledged reports that are lost", figure: lost, unit: "" },
  { name: "kill: reports that are there twice", figure: doubled, unit: "" },
  { name: "kill: times the chain was broken", figure: broken, unit: "" },
  { name: "kill: server, slowest until the next receipt", figure: Math.max(0, ...back.server) / 1000, unit: "s" },
  { name: "kill: PostgreSQL, slowest until the next receipt", figure: Math.max(0, ...back.database) / 1000, unit: "s" },
  ...(back.server.length > 0
    ? [{ name: "kill: server, middle", figure: percentile(back.server, 0.5) / 1000, unit: "s" }]
    : []),
];
console.log(table(figures));
process.exitCode = lost + doubled + broken > 0 ? 1 : 0;
