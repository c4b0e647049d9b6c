import type { JurisdictionId } from "../../kernel/id.ts";
import type { Transaction } from "../pool.ts";

/** An event of a stream as the chain holds it; the hash is in hex. */
export type SealedRow = {
  readonly version: number;
  readonly seq: number;
  readonly hash: string;
  readonly body: unknown;
};

/** A stream in order, each event with its place in the log and its hash there. */
export async function readSealed(
  tx: Transaction,
  jurisdiction: JurisdictionId,
  stream: string,
): Promise<readonly SealedRow[]> {
  const rows = await tx<{ version: number; seq: string; hash: Buffer; body: unknown }[]>`
    select version, seq, hash, body from event
    where jurisdiction = ${jurisdiction} and stream = ${stream} order by version`;
  return rows.map(({ version, seq, hash, body }) => ({ version, seq: Number(seq), hash: hash.toString("hex"), body }));
}
