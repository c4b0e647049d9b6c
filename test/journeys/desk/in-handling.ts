import type { Receipt } from "../../../src/access/door.ts";
import { day } from "../../../src/kernel/day.ts";
import { id } from "../../../src/kernel/id.ts";
import type { OfficerCommandOnWire, ReceiveContactOnWire } from "../../../src/matter/command.ts";
import { newSubmissionToken } from "../../../src/vault/receipt.ts";
import type { District } from "../../district.ts";

/** A real-name report with so many words as its point, as it stands before anybody has touched it. */
export async function arrived(
  district: District,
  text: string,
  more: Partial<ReceiveContactOnWire> = {},
): Promise<string> {
  return (await receiptOf(district, text, more)).matter;
}

/** One that its reporter, who was pressed, wants to withdraw. */
export async function withdrawing(district: District, text: string): Promise<string> {
  const { matter, contact } = await receiptOf(district, text, {});
  const outcome = await district.door.petition(contact, { command: "withdraw", pressed: true });
  if (!outcome.done) throw new Error(outcome.sentence.en);
  return matter;
}

async function receiptOf({ door }: District, text: string, more: Partial<ReceiveContactOnWire>): Promise<Receipt> {
  const receipt = await door.receive(
    {
      command: "receive-contact",
      channel: "web",
      arrivedOn: day("2026-03-02"),
      realName: true,
      points: [{ text }],
      reporters: [{ identity: { name: "某人", phone: "0990" } }],
      subjects: [{ who: { identity: { name: "某会计" } } }],
      ...more,
    },
    newSubmissionToken(),
    "portal",
  );
  if (!receipt.done) throw new Error(receipt.sentence.en);
  return receipt;
}

type Act = (seat: string, command: OfficerCommandOnWire) => Promise<void>;

function actsOn(district: District, matter: string): Act {
  return async (seat, command) => {
    const outcome = await district.door.act(await district.as(seat), id<"matter">(matter), command);
    if (!outcome.done) throw new Error(`${command.command} by ${seat}: ${outcome.sentence.en}`);
  };
}

/** Takes a matter through the gates to the township that works on it. */
export async function inHandling(district: District, matter: string): Promise<void> {
  const act = actsOn(district, matter);
  await toDecide(act);
  await act("director", { command: "accept" });
  await act("director", { command: "assign", to: "town-01", note: { text: "请逐条查清。" } });
}

/** Takes a matter through the gates and on its way to a township that has not taken it yet. */
export async function onItsWay(district: District, matter: string): Promise<void> {
  const act = actsOn(district, matter);
  await toDecide(act);
  await act("director", { command: "transfer", to: "town-01", note: { text: "请依规决定是否受理。" } });
}

async function toDecide(act: Act): Promise<void> {
  await act("registrar-1", { command: "classify", category: "accusation.near-the-people" });
  await act("registrar-1", { command: "pass-gate", gate: "entry" });
  await act("reviewer-2", { command: "pass-gate", gate: "review" });
  await act("quality-1", { command: "pass-gate", gate: "quality" });
  const grades = { regionality: 1, specificity: 1, urgency: 2, impact: 1 } as const;
  await act("director", { command: "triage", grades });
}

/** Matters of a township by what befell their time: more was asked for, was granted and told, and one stands still. */
export async function timesOf(
  district: District,
): Promise<Record<"askedMore" | "grantedMore" | "standsStill", string>> {
  const [askedMore, grantedMore, standsStill] = await Promise.all(
    ["修桥的账要请人审", "种粮补贴的名册不见了", "危房鉴定没有结论"].map((text) => arrived(district, text)),
  );
  if (!askedMore || !grantedMore || !standsStill) throw new Error("Three were to arrive");
  await Promise.all([askedMore, grantedMore, standsStill].map((matter) => inHandling(district, matter)));
  const clockOf = async (matter: string) => {
    const seen = await district.door.matter(await district.as("director"), id<"matter">(matter));
    const clock = seen?.clocks.find(({ rule, ended }) => rule === "handling" && !ended)?.clock;
    return { clock: clock ?? "" };
  };
  const ask = async (matter: string) =>
    actsOn(district, matter)("town-01-handler-1", {
      command: "ask-extension",
      clock: (await clockOf(matter)).clock,
      reason: { text: "账册十二本，逐笔核对还需一个月。" },
    });
  await ask(askedMore);
  await ask(grantedMore);
  const { clock } = await clockOf(grantedMore);
  await actsOn(district, grantedMore)("town-01-head", { command: "grant-extension", clock });
  await actsOn(district, standsStill)("town-01-head", {
    command: "pause-clock",
    clock: (await clockOf(standsStill)).clock,
    reason: "appraisal",
    note: { text: "已委托鉴定。" },
  });
  return { askedMore, grantedMore, standsStill };
}
