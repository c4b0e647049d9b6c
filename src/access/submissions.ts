import type { ContactId, FileId, JurisdictionId, MatterId } from "../kernel/id.ts";
import { askIn, type Store } from "../store/connect.ts";
import { together } from "../store/together.ts";
import { submissionOf, type SubmissionToken } from "../vault/receipt.ts";

/** What came of a form that was submitted. `attempt` is the one under which its receipt's locator was free. */
export type Arrived = {
  readonly contact: ContactId;
  readonly matter: MatterId;
  readonly number: string;
  readonly attempt: number;
};

/** A file's envelope as it lies there until its form is submitted. */
export type StagedRow = { readonly staged: FileId; readonly sealed: Buffer };

/** What is known of a form's token: the arrival it became, and the files sent ahead of it, oldest first. */
export type Submission = { readonly arrived?: Arrived; readonly staged: readonly StagedRow[] };

export type Submissions = (token: SubmissionToken) => Promise<Submission>;

type ReceiptRow = { readonly contact: ContactId; readonly attempt: number };

type Of = { readonly submission: Buffer };

/**
 * Looks submissions up, those of one moment together: a Monday's forms are many and each asks this first. Whoever asks is
 * at work on the form, so its files are kept anew from now.
 */
export function openSubmissions(store: Store, jurisdiction: JurisdictionId): Submissions {
  const sight = { jurisdiction, as: "clerk" } as const;

  const find = together(async (submissions: readonly string[]) => {
    const sought = submissions.map((hex) => `\\x${hex}`);
    const [receipts, staged] = await askIn<[(ReceiptRow & Of)[], (StagedRow & Of)[]]>(store, sight, (tx) => [
      tx`select submission, contact, attempt from receipt
         where jurisdiction = ${jurisdiction} and submission = any(${sought}::bytea[])`,
      tx`with kept as (
           update staged_file set since = now()
           where jurisdiction = ${jurisdiction} and submission = any(${sought}::bytea[])
           returning submission, staged, sealed)
         select submission, staged, sealed from kept order by staged`,
    ]);
    return submissions.map((hex) => {
      const own = ({ submission }: Of) => submission.toString("hex") === hex;
      return { receipt: receipts.find(own), staged: staged.filter(own) };
    });
  });

  async function arrival({ contact, attempt }: ReceiptRow): Promise<Arrived> {
    const [[found]] = await askIn<[Omit<Arrived, "attempt">[]]>(store, sight, (tx) => [
      tx`select contact, matter, number from contact where jurisdiction = ${jurisdiction} and contact = ${contact}`,
    ]);
    if (!found) throw new Error("A receipt is for an arrival that is not there");
    return { ...found, attempt };
  }

  return async (token) => {
    const { receipt, staged } = await find(submissionOf(token));
    return receipt ? { arrived: await arrival(receipt), staged } : { staged };
  };
}
