import type { MatterView } from "../../contract/matter-view.ts";
import { proofNames } from "../../contract/names.ts";
import type { Text } from "../../kernel/text.ts";
import { pauseReasonIds, pauseReasons, type PauseReason } from "../../rules/pause.ts";
import type { Rulebook } from "../../rules/rulebook.ts";
import type { Choice } from "../parts/pickers.tsx";
import type { ChoiceKind } from "./fields.ts";
import type { Values } from "./values.ts";

/** What the choices are drawn from. On several matters at once there is no `matter`, and only the rulebook offers. */
export type Choosing = {
  readonly rulebook: Rulebook;
  readonly matter: MatterView | undefined;
  readonly me: string;
  readonly values: Values;
};

type Running = MatterView["clocks"][number];

/** What a field of this kind offers to choose from. */
export function choicesOf(as: ChoiceKind, { rulebook, matter, me, values }: Choosing): readonly Choice[] {
  const duties = (which: (duty: MatterView["duties"][number]) => boolean): Choice[] =>
    rulebook.duties.filter(({ id }) => matter?.duties.some((duty) => duty.duty === id && which(duty)) ?? true);
  const clocks = (which: (clock: Running) => boolean): Choice[] =>
    (matter?.clocks ?? [])
      .filter((one) => !one.ended && which(one))
      .map(({ clock, rule, due }) => ({ id: clock, name: dated(nameIn(rulebook.clocks, rule), due) }));
  const meant = matter?.clocks.find(({ clock }) => clock === values["clock"]);
  const owed = matter?.obligations.find(({ obligation }) => obligation === values["obligation"]);
  const rule = rulebook.obligations.find(({ id }) => id === owed?.rule);

  switch (as) {
    case "refusal-reason":
      return rulebook.refusalReasons;
    case "objection-reason":
      return rulebook.objectionReasons;
    case "finding":
      return rulebook.findings;
    case "revisit-way":
      return rulebook.revisitWays;
    case "purpose":
      return rulebook.identityPurposes;
    case "gate":
      return rulebook.gates;
    case "passed-gate":
      return rulebook.gates.filter(
        ({ id }) => matter?.gates.some(({ gate, on }) => gate === id && on !== undefined) ?? true,
      );
    case "extendable-clock":
      return clocks(({ mayExtend }) => mayExtend);
    case "asked-clock":
      return clocks(({ asked }) => asked?.is === "asked");
    case "pausable-clock":
      return clocks(({ pauses }) => pauses.length > 0);
    case "paused-clock":
      return clocks(({ standsStill }) => standsStill.length > 0);
    case "pause-reason":
      return pauses(meant?.pauses ?? pauseReasonIds);
    case "open-pause":
      return pauses(meant?.standsStill ?? pauseReasonIds);
    case "account-ground":
      return rulebook.accountabilityGrounds;
    case "proof":
      return (rule?.proofs ?? []).map((proof) => ({ id: proof, name: proofNames[proof] }));
    case "waiver":
      return rule?.waivers ?? [];
    case "open-duty":
      return duties(({ holder }) => holder === undefined);
    case "duty":
      return duties(({ holder, done }) => holder !== undefined && !done);
    case "my-duty":
      return duties(({ holder, done }) => holder === me && !done);
    case "point":
      return (matter?.points ?? []).map(({ point, words }, at) => ({
        id: point,
        name: both(`${at + 1}. ${words.slice(0, 40)}`),
      }));
    case "obligation":
      return (matter?.obligations ?? [])
        .filter(({ ended }) => !ended)
        .map(({ obligation, rule, due }) => ({ id: obligation, name: dated(nameIn(rulebook.obligations, rule), due) }));
    case "milestone":
      return (matter?.package?.milestones ?? [])
        .filter(({ reached }) => !reached)
        .map(({ milestone, what, due }) => ({ id: milestone, name: dated(both(what), due) }));
    case "contact":
      return (matter?.contacts ?? []).map(({ contact, number }) => ({ id: contact, name: both(number) }));
    case "linked-contact":
      return (matter?.contacts ?? [])
        .filter(({ linked }) => linked)
        .map(({ contact, number }) => ({ id: contact, name: both(number) }));
    case "subject":
      return (matter?.subjects ?? []).map(({ party }, at) => ({ id: party, name: nth(at) }));
    case "matched-subject":
      return (matter?.subjects ?? []).flatMap(({ party, officer, units }, at) =>
        officer !== undefined || units.length > 0 ? [{ id: party, name: nth(at) }] : [],
      );
    case "party": {
      const reporters = (matter?.contacts ?? []).flatMap(({ reporters }) => reporters);
      return [
        ...reporters.map(({ party }, at) => ({ id: party, name: nthReporter(at) })),
        ...(matter?.subjects ?? []).map(({ party }, at) => ({ id: party, name: nth(at) })),
      ];
    }
  }
}

const both = (words: string): Text => ({ zh: words, en: words });
const nth = (at: number): Text => ({ zh: `第 ${at + 1} 位被反映人`, en: `Accused ${at + 1}` });
const nthReporter = (at: number): Text => ({ zh: `第 ${at + 1} 位反映人`, en: `Reporter ${at + 1}` });
const dated = (name: Text, due: string): Text => ({ zh: `${name.zh}（${due}）`, en: `${name.en} (${due})` });

function nameIn(lines: readonly { readonly id: string; readonly name: Text }[], id: string): Text {
  return lines.find((line) => line.id === id)?.name ?? both(id);
}

function pauses(reasons: readonly PauseReason[]): Choice[] {
  return reasons.map((id) => ({ id, name: pauseReasons[id] }));
}
