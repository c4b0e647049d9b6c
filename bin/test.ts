import { existsSync } from "node:fs";
import { join } from "node:path";
import type { TestModule, Vitest } from "vitest/node";
import { buildWorkbench } from "./workbench.ts";

/** How many tests passed and failed, and what else went wrong, each in a sentence that counts as one failure. */
export type Tally = { passed: number; failed: number; amiss: readonly string[] };

const root = join(import.meta.dirname, "..");

/**
 * Builds the workbench, runs vitest with these arguments, and ends with one line alone, `312 passed, 0 failed`. A test
 * that was skipped, a file that could not be read and a run that found nothing are failures. Returns the exit code.
 */
export async function runTests(arguments_: readonly string[]): Promise<number> {
  const tally = await attempt(arguments_);
  for (const sentence of tally.amiss) console.error(sentence);
  const failed = tally.failed + tally.amiss.length;
  await flushed();
  console.log(`${tally.passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

async function attempt(arguments_: readonly string[]): Promise<Tally> {
  if (!existsSync(join(root, "node_modules/vitest"))) return nothingRan("vitest is missing. Run `npm ci`.");
  const built = await buildWorkbench(root);
  if (!built.ok) return nothingRan(built.why);
  process.env["NODE_ENV"] ??= "test";
  // Hundreds of processes start from the same sources; what one has compiled the next does not compile again.
  process.env["NODE_COMPILE_CACHE"] ??= join(root, "node_modules/.cache/compiled");
  try {
    const { parseCLI, startVitest } = await import("vitest/node");
    const { filter, options } = parseCLI(["vitest", "run", ...arguments_]);
    const vitest = await startVitest("test", filter, { configLoader: "native", ...options, root, watch: false });
    const tally = count(vitest, options.testNamePattern !== undefined);
    await vitest.close();
    return tally;
  } catch (error) {
    return nothingRan(`The tests did not run: ${messageOf(error)}`);
  }
}

function nothingRan(why: string): Tally {
  return { passed: 0, failed: 0, amiss: [why] };
}

/** Takes a run that ended. Where tests were chosen by name, those not chosen are not held against it. */
function count(vitest: Vitest, chosenByName: boolean): Tally {
  const modules = vitest.state.getTestModules();
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const states = tests.map((test) => test.result().state);
  const skipped = tests.filter((test) => test.result().state === "skipped");
  const passed = states.filter((state) => state === "passed").length;
  const amiss = [
    ...modules.flatMap(unread),
    ...vitest.state.getUnhandledErrors().map((error) => `An error outside every test: ${messageOf(error)}`),
    ...(chosenByName ? [] : skipped.map((test) => `Skipped, which counts as a failure: ${test.fullName}`)),
    ...states.filter((state) => state === "pending").map(() => "A test never ended."),
  ];
  const failed = states.filter((state) => state === "failed").length;
  if (passed + failed + amiss.length === 0) amiss.push("No test was found.");
  return { passed, failed, amiss };
}

function unread(module: TestModule): string[] {
  return module.errors().map((error) => `${module.relativeModuleId}: ${error.message}`);
}

/** An error that crossed from a worker is no longer an Error, but still has its message. */
function messageOf(error: unknown): string {
  const has = typeof error === "object" && error !== null && "message" in error;
  return has ? String(error.message) : String(error);
}

function flushed(): Promise<void> {
  return new Promise((resolve) => process.stdout.write("", () => resolve()));
}
