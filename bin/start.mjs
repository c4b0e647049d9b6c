import { underNode24 } from "./node24.mjs";

await underNode24(import.meta.url);
const { start } = await import("./start.ts");
await start();
