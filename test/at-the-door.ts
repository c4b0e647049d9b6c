import { day } from "../src/kernel/day.ts";
import type { MatterId } from "../src/kernel/id.ts";
import type { Outcome, Receipt } from "../src/access/door.ts";
import type { MatterView } from "../src/contract/matter-view.ts";
import type { OfficerCommandOnWire, ReceiveContactOnWire } from "../src/matter/command.ts";
import { newSubmissionToken } from "../src/vault/receipt.ts";
import type { District } from "./district.ts";

/** A report of two points by nobody in particular. */
export const report: ReceiveContactOnWire = {
  command: "receive-contact",
  channel: "web",
  arrivedOn: day("2026-03-02"),
  realName: false,
  points: [{ text: "村务公开栏三年没有公布过账目" }, { text: "修水渠的工钱没有发到干活的人手里" }],
};

/** What officers and reporters do through the door of a district; what should be done and is refused is thrown. */
export function atTheDoor(district: () => District) {
  async function receive(changes: Partial<ReceiveContactOnWire> = {}): Promise<{ done: true } & Receipt> {
    const outcome = await district().door.receive({ ...report, ...changes }, newSubmissionToken(), "portal");
    if (!outcome.done) throw new Error(outcome.sentence.en);
    return outcome;
  }

  async function act(seat: string, matter: MatterId, command: OfficerCommandOnWire): Promise<Outcome> {
    return district().door.act(await district().as(seat), matter, command);
  }

  async function done(seat: string, matter: MatterId, command: OfficerCommandOnWire): Promise<void> {
    const outcome = await act(seat, matter, command);
    if (!outcome.done) throw new Error(`${command.command} by ${seat}: ${outcome.sentence.en}`);
  }

  async function view(seat: string, matter: MatterId): Promise<MatterView> {
    const seen = await district().door.matter(await district().as(seat), matter);
    if (!seen) throw new Error(`${seat} does not see the matter`);
    return seen;
  }

  async function accepted(matter: MatterId): Promise<void> {
    await done("registrar-1", matter, { command: "classify", category: "accusation.near-the-people" });
    await done("registrar-1", matter, { command: "pass-gate", gate: "entry" });
    await done("reviewer-2", matter, { command: "pass-gate", gate: "review" });
    await done("quality-1", matter, { command: "pass-gate", gate: "quality" });
    await done("director", matter, {
      command: "triage",
      grades: { regionality: 1, specificity: 2, urgency: 1, impact: 2 },
    });
    await done("director", matter, { command: "accept" });
  }

  async function toHandling(matter: MatterId, unit = "town-01"): Promise<void> {
    await accepted(matter);
    await done("director", matter, { command: "assign", to: unit, note: { text: "请查清并逐条答复" } });
  }

  /** Works on a matter that was received anonymously until it is struck off. */
  async function toStruckOff({ matter, contact }: Receipt): Promise<void> {
    await toHandling(matter);
    const worker = "town-01-handler-1";
    await done("town-01-head", matter, { command: "name-handler", officer: worker });
    for (const { point } of (await view(worker, matter)).points) {
      await done(worker, matter, { command: "find-point", point, finding: "partly", basis: { text: "查了账" } });
      await done(worker, matter, { command: "answer-point", point, answer: { text: "账目已公布" } });
    }
    await done("town-01-head", matter, { command: "reply" });
    for (const [who, duties] of [
      [worker, ["investigate", "dispose", "conclude", "revisit"]],
      ["director", ["supervise"]],
    ] as const) {
      for (const duty of duties) {
        await done(who, matter, { command: "take-duty", duty });
        await done(who, matter, { command: "do-duty", duty, proof: { text: "见卷" } });
      }
    }
    const said = await district().door.petition(contact, { command: "record-position", position: "settled" });
    if (!said.done) throw new Error(said.sentence.en);
    await done("director", matter, { command: "strike-off" });
  }

  return { receive, act, done, view, accepted, toHandling, toStruckOff };
}
