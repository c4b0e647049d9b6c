import type { MatterId } from "../../src/kernel/id.ts";
import type { OfficerCommandOnWire } from "../../src/matter/command.ts";
import type { District } from "../district.ts";

/** What somebody at a seat does to one matter; that it is refused is a fault of the test, so it throws. */
export type Acts = (seat: string, command: OfficerCommandOnWire) => Promise<void>;

export function actsOn({ door, as }: District, matter: MatterId): Acts {
  return async (seat, command) => {
    const outcome = await door.act(await as(seat), matter, command);
    if (!outcome.done) throw new Error(`${command.command} by ${seat}: ${outcome.sentence.en}`);
  };
}

/** From the register to the decision. */
export async function passGates(act: Acts): Promise<void> {
  await act("registrar-1", { command: "classify", category: "accusation.near-the-people" });
  await act("registrar-1", { command: "pass-gate", gate: "entry" });
  await act("reviewer-2", { command: "pass-gate", gate: "review" });
  await act("quality-1", { command: "pass-gate", gate: "quality" });
  await act("director", { command: "triage", grades: { regionality: 1, specificity: 2, urgency: 1, impact: 2 } });
}

export async function assign(act: Acts): Promise<void> {
  await act("director", { command: "accept" });
  await act("director", { command: "assign", to: "town-01", note: { text: "请逐条查清" } });
  await act("town-01-head", { command: "name-handler", officer: "town-01-handler-1" });
}

/** Each point is found and answered, and the township replies. */
export async function answer({ door, as }: District, matter: MatterId, act: Acts): Promise<void> {
  const view = await door.matter(await as("town-01-handler-1"), matter);
  for (const [index, { point }] of (view?.points ?? []).entries()) {
    const basis = { text: "核对账册与公示" };
    await act("town-01-handler-1", { command: "find-point", point, finding: "substantiated", basis });
    const words = { text: `第 ${index + 1} 个问题属实。多记的四万元已经退回村集体账户，公示栏已经更正。` };
    await act("town-01-handler-1", { command: "answer-point", point, answer: words });
  }
  await act("town-01-head", { command: "reply", note: { text: "以上是查证的结果。不服的，可以申请复查。" } });
}

/** Everything that is still owed is done, and the matter is struck off. */
export async function strikeOff({ door, as }: District, matter: MatterId, act: Acts): Promise<void> {
  for (const duty of ["investigate", "dispose", "conclude", "revisit", "supervise"]) {
    const seat = duty === "supervise" ? "director" : "town-01-handler-1";
    await act(seat, { command: "take-duty", duty });
    await act(seat, { command: "do-duty", duty, proof: { text: "见卷" } });
  }
  const view = await door.matter(await as("director"), matter);
  for (const { obligation, ended, rule } of view?.obligations ?? []) {
    if (ended || rule === "quarterly-result") continue;
    const theirs = rule === "handler-notice" || rule === "result-feedback";
    await act(theirs ? "town-01-handler-1" : "registrar-1", {
      command: "serve-obligation",
      obligation,
      proof: "by-phone",
    });
  }
  await act("director", { command: "strike-off" });
}
