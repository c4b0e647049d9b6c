import type { JurisdictionId } from "../../kernel/id.ts";
import type { Store } from "../connect.ts";
import { StoreUnavailable } from "../unavailable.ts";
import { writeBatch, type Append, type AppendOutcome, type Batch } from "./batch.ts";

/** How many writers at most share a transaction: beyond, the wait of the first grows and nothing is gained. */
const most = 200;

type Waiting = {
  readonly item: Append;
  readonly answer: (outcome: AppendOutcome) => void;
  readonly fail: (error: unknown) => void;
};

export type Log = { readonly append: (item: Append) => Promise<AppendOutcome> };

/**
 * The one way into the log. Who comes while a commit is under way waits for it, and all who wait are then committed
 * together, so the disk is waited for once. The outcome is given after the commit. A conflict is an outcome. What a
 * writer's own part throws is thrown to that writer only. `StoreUnavailable` means it was not written, or, if the
 * database stopped just in the commit, that nobody knows: asking again then gives a conflict or the same receipt.
 */
export function openLog(store: Store): Log {
  const queues = new Map<JurisdictionId, Waiting[]>();

  function append(item: Append): Promise<AppendOutcome> {
    return new Promise((answer, fail) => {
      const waiting = { item, answer, fail };
      const queue = queues.get(item.jurisdiction);
      if (queue) return void queue.push(waiting);
      queues.set(item.jurisdiction, [waiting]);
      void work(item.jurisdiction);
    });
  }

  async function work(jurisdiction: JurisdictionId): Promise<void> {
    const queue = queues.get(jurisdiction) ?? [];
    // Who comes in the same moment comes along.
    await Promise.resolve();
    while (queue.length) await commit(jurisdiction, queue.splice(0, most));
    queues.delete(jurisdiction);
  }

  async function commit(jurisdiction: JurisdictionId, batch: readonly Waiting[]): Promise<void> {
    let settled: Batch["settled"] | undefined;
    try {
      const outcomes = await store.pool.transact(async (tx) => {
        const written = await writeBatch(
          tx,
          store.columns,
          jurisdiction,
          batch.map(({ item }) => item),
        );
        settled = written.settled;
        return written.outcomes;
      });
      outcomes.forEach((outcome, index) => batch[index]?.answer(outcome));
    } catch (error) {
      if (error instanceof StoreUnavailable) return batch.forEach(({ fail }) => fail(error));
      if (batch.length === 1) return batch[0]?.fail((await firstFailure(settled)) ?? error);
      // One of them cannot be written. Alone, each gets its own answer, and no number is lost.
      for (const one of batch) await commit(jurisdiction, [one]);
    }
  }

  return { append };
}

/** A statement sent ahead of the commit says better than the commit why nothing was kept. */
async function firstFailure(settled: Batch["settled"] | undefined): Promise<unknown> {
  return (await settled)?.find((one) => one.status === "rejected")?.reason;
}
