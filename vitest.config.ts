import { defineConfig } from "vitest/config";

/** Two workers: each file that needs one has its own clone of the database, and a browser is heavy. */
export default defineConfig({
  test: {
    include: ["{src,test,bin,bench,rulebooks,demo}/**/*.test.{ts,tsx}"],
    environment: "node",
    globalSetup: "test/setup.ts",
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    allowOnly: false,
  },
});
