import type { JurisdictionId } from "../../kernel/id.ts";
import type { Store } from "../connect.ts";
import { together } from "../together.ts";
import { StoreUnavailable } from "../unavailable.ts";
import { leave, suffices, type Ground } from "./ground.ts";
import { writeBatch, type Append, type AppendOutcome, type Batch } from "./batch.ts";

/** How many writers at most share a transaction: beyond, the wait of the first grows and nothing is gained. */
const most = 200;

/** What came of one writer's wish: its outcome, or what its own part threw. */
type Written = { readonly outcome: AppendOutcome } | { readonly failed: unknown };

export type Log = { readonly append: (item: Append) => Promise<AppendOutcome> };

/**
 * The one way into the log. Who comes while a commit is under way waits for it, and all who wait are then committed
 * together, so the disk is waited for once. The outcome is given after the commit. A conflict is an outcome. What a
 * writer's own part throws is thrown to that writer only. `StoreUnavailable` means it was not written, or, if the
 * database stopped just in the commit, that nobody knows: asking again then gives a conflict or the same receipt.
 */
export function openLog(store: Store): Log {
  /** The ground as this process left it; nothing where its last batch failed. */
  const left = new Map<JurisdictionId, Ground>();
  const writers = new Map<JurisdictionId, (item: Append) => Promise<Written>>();

  async function append(item: Append): Promise<AppendOutcome> {
    const { jurisdiction } = item;
    const write = writers.get(jurisdiction) ?? together<Append, Written>((items) => commit(jurisdiction, items), most);
    writers.set(jurisdiction, write);
    const written = await write(item);
    if ("failed" in written) throw written.failed;
    return written.outcome;
  }

  async function commit(jurisdiction: JurisdictionId, batch: readonly Append[]): Promise<Written[]> {
    const known = left.get(jurisdiction);
    left.delete(jurisdiction);
    if (batch.length > 1 && batch.some(({ ahead }) => ahead)) return oneByOne(jurisdiction, batch);
    if (known && suffices(batch, known)) {
      const written = await attempt(jurisdiction, batch, known);
      // What failed may have been old ground or a writer's own mistake: on ground that is read it shows which.
      if (written && (!("failed" in written) || written.failed instanceof StoreUnavailable))
        return each(batch, written);
    }
    const written = await attempt(jurisdiction, batch);
    if (!written) throw new Error("Ground that was read suffices for any batch");
    if (!("failed" in written) || written.failed instanceof StoreUnavailable || batch.length === 1)
      return each(batch, written);
    // One of them cannot be written. Alone, each gets its own answer, and no number is lost.
    return oneByOne(jurisdiction, batch);
  }

  async function oneByOne(jurisdiction: JurisdictionId, batch: readonly Append[]): Promise<Written[]> {
    const alone: Written[] = [];
    for (const one of batch) alone.push(...(await commit(jurisdiction, [one])));
    return alone;
  }

  async function attempt(
    jurisdiction: JurisdictionId,
    batch: readonly Append[],
    known?: Ground,
  ): Promise<{ readonly outcomes: readonly AppendOutcome[] } | { readonly failed: unknown } | undefined> {
    let written: Batch | undefined;
    try {
      await store.pool.transact(async (tx) => {
        written = await writeBatch(tx, store.columns, jurisdiction, batch, known);
      });
    } catch (error) {
      return { failed: error instanceof StoreUnavailable ? error : ((await firstFailure(written?.settled)) ?? error) };
    }
    if (written) left.set(jurisdiction, leave(written.ground, batch));
    return written;
  }

  return { append };
}

function each(
  batch: readonly Append[],
  written: { readonly outcomes: readonly AppendOutcome[] } | { readonly failed: unknown },
): Written[] {
  return "failed" in written ? batch.map(() => written) : written.outcomes.map((outcome) => ({ outcome }));
}

/** A statement sent ahead of the commit says better than the commit why nothing was kept. */
async function firstFailure(settled: Batch["settled"] | undefined): Promise<unknown> {
  return (await settled)?.find((one) => one.status === "rejected")?.reason;
}
