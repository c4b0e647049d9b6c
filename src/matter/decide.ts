import type { Act } from "./act.ts";
import type { ClerkCommand, CommandOf, ErasureCommand, OfficerCommand, PetitionerCommand } from "./command.ts";
import type { Decision } from "./decision.ts";
import { accept } from "./decide/accept.ts";
import { answerObjection } from "./decide/answer-objection.ts";
import { answerPoint } from "./decide/answer-point.ts";
import { askErasure } from "./decide/ask-erasure.ts";
import { assign } from "./decide/assign.ts";
import { classify } from "./decide/classify.ts";
import { clearSubject } from "./decide/clear-subject.ts";
import { doDuty } from "./decide/do-duty.ts";
import { erase } from "./decide/erase.ts";
import { askExtension } from "./decide/ask-extension.ts";
import { grantExtension } from "./decide/grant-extension.ts";
import { declineExtension } from "./decide/decline-extension.ts";
import { pauseClock } from "./decide/pause-clock.ts";
import { resumeClock } from "./decide/resume-clock.ts";
import { remind } from "./decide/remind.ts";
import { supervise } from "./decide/supervise.ts";
import { takeUp } from "./decide/take-up.ts";
import { holdToAccount } from "./decide/hold-to-account.ts";
import { fireRungs } from "./decide/fire-rungs.ts";
import { findPoint } from "./decide/find-point.ts";
import { formPackage } from "./decide/form-package.ts";
import { keepAway } from "./decide/keep-away.ts";
import { handOverDuty } from "./decide/hand-over-duty.ts";
import { letReviewRightLapse } from "./decide/let-review-right-lapse.ts";
import { letWithdrawalTakeEffect } from "./decide/let-withdrawal-take-effect.ts";
import { linkContact } from "./decide/link-contact.ts";
import { matchSubject } from "./decide/match-subject.ts";
import { nameHandler } from "./decide/name-handler.ts";
import { object } from "./decide/object.ts";
import { passGate } from "./decide/pass-gate.ts";
import { planDisclosure } from "./decide/plan-disclosure.ts";
import { rate } from "./decide/rate.ts";
import { reachMilestone } from "./decide/reach-milestone.ts";
import { recordPosition } from "./decide/record-position.ts";
import { refuse } from "./decide/refuse.ts";
import { reopen } from "./decide/reopen.ts";
import { reply } from "./decide/reply.ts";
import { requestReview } from "./decide/request-review.ts";
import { revisit } from "./decide/revisit.ts";
import { sendBack } from "./decide/send-back.ts";
import { sendMessage } from "./decide/send-message.ts";
import { serveObligation } from "./decide/serve-obligation.ts";
import { stepAside } from "./decide/step-aside.ts";
import { strikeOff } from "./decide/strike-off.ts";
import { takeBackWithdrawal } from "./decide/take-back-withdrawal.ts";
import { takeDuty } from "./decide/take-duty.ts";
import { transfer } from "./decide/transfer.ts";
import { triage } from "./decide/triage.ts";
import { unlinkContact } from "./decide/unlink-contact.ts";
import { verifyName } from "./decide/verify-name.ts";
import { viewIdentity } from "./decide/view-identity.ts";
import { waiveObligation } from "./decide/waive-obligation.ts";
import { withdraw } from "./decide/withdraw.ts";
import { write } from "./decide/write.ts";
import { asWhom, isOfClerk, isOfErasure, isOfPetitioner } from "./as-whom.ts";
import type { MatterEvent } from "./event.ts";
import { foresee } from "./foresee.ts";
import type { ActingOffice, Office } from "./office.ts";
import { isProvided } from "./provided.ts";
import type { Refusal } from "./refusal.ts";
import { settle } from "./settle.ts";
import { inStage } from "./stands.ts";
import { stages, type Matter } from "./state.ts";

export type DecidableCommand = OfficerCommand | PetitionerCommand | ErasureCommand | ClerkCommand;
type Name = DecidableCommand["command"];
type Table = { readonly [N in Name]: Act<N> };

