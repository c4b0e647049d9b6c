import type { Receipt } from "../src/access/door.ts";
import type { ReceiveContactOnWire } from "../src/matter/command.ts";
import { newSubmissionToken } from "../src/vault/receipt.ts";
import type { District } from "./district.ts";

/** One arrival at the centre's desk, taken in by its registrar. */
export async function arrival(
  district: District,
  words: string,
  more: Partial<ReceiveContactOnWire> = {},
  token = newSubmissionToken(),
): Promise<Receipt> {
  const report: ReceiveContactOnWire = {
    command: "receive-contact",
    channel: "letter",
    arrivedOn: "2026-03-02",
    realName: false,
    points: [{ text: words }],
    ...more,
  };
  const taken = await district.door.receive(report, token, await district.as("registrar-1"));
  if (!taken.done) throw new Error(taken.sentence.en);
  return taken;
}

/** One arrival with a photograph. */
export async function arrivalWithFile(district: District, words = "账目没有公示。"): Promise<Receipt> {
  const token = newSubmissionToken();
  async function* bytes() {
    yield Buffer.from("a photograph of the notice board".repeat(100));
  }
  const staged = await district.door.stageFile(token, { name: "公示栏.jpg", type: "image/jpeg", bytes: bytes() });
  if ("tooLarge" in staged) throw new Error("The photograph was too large");
  return arrival(district, words, { files: [{ staged: staged.staged }] }, token);
}
