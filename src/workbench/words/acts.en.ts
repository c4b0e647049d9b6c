import type { ActName } from "../../contract/act.ts";
import type { ActWords } from "./acts.zh.ts";

const or = (given: string, otherwise: string): string => (given === "" ? otherwise : given);
const unseen = "The one accused, their kin, their unit and those under it cannot see it and cannot be its addressee.";

export const actsEn: Record<ActName, ActWords> = {
  "link-contact": {
    verb: "Link",
    effect: () =>
      "This arrival joins another matter; the clocks and notices of this one stop. Nothing is deleted and it can be taken out again.",
  },
  "unlink-contact": {
    verb: "Unlink",
    effect: () => "This arrival becomes its own matter again, its times counted from the day it came.",
  },
  classify: {
    verb: "Classify",
    effect: ({ what }) =>
      `The category becomes ${or(what, "the one chosen")}; outside the commission's duty, the clock for sending it on starts today.`,
  },
  "match-subject": {
    verb: "Match the accused",
    effect: ({ officer, to }) =>
      `${[officer, to].filter(Boolean).join(", ") || "Whoever is chosen"} no longer sees this matter; what lay with them is taken back and the level above answers for it.`,
  },
  "clear-subject": {
    verb: "Clear a match",
    effect: () => "They and their unit are no longer kept away from this matter; the reason stays in the record.",
  },
  "verify-name": {
    verb: "Verify the name",
    effect: () =>
      "If the name is untrue or cannot be verified, the matter goes on as an anonymous one and no notices are owed; it never ends because of this.",
  },
  "pass-gate": {
    verb: "Sign the gate",
    effect: ({ what }) =>
      `You sign ${or(what, "this gate")}; the gates are signed by different people, and the names stay in the record.`,
  },
  "send-back": {
    verb: "Send back",
    effect: ({ what }) => `It goes back to ${or(what, "the gate chosen")}, and is signed anew from there.`,
  },
  triage: {
    verb: "Triage",
    effect: () => "You set four grades, which the handling unit sees; they can be set anew later.",
  },
  accept: {
    verb: "Accept",
    effect: () =>
      "Your unit takes this on and answers for it; the handling clock starts today and the reporter sees “accepted”.",
  },
  refuse: {
    verb: "Do not accept",
    effect: ({ what }) =>
      `The matter ends here; the reporter sees the reason${what === "" ? "" : ` “${what}”`}, your words, and where they can go instead.`,
  },
  transfer: {
    verb: "Transfer",
    effect: ({ to }) =>
      `${or(to, "The unit chosen")} sees everything but identities and has to decide in time whether to take it; until then your unit answers for it. ${unseen}`,
  },
  object: {
    verb: "Object",
    effect: () => "The sender sees your reasons; until they agree the matter stays here and its clock runs.",
  },
  "answer-objection": {
    verb: "Answer the objection",
    effect: () =>
      "If you agree, the matter comes back to your unit; if not, it stays where it is. The other unit sees your reasons.",
  },
  assign: {
    verb: "Assign",
    effect: ({ to, day }) =>
      `${or(to, "The unit chosen")} sees everything but identities and reports back ${day === "" ? "within the set time" : `by ${day}`}; your unit still answers for it. ${unseen}`,
  },
  "name-handler": {
    verb: "Name the handler",
    effect: ({ officer }) =>
      `${or(officer, "The officer chosen")} sees this matter; a real-name reporter is told who handles it.`,
  },
  "form-package": {
    verb: "Form a package",
    effect: () =>
      "The team sees this matter; forming it anew replaces plan and milestones, and the former plan stays in the record.",
  },
  "reach-milestone": {
    verb: "Reach a milestone",
    effect: ({ what }) =>
      `The milestone ${what === "" ? "" : `“${what}” `}is recorded as reached; its proof stays in the record.`,
  },
  "take-duty": {
    verb: "Take the duty",
    effect: ({ what }) => `You take ${or(what, "the duty chosen")}; its days count from today.`,
  },
  "hand-over-duty": {
    verb: "Hand the duty over",
    effect: ({ officer }) =>
      `The duty goes to ${or(officer, "the officer chosen")}, who then sees this matter; its day stays the same.`,
  },
  "do-duty": {
    verb: "Duty done",
    effect: ({ what }) => `${or(what, "This duty")} is recorded as done; its proof stays in the record.`,
  },
  "find-point": {
    verb: "Find",
    effect: () =>
      "A finding can be changed until the reply to the whole; the reporter sees it only with that reply, and never its basis.",
  },
  "answer-point": {
    verb: "Answer the point",
    effect: () => "The reporter reads this answer only with the reply to the whole; until then it can be changed.",
  },
  reply: {
    verb: "Reply",
    effect: () =>
      "The handling clock ends here; the reporter sees the answer to each point and your words, and can ask for a review in time. This is not the strike-off.",
  },
  "ask-extension": {
    verb: "Ask for more time",
    effect: () =>
      "Whoever may grant it decides. The time is added once it is granted and the petitioner has been told; until then the clock runs as it did.",
  },
  "grant-extension": {
    verb: "Grant more time",
    effect: () =>
      "It is counted on from the last day before rolling. A petitioner who gave a name has to be told first: the time is added once the notice is served, and not without it.",
  },
  "decline-extension": {
    verb: "Decline more time",
    effect: () => "The clock runs as it did; the reason stays in the record.",
  },
  "pause-clock": {
    verb: "Stop the clock",
    effect: () =>
      "From today on days are not counted, and the last day moves by as many once it goes on. Only a lawful reason stops it, and the petitioner sees which days.",
  },
  "resume-clock": {
    verb: "Let the clock go on",
    effect: ({ day }) => `The last day not counted is ${or(day, "the one chosen")}; counting goes on the day after.`,
  },
  remind: {
    verb: "Remind",
    effect: () =>
      "It stands at the head of the handler's day until somebody has worked on the matter; how often stays in the record.",
  },
  supervise: {
    verb: "Order supervision",
    effect: ({ day }) =>
      `The handling unit has to answer in writing by ${or(day, "the day chosen")}; without the answer the matter is not struck off.`,
  },
  "take-up": {
    verb: "Take up",
    effect: () =>
      "Your unit answers for it and works on it from now on; the one below has no more part in it and no more sight of it, unless it is assigned to it again. Every clock runs on, none begins anew.",
  },
  "hold-to-account": {
    verb: "Hold to account",
    effect: ({ to }) =>
      `${or(to, "The unit chosen")} is held to account, and it stands in the record; no person is named.`,
  },
  "serve-obligation": {
    verb: "Serve",
    effect: ({ what }) => `${or(what, "This notice")} is recorded as served, with the way it was served as its proof.`,
  },
  "waive-obligation": {
    verb: "Waive",
    effect: ({ what }) => `${or(what, "This notice")} is lawfully waived; the reason and your name stay in the record.`,
  },
  "send-message": {
    verb: "Write",
    effect: () =>
      "The reporter, an anonymous one too, reads these words and files with their code; what is sent cannot be taken back.",
  },
  revisit: {
    verb: "Reach the reporter",
    effect: () =>
      "This attempt is recorded, in vain too; whether they are satisfied only the reporter can say, by their own code.",
  },
  "strike-off": {
    verb: "Strike off",
    effect: () =>
      "The matter leaves the list, and the proofs of every condition enter the record; the reporter sees “struck off”, and the right to review is untouched.",
  },
  reopen: {
    verb: "Reopen",
    effect: () => "The matter is worked on anew and the handling clock starts today; the reporter sees “handling”.",
  },
  "step-aside": {
    verb: "Step aside",
    effect: () =>
      "From now on you do not see this matter and cannot undo this yourself; your unit has to name somebody else for your duties.",
  },
  "plan-disclosure": {
    verb: "Plan a disclosure",
    effect: ({ what }) =>
      `${or(what, "This person")} is told first, in writing and with the reasons; only once that is served or lawfully waived can the name be opened for it.`,
  },
  "view-identity": {
    verb: "View the identity",
    effect: () => "Name and contact of this person are shown; who looked, when and why stays in the record for good.",
  },
};