/** Every command and who answers it. A command that stands nowhere here does not compile. */
const acts: Table = {
  "link-contact": linkContact,
  "unlink-contact": unlinkContact,
  classify,
  "match-subject": matchSubject,
  "clear-subject": clearSubject,
  "verify-name": verifyName,
  "pass-gate": passGate,
  "send-back": sendBack,
  triage,
  accept,
  refuse,
  transfer,
  object,
  "answer-objection": answerObjection,
  assign,
  "name-handler": nameHandler,
  "form-package": formPackage,
  "reach-milestone": reachMilestone,
  "take-duty": takeDuty,
  "hand-over-duty": handOverDuty,
  "do-duty": doDuty,
  "find-point": findPoint,
  "answer-point": answerPoint,
  reply,
  "ask-extension": askExtension,
  "grant-extension": grantExtension,
  "decline-extension": declineExtension,
  "pause-clock": pauseClock,
  "resume-clock": resumeClock,
  remind,
  supervise,
  "take-up": takeUp,
  "hold-to-account": holdToAccount,
  "serve-obligation": serveObligation,
  "waive-obligation": waiveObligation,
  "send-message": sendMessage,
  revisit,
  "strike-off": strikeOff,
  reopen,
  "step-aside": stepAside,
  "view-identity": viewIdentity,
  "plan-disclosure": planDisclosure,
  "ask-erasure": askErasure,
  erase,
  write,
  "record-position": recordPosition,
  rate,
  "request-review": requestReview,
  withdraw,
  "take-back-withdrawal": takeBackWithdrawal,
  "let-withdrawal-take-effect": letWithdrawalTakeEffect,
  "let-review-right-lapse": letReviewRightLapse,
  "keep-away": keepAway,
  "fire-rungs": fireRungs,
};

/**
 * The one way in which a matter changes: workbench, bulk, import, API and clerk all come through here, and the same
 * command on the same matter gets the same answer from each. Takes the second matter where a command speaks of one.
 */
export function decide(command: DecidableCommand, m: Matter, office: Office, other?: Matter): Decision {
  return decideAs(command.command, command, m, office, other);
}

// The name apart from the command lets the compiler pair each act with its own command.
function decideAs<N extends Name>(name: N, command: CommandOf<N>, m: Matter, office: Office, other?: Matter): Decision {
  const allowed = standing(name, m, office);
  if ("refusal" in allowed) return allowed;
  const decision = acts[name].decide(command, m, allowed.office, other);
  if ("refusal" in decision) return decision;
  const { elsewhere } = decision;
  return {
    events: settled(m, decision.events, allowed.office),
    ...(elsewhere && other
      ? { elsewhere: { ...elsewhere, events: settled(other, elsewhere.events, allowed.office) } }
      : {}),
  };
}

/** What was decided, and what follows from it for those who must not come near. */
function settled(m: Matter, events: readonly MatterEvent[], office: Office): readonly MatterEvent[] {
  return [...events, ...settle(foresee(m, events, office), office)];
}

/**
 * Whether this actor may use a command on this matter now, before anything is filled in; if not, why. Who holds several
 * posts acts through the first that may.
 */
export function standing(command: Name, m: Matter, office: Office): { office: ActingOffice } | { refusal: Refusal } {
  if (!isProvided(command, office.rulebook)) return { refusal: { why: "not-provided" } };
  const acting = asWhom(command, m, office);
  if ("refusal" in acting) return acting;
  if (m.erasure?.erasedOn !== undefined) return { refusal: { why: "erased", on: m.erasure.erasedOn } };
  const aside = m.stage === "merged" ? inStage(m, ...stages.filter((stage) => stage !== "merged")) : undefined;
  if (aside) return { refusal: aside };

  const { by, orBy } = acting;
  const refusal = acts[command].standing(m, { ...office, by });
  if (!refusal) return { office: { ...office, by } };
  const other = orBy.find((one) => !acts[command].standing(m, { ...office, by: one }));
  return other ? { office: { ...office, by: other } } : { refusal };
}

/** The commands an officer may have on a matter, in the order in which the work goes. */
export const officerCommands = (Object.keys(acts) as Name[]).filter(
  (name): name is OfficerCommand["command"] => !isOfPetitioner(name) && !isOfClerk(name) && !isOfErasure(name),
);
