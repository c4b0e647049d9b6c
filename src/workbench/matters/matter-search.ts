import type { MatterQueryOnWire } from "../../contract/matter-row.ts";

/** The narrowing of the list as the address of the page carries it: never words searched for. */
export type MatterSearch = Omit<MatterQueryOnWire, "words" | "after" | "limit">;

const lists = ["stage", "channel", "colour"] as const;
const texts = ["number", "gate", "programme", "category", "unit", "receivedFrom", "receivedTo", "order"] as const;
const flags = ["packaged", "realName"] as const;

/** Takes what it knows from an address and leaves out the rest; the desk checks the values. */
export function readMatterSearch(from: Record<string, unknown>): MatterSearch {
  const read: Record<string, unknown> = {};
  for (const key of lists) {
    const value = from[key];
    if (Array.isArray(value) && value.length > 0) read[key] = value.map(String);
  }
  for (const key of texts) {
    const value = from[key];
    if ((typeof value === "string" && value !== "") || typeof value === "number") read[key] = String(value);
  }
  for (const key of flags) if (typeof from[key] === "boolean") read[key] = from[key];
  return read;
}
