import type { ActName, ActOnWire } from "../../contract/act.ts";
import type { FieldLabel } from "../words/fields.ts";

/** Kinds that choose one of a list: of the rulebook, or of the parts of the matter. */
export const choiceKinds = [
  "refusal-reason",
  "objection-reason",
  "finding",
  "proof",
  "waiver",
  "revisit-way",
  "purpose",
  "gate",
  "passed-gate",
  "extendable-clock",
  "asked-clock",
  "pausable-clock",
  "paused-clock",
  "pause-reason",
  "open-pause",
  "account-ground",
  "point",
  "duty",
  "open-duty",
  "my-duty",
  "obligation",
  "milestone",
  "contact",
  "linked-contact",
  "subject",
  "matched-subject",
  "party",
] as const;
export type ChoiceKind = (typeof choiceKinds)[number];

/** Kinds with a control of their own. */
export type ControlKind =
  | "words"
  | "unit"
  | "officer"
  | "officers"
  | "day"
  | "files"
  | "grades"
  | "milestones"
  | "category"
  | "matter"
  | "agrees"
  | "listed"
  | "name-outcome"
  | "reach-outcome";

/** What kind of control a field is filled in with. */
export type FieldKind = ChoiceKind | ControlKind;

export function isChoice(as: FieldKind): as is ChoiceKind {
  return (choiceKinds as readonly string[]).includes(as);
}

type NameOf<Act extends ActName> = Exclude<keyof Extract<ActOnWire, { command: Act }>, "command"> & string;

export type FieldRule<Name extends string = string> = {
  readonly name: Name;
  readonly as: FieldKind;
  readonly label: FieldLabel;
  readonly optional?: true;
  /** Rows of a box for words; one row is a single line. */
  readonly rows?: number;
};

const words = <Name extends string>(name: Name, label: FieldLabel, rows = 4): FieldRule<Name> => ({
  name,
  as: "words",
  label,
  rows,
});
const remark = { name: "note", as: "words", label: "remark", rows: 3, optional: true } as const;
const files = { name: "files", as: "files", label: "files", optional: true } as const;

