import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** What nobody holds any more is gone after this. */
export async function collectGarbage(): Promise<void> {
  setFlagsFromString("--expose-gc");
  await (runInNewContext("gc") as NodeJS.GCFunction)({ type: "major", execution: "async" });
}
