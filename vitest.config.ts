import { defineConfig } from "vitest/config";
import { LongestFirst } from "./test/order.ts";

const all = "{src,test,bin,bench,rulebooks,demo}/**/*.test.{ts,tsx}";

/** Their modules keep nothing of one test that another could find, so that their files share a process and what it has loaded. */
const together =
  "src/{kernel,rules,matter,proof,organisation,contract,workbench,vault,access,desk,portal,cli}/**/*.test.{ts,tsx}";

/** Three workers on two cores: while one waits for its database or its browser, another works. */
export default defineConfig({
  test: {
    environment: "node",
    globalSetup: "test/setup.ts",
    maxWorkers: 3,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    allowOnly: false,
    sequence: { sequencer: LongestFirst },
    // What a test writes for itself is loaded by Node as it is: Vite would make the same modules anew each time.
    server: { deps: { external: [/huiyin-broken-/] } },
    projects: [
      { extends: true, test: { name: "together", include: [together], isolate: false } },
      { extends: true, test: { name: "alone", include: [all], exclude: ["**/node_modules/**", together] } },
    ],
  },
});
