import type { MatterView } from "../../src/contract/matter-view.ts";
import type { Day } from "../../src/kernel/day.ts";
import { id } from "../../src/kernel/id.ts";
import type { OfficerCommandOnWire } from "../../src/matter/command.ts";
import type { OfficerTold } from "../story.ts";

/** What a told command needs from where it is played. */
export type Scene = {
  readonly view: () => Promise<MatterView>;
  /** The matter as it was when work on its points began. */
  readonly parts: () => Promise<MatterView>;
  readonly contact: string;
  readonly matterOf: (title: string) => string;
  /** So many working days after the day that is being played. */
  readonly dayAfter: (count: number) => Day;
  /** So many working days after (or before, when negative) the day on which the demo ends. */
  readonly dayFromEnd: (count: number) => Day;
};

/** The commands as they cross the wire: one, or one for each debt under the rule that was named. */
export async function onWire(told: OfficerTold, scene: Scene): Promise<OfficerCommandOnWire[]> {
  switch (told.command) {
    case "link-contact":
      return [{ command: "link-contact", contact: scene.contact, into: scene.matterOf(told.into) }];
    case "unlink-contact":
      return [{ command: "unlink-contact", contact: scene.contact }];
    case "match-subject":
      return [{ command: "match-subject", subject: party((await scene.view()).subjects), officer: told.seat }];
    case "clear-subject":
      return [
        { command: "clear-subject", subject: party((await scene.view()).subjects), reason: { text: told.reason } },
      ];
    case "name-handler":
      return [{ command: "name-handler", officer: told.seat }];
    case "assign":
      return [
        {
          command: "assign",
          to: told.to,
          note: { text: told.note },
          ...(told.dueIn === undefined ? {} : { due: scene.dayFromEnd(told.dueIn) }),
        },
      ];
    case "form-package":
      return [
        {
          command: "form-package",
          leader: told.leader,
          team: [...told.team],
          plan: { text: told.plan },
          milestones: told.milestones.map(({ after, what }) => ({ due: scene.dayAfter(after), what: { text: what } })),
        },
      ];
    case "reach-milestone": {
      const milestone = (await scene.parts()).package?.milestones[told.milestone - 1]?.milestone ?? "";
      return [{ command: "reach-milestone", milestone, proof: { text: told.proof } }];
    }
    case "find-point":
      return [
        {
          command: "find-point",
          point: await pointAt(told.point, scene),
          finding: told.finding,
          basis: { text: told.basis },
        },
      ];
    case "answer-point":
      return [{ command: "answer-point", point: await pointAt(told.point, scene), answer: { text: told.answer } }];
    case "grant-extension":
      return [{ command: "grant-extension", clock: await running(told.rule, scene), reason: { text: told.reason } }];
    case "plan-disclosure": {
      const { contacts } = await scene.view();
      const reporter = party(contacts.flatMap(({ reporters }) => reporters));
      return [{ command: "plan-disclosure", party: reporter, note: { text: told.note } }];
    }
    case "serve-obligation":
      return (await owed(told.rule, scene)).map((obligation) => ({
        command: "serve-obligation",
        obligation,
        proof: told.proof,
        ...worded("note", told.note),
      }));
    case "waive-obligation":
      return (await owed(told.rule, scene)).map((obligation) => ({
        command: "waive-obligation",
        obligation,
        reason: told.reason,
        note: { text: told.note },
      }));
    case "view-identity": {
      const { contacts, subjects } = await scene.view();
      const asked = told.of === "subject" ? subjects : contacts.flatMap(({ reporters }) => reporters);
      return [{ command: "view-identity", party: party(asked), purpose: told.purpose }];
    }
    case "hand-over-duty":
      return [{ command: "hand-over-duty", duty: told.duty, to: told.to, reason: { text: told.reason } }];
    case "take-duty":
    case "classify":
      return [told];
    case "triage":
      return [{ command: "triage", grades: { ...told.grades }, ...worded("note", told.note) }];
    case "pass-gate":
      return [{ command: "pass-gate", gate: told.gate, ...worded("remark", told.remark) }];
    case "send-back":
      return [{ command: "send-back", gate: told.gate, reason: { text: told.reason } }];
    case "verify-name":
      return [{ command: "verify-name", contact: scene.contact, outcome: told.outcome, note: { text: told.note } }];
    case "accept":
    case "reply":
    case "strike-off":
      return [{ command: told.command, ...worded("note", told.note) }];
    case "refuse":
    case "object":
      return [{ command: told.command, reason: told.reason, note: { text: told.note } }];
    case "transfer":
      return [{ command: "transfer", to: told.to, note: { text: told.note } }];
    case "answer-objection":
      return [{ command: "answer-objection", agrees: told.agrees, note: { text: told.note } }];
    case "do-duty":
      return [{ command: "do-duty", duty: told.duty, proof: { text: told.proof } }];
    case "send-message":
      return [{ command: "send-message", message: { text: told.message } }];
    case "revisit":
      return [
        { command: "revisit", contact: scene.contact, outcome: told.outcome, how: told.how, note: { text: told.note } },
      ];
    case "reopen":
    case "step-aside":
      return [{ command: told.command, reason: { text: told.reason } }];
  }
}

async function pointAt(number: number, { parts }: Scene): Promise<string> {
  return (await parts()).points[number - 1]?.point ?? id<"point">("");
}

async function owed(rule: string, { view }: Scene): Promise<string[]> {
  const { obligations } = await view();
  const open = obligations
    .filter((one) => one.rule === rule && one.ended === undefined)
    .map(({ obligation }) => obligation);
  if (open.length === 0) throw new Error(`Nothing is owed under ${rule}`);
  return open;
}

async function running(rule: string, { view }: Scene): Promise<string> {
  const clock = (await view()).clocks.find((one) => one.rule === rule && one.ended === undefined);
  if (!clock) throw new Error(`No clock of ${rule} runs`);
  return clock.clock;
}

function party(parties: readonly { readonly party: string }[]): string {
  return parties[0]?.party ?? "";
}

function worded<Field extends string>(field: Field, words: string | undefined): { [Key in Field]?: { text: string } } {
  return words === undefined ? {} : ({ [field]: { text: words } } as { [Key in Field]: { text: string } });
}
