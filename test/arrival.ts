import type { Receipt } from "../src/access/door.ts";
import { newSubmissionToken } from "../src/vault/receipt.ts";
import type { District } from "./district.ts";

/** One arrival at the centre's desk, taken in by its registrar. */
export async function arrival(district: District, words: string, more: object = {}): Promise<Receipt> {
  const taken = await district.door.receive(
    {
      command: "receive-contact",
      channel: "letter",
      arrivedOn: "2026-03-02",
      realName: false,
      points: [{ text: words }],
      ...more,
    },
    newSubmissionToken(),
    await district.as("registrar-1"),
  );
  if (!taken.done) throw new Error(taken.sentence.en);
  return taken;
}