/** The form of every act. An act, or a field of one, that stands nowhere here does not compile. */
export const fieldsOf: { readonly [Act in ActName]: readonly FieldRule<NameOf<Act>>[] } = {
  "link-contact": [
    { name: "contact", as: "contact", label: "contact" },
    { name: "into", as: "matter", label: "into" },
  ],
  "unlink-contact": [{ name: "contact", as: "linked-contact", label: "contact" }],
  classify: [{ name: "category", as: "category", label: "category" }],
  "match-subject": [
    { name: "subject", as: "subject", label: "subject" },
    { name: "officer", as: "officer", label: "subjectOfficer", optional: true },
    { name: "unit", as: "unit", label: "subjectUnit", optional: true },
  ],
  "clear-subject": [{ name: "subject", as: "matched-subject", label: "subject" }, words("reason", "reason")],
  "verify-name": [
    { name: "contact", as: "contact", label: "contact", optional: true },
    { name: "outcome", as: "name-outcome", label: "outcome" },
    words("note", "howVerified"),
  ],
  "pass-gate": [
    { name: "gate", as: "gate", label: "gate" },
    { name: "remark", as: "words", label: "remark", rows: 3, optional: true },
  ],
  "send-back": [{ name: "gate", as: "passed-gate", label: "gate" }, words("reason", "reason")],
  triage: [{ name: "grades", as: "grades", label: "grades" }, remark],
  accept: [remark],
  refuse: [{ name: "reason", as: "refusal-reason", label: "reason" }, words("note", "wordsToReporter", 6)],
  transfer: [{ name: "to", as: "unit", label: "toUnit" }, words("note", "instructions")],
  object: [{ name: "reason", as: "objection-reason", label: "reason" }, words("note", "grounds")],
  "answer-objection": [{ name: "agrees", as: "agrees", label: "agrees" }, words("note", "grounds")],
  assign: [
    { name: "to", as: "unit", label: "toUnit" },
    { name: "due", as: "day", label: "reportBy", optional: true },
    words("note", "instructions"),
  ],
  "name-handler": [{ name: "officer", as: "officer", label: "handler" }],
  "form-package": [
    { name: "leader", as: "officer", label: "leader" },
    { name: "team", as: "officers", label: "team" },
    words("plan", "plan", 6),
    { name: "milestones", as: "milestones", label: "milestones" },
  ],
  "reach-milestone": [
    { name: "milestone", as: "milestone", label: "milestone" },
    words("proof", "proofInWords"),
    files,
  ],
  "take-duty": [{ name: "duty", as: "open-duty", label: "duty" }],
  "hand-over-duty": [
    { name: "duty", as: "duty", label: "duty" },
    { name: "to", as: "officer", label: "toOfficer" },
    words("reason", "reason", 3),
  ],
  "do-duty": [{ name: "duty", as: "my-duty", label: "duty" }, words("proof", "proofInWords", 5), files],
  "find-point": [
    { name: "point", as: "point", label: "point" },
    { name: "finding", as: "finding", label: "finding" },
    words("basis", "basis", 6),
    files,
  ],
  "answer-point": [{ name: "point", as: "point", label: "point" }, words("answer", "answer", 6)],
  reply: [{ name: "note", as: "words", label: "wordsToReporter", rows: 5, optional: true }],
  "ask-extension": [{ name: "clock", as: "extendable-clock", label: "clock" }, words("reason", "extensionReason")],
  "grant-extension": [
    { name: "clock", as: "extendable-clock", label: "clock" },
    { name: "reason", as: "words", label: "extensionReasonAnew", rows: 4, optional: true },
  ],
  "decline-extension": [{ name: "clock", as: "asked-clock", label: "clock" }, words("note", "reason", 3)],
  "pause-clock": [
    { name: "clock", as: "pausable-clock", label: "clock" },
    { name: "reason", as: "pause-reason", label: "lawfulReason" },
    words("note", "grounds", 3),
  ],
  "resume-clock": [
    { name: "clock", as: "paused-clock", label: "clock" },
    { name: "reason", as: "open-pause", label: "lawfulReason" },
    { name: "last", as: "day", label: "lastPaused" },
    remark,
  ],
  remind: [words("note", "reminderWords", 3)],
  supervise: [
    { name: "due", as: "day", label: "answerBy" },
    { name: "listed", as: "listed", label: "listed", optional: true },
    words("note", "instructions", 5),
  ],
  "take-up": [words("note", "reason", 3)],
  "hold-to-account": [
    { name: "unit", as: "unit", label: "toUnit" },
    { name: "ground", as: "account-ground", label: "accountGround" },
    words("note", "facts", 6),
  ],
  "serve-obligation": [
    { name: "obligation", as: "obligation", label: "obligation" },
    { name: "proof", as: "proof", label: "proof" },
    remark,
    files,
  ],
  "waive-obligation": [
    { name: "obligation", as: "obligation", label: "obligation" },
    { name: "reason", as: "waiver", label: "lawfulReason" },
    { name: "earlier", as: "matter", label: "repeatOf", optional: true },
    words("note", "grounds", 3),
  ],
  "send-message": [words("message", "message", 5), files],
  revisit: [
    { name: "contact", as: "contact", label: "contact", optional: true },
    { name: "outcome", as: "reach-outcome", label: "outcome" },
    { name: "how", as: "revisit-way", label: "how" },
    words("note", "whatWasSaid"),
  ],
  "strike-off": [remark],
  reopen: [words("reason", "reason")],
  "step-aside": [words("reason", "reason")],
  "plan-disclosure": [{ name: "party", as: "party", label: "party" }, words("note", "disclosedTo", 5)],
  "view-identity": [
    { name: "party", as: "party", label: "party" },
    { name: "purpose", as: "purpose", label: "purpose" },
    remark,
  ],
};

export function fieldRules(act: ActName): readonly FieldRule[] {
  return fieldsOf[act];
}
