import { join } from "node:path";
import type { Check } from "./check/check.ts";
import { decisions } from "./check/decisions.ts";
import { length } from "./check/length.ts";
import { lock } from "./check/lock.ts";
import { texts } from "./check/texts.ts";
import { tool } from "./check/tools.ts";

const root = join(import.meta.dirname, "..");

const checks: readonly Check[] = [
  tool("types", "typescript/bin/tsc", "--noEmit"),
  tool("types of the workbench", "typescript/bin/tsc", "--noEmit", "--project", "src/workbench"),
  tool("lint and directions", "oxlint/bin/oxlint", "--type-aware"),
  tool("format", "oxfmt/bin/oxfmt", "--check"),
  tool("unused code", "knip/bin/knip.js"),
  decisions,
  length,
  lock,
  texts,
];

let failed = 0;
for (const { name, look } of checks) {
  const amiss = await look(root).catch((error: unknown) => [`The check itself broke: ${String(error)}`]);
  console.log(amiss.length === 0 ? `ok      ${name}` : `failed  ${name}: ${amiss.join("\n        ")}`);
  if (amiss.length > 0) failed += 1;
}
console.log(`${checks.length - failed} ok, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
