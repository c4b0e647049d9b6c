import { calendar } from "../src/cli/evaluate/calendar.ts";
import type { Evaluation } from "../src/cli/evaluate/evaluation.ts";

const evaluations = new Map<string | undefined, Evaluation>(Object.entries({ calendar }));

const [name, ...args] = process.argv.slice(2);
const evaluation = evaluations.get(name);
if (evaluation) {
  process.exitCode = await evaluation.run(args, console.log);
} else {
  const usages = [...evaluations.values()].map(({ usage }) => `  npm run evaluate -- ${usage}`);
  console.log(["Name what to evaluate:", ...usages].join("\n"));
  process.exitCode = name === "--help" ? 0 : 2;
}
