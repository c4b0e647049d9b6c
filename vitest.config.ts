import { defineConfig } from "vitest/config";
import { LongestFirst } from "./test/order.ts";

const all = "{src,test,bin,bench,rulebooks,demo}/**/*.test.{ts,tsx}";

/** Folders that hold functions of what they are given: nothing of a test is left for the next, so their files share a process. */
const pure = "src/{kernel,rules,matter,organisation,contract,workbench}/**/*.test.{ts,tsx}";

/** Three workers on two cores: while one waits for its database or its browser, another works. */
export default defineConfig({
  test: {
    environment: "node",
    maxWorkers: 3,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    allowOnly: false,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        // What the tests write for themselves is loaded by Node as it is: Vite would make the same modules anew each time.
        test: { name: "pure", include: [pure], isolate: false, server: { deps: { external: [/huiyin-broken-/] } } },
      },
      {
        extends: true,
        test: { name: "house", include: [all], exclude: ["**/node_modules/**", pure], globalSetup: "test/setup.ts" },
      },
    ],
  },
});
