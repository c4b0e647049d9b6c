import { underNode24 } from "./node24.mjs";

await underNode24(import.meta.url);
const { runTests } = await import("./test.ts");
process.exit(await runTests(process.argv.slice(2)));
