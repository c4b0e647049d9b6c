import type { PostgresType } from "postgres";

/** The array types we use, by their OID, which are fixed for built-in types, and how an element is read. */
const arrays: Record<string, { oid: number; read: (element: string) => unknown }> = {
  texts: { oid: 1009, read: String },
  names: { oid: 1003, read: String },
  uuids: { oid: 2951, read: String },
  days: { oid: 1182, read: String },
  smallints: { oid: 1005, read: Number },
  integers: { oid: 1007, read: Number },
  bigints: { oid: 1016, read: String },
  floats: { oid: 1022, read: Number },
  booleans: { oid: 1000, read: (element) => element === "t" },
  bytes: { oid: 1001, read: (element) => Buffer.from(element.slice(2), "hex") },
  instants: { oid: 1185, read: (element) => new Date(element).toISOString() },
};

/**
 * Arrays for the driver. It would ask the server for their types by a query of its own, whose failure, when the database
 * stops in that moment, nobody can catch and ends the process; so it is told not to ask.
 */
export const arrayTypes: Record<string, PostgresType> = Object.fromEntries(
  Object.entries(arrays).map(([name, { oid, read }]) => [
    name,
    { to: oid, from: [oid], serialize: formatArray, parse: (written: string) => parseArray(written, read) },
  ]),
);

/** An array of one dimension as PostgreSQL writes it: `{"a","b",NULL}`. What is already written stays. */
export function formatArray(values: readonly unknown[] | string): string {
  return typeof values === "string" ? values : `{${values.map(formatElement).join(",")}}`;
}

function formatElement(value: unknown): string {
  if (value === null || value === undefined) return "NULL";
  if (value instanceof Uint8Array) return `"\\\\x${hexOf(value)}"`;
  if (typeof value !== "string") return `${value as number | bigint | boolean}`;
  if (bare.test(value) && !(value.length === 4 && value.toUpperCase() === "NULL")) return value;
  // Two searches for one character each take half as long as one for either.
  return `"${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

/** What needs no quotes, as ids, numbers and days do. */
const bare = /^[\w:.+-]+$/;

function hexOf({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString("hex");
}

const element = /"((?:[^"\\]|\\.)*)"|([^,{}]+)/gs;

/** An array of texts as PostgreSQL writes it, such as `{a,"b c"}`; it holds no nulls. */
export function parseTexts<Text extends string>(written: string): readonly Text[] {
  return parseArray(written, (element) => element as Text).filter((text) => text !== null);
}

function parseArray<T>(written: string, read: (element: string) => T): (T | null)[] {
  return Array.from(written.matchAll(element), ([, quoted, bare]) => {
    if (bare === "NULL") return null;
    return read(quoted === undefined ? (bare ?? "") : quoted.replace(/\\(.)/gs, "$1"));
  });
}
