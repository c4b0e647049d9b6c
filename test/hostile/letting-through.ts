import fc from "fast-check";
import { day } from "../../src/kernel/day.ts";
import { officerCommand } from "../../src/matter/command.ts";
import { hostileValues } from "./pool.ts";

type Shape = { safeParse(value: unknown): { success: boolean } };

/**
 * Values for a field: mostly such as its schema lets through, and one in thirteen that it does not. `known` are ids that are
 * there.
 */
export function lettingThrough(shape: unknown, known: readonly string[]): fc.Arbitrary<unknown> {
  const schema = shape as Shape;
  const shared = [
    ...hostileValues,
    ...known,
    ...known.map((id) => [id]),
    day("2026-03-20"),
    "web",
    "reached",
    undefined,
  ];
  const literals = officerCommand.options.map(({ shape: { command } }) => command.value);
  const through = [...shared, ...literals, "receive-contact"].filter((value) => schema.safeParse(value).success);
  const any = fc.constantFrom(...shared);
  if (through.length === 0) return any;
  return fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...through) }, { weight: 1, arbitrary: any });
}
