import type {
  ApplyRequest,
  CalendarDone,
  CalendarPreview,
  CalendarRefusal,
  PreviewRequest,
} from "../contract/calendar-change.ts";
import type { CalendarView } from "../contract/calendar-view.ts";
import type { ChangeDone } from "../contract/organisation-change.ts";
import type { EnrolmentRequest, PasswordRequest } from "../contract/sign-in.ts";
import type { FollowView } from "../contract/follow-view.ts";
import type { MatterPage, MatterQuery } from "../contract/matter-row.ts";
import type { MatterView } from "../contract/matter-view.ts";
import type { Preferences } from "../contract/preferences.ts";
import type { Me } from "../contract/me.ts";
import type { OrganisationView, PublicStation, Region } from "../contract/organisation-view.ts";
import type { Evidence, FailingPage, FailingQuery } from "../contract/failing.ts";
import type { OwedPage, OwedQuery } from "../contract/owed.ts";
import type { TodayView } from "../contract/today.ts";
import type { IdentityViewRow, LogPage, OrganisationLogQuery, OrganisationLogRow } from "../contract/watch.ts";
import type { ContactId, FileId, JurisdictionId, MatterId, OfficerId, PartyId } from "../kernel/id.ts";
import type { Text } from "../kernel/text.ts";
import type { HeldPost } from "../matter/actor.ts";
import type {
  ErasureCommandOnWire,
  OfficerCommandOnWire,
  PetitionerCommandOnWire,
  ReceiveContactOnWire,
} from "../matter/command.ts";
import type { Certificate } from "../matter/certificate.ts";
import type { Refusal } from "../matter/refusal.ts";
import type { Identity } from "../matter/sealed.ts";
import type { OrganisationCommandOnWire } from "../organisation/change.ts";
import type { ChangeRefusal } from "../organisation/change-refusal.ts";
import type { Programmes } from "../rules/programmes.ts";
import type { NotEnrolled } from "./enrol.ts";
import type { StaffSessions } from "./staff-sessions.ts";

/** An officer at the door, with what their posts let them see. Made only by signing in (or by the command line as an officer). */
export type Viewer = {
  readonly jurisdiction: JurisdictionId;
  readonly officer: OfficerId;
  readonly holds: readonly HeldPost[];
};

/** What came of a command: done, or refused with the reason as a value and as a sentence in both languages. */
export type Outcome<Done = { readonly version: number }, Why = Refusal> =
  | ({ readonly done: true } & Done)
  | { readonly done: false; readonly refusal: Why; readonly sentence: Text; readonly field?: string };

export type Receipt = {
  readonly contact: ContactId;
  readonly matter: MatterId;
  readonly number: string;
  readonly locator: string;
  readonly secret: string;
  /** True when this submission had been taken in before: the same contact and the same receipt. */
  readonly again: boolean;
};

/**
 * The one door. Portal, desk, clerk, import and command line reach matters only through it, each with a viewer; "no such
 * matter" and "not yours" are the same answer. Every function answers for one jurisdiction.
 */
export type Door = {
  /**
   * `submission` is the 192-bit token of the form, so that a double submit makes one contact. The files of a form of the
   * portal are those staged under it; an officer's names its own.
   */
  receive(report: ReceiveContactOnWire, submission: string, by: Viewer | "portal"): Promise<Outcome<Receipt>>;
  stageFile(
    submission: string,
    file: { name: string; type: string; bytes: AsyncIterable<Uint8Array> },
  ): Promise<StagedFile | { tooLarge: true }>;
  stagedFiles(submission: string): Promise<readonly StagedFile[]>;
  dropStaged(submission: string, staged: string): Promise<void>;

  /** Opens a matter to whoever holds its code. Wrong codes are slowed, right ones never; `later` means too many tries wait. */
  openByCode(locator: string, secret: string): Promise<{ contact: ContactId } | "wrong" | "later">;
  follow(contact: ContactId): Promise<FollowView | undefined>;
  petition(contact: ContactId, command: PetitionerCommandOnWire, once?: string): Promise<Outcome>;
  fileByCode(contact: ContactId, file: FileId): Promise<OpenedFile | undefined>;

  /** Who is signed in; a restart signs nobody out. */
  readonly sessions: StaffSessions;
  signIn(name: string, password: string): Promise<Viewer | "wrong" | "later">;
  /** Takes a one-time code and sets the officer's own password. */
  enrol(asked: EnrolmentRequest): Promise<Viewer | NotEnrolled>;
  /** Sets another password of one's own. Wrong present ones are slowed as at signing in. */
  changePassword(
    viewer: Viewer,
    asked: PasswordRequest,
  ): Promise<"done" | "wrong" | "later" | { readonly password: Text }>;
  /** The officer has read that their sign-in was renewed. */
  renewalSeen(viewer: Viewer): Promise<void>;
  viewerOf(officer: OfficerId): Promise<Viewer | undefined>;
  me(viewer: Viewer): Promise<Me>;
  act(viewer: Viewer, matter: MatterId, command: OfficerCommandOnWire, once?: string): Promise<Outcome>;
  /** Asks for the erasure of a matter's words, or carries it out. Only the command line comes this way. */
  erase(viewer: Viewer, matter: MatterId, command: ErasureCommandOnWire): Promise<Outcome>;
  matters(viewer: Viewer, query: MatterQuery): Promise<MatterPage>;
  matter(viewer: Viewer, matter: MatterId): Promise<MatterView | undefined>;
  /** What shows that a matter was struck off as the rules ask; `undefined` where it was not, or is out of sight. */
  certificate(viewer: Viewer, matter: MatterId): Promise<Certificate | undefined>;
  asReporterSees(viewer: Viewer, matter: MatterId): Promise<FollowView | undefined>;
  today(viewer: Viewer): Promise<TodayView>;
  /** The failures of duty in the matters the viewer sees, and what shows one of them. */
  failings(viewer: Viewer, query: FailingQuery): Promise<FailingPage>;
  evidence(
    viewer: Viewer,
    matter: MatterId,
    failing: { readonly kind: string; readonly about: string },
  ): Promise<Evidence | undefined>;
  /** What is owed in the matters the viewer sees, over all of them. */
  owed(viewer: Viewer, query: OwedQuery): Promise<OwedPage>;
  /** Matters of a programme, or of the first, that what is being typed may repeat, with the reason in words. */
  likelyRepeats(
    viewer: Viewer,
    words: string,
    programme?: string,
  ): Promise<readonly { matter: MatterId; number: string; firstPoint: string; score: number; why: Text }[]>;
  file(viewer: Viewer, matter: MatterId, file: FileId): Promise<OpenedFile | undefined>;
  /** Shows who somebody is, once the asking is in the record. */
  identity(
    viewer: Viewer,
    matter: MatterId,
    party: PartyId,
    purpose: string,
  ): Promise<Outcome<{ readonly identity: Identity }>>;
  preferences(viewer: Viewer): Promise<Preferences>;
  keepPreferences(viewer: Viewer, kept: Preferences): Promise<void>;

  /** The programmes that are offered and every rulebook in use. */
  programmes(): Promise<Programmes>;
  organisation(viewer: Viewer): Promise<OrganisationView>;
  /** One change of units, posts, officers, kin, sign-ins or stations. What it gives or takes counts at once. */
  changeOrganisation(
    viewer: Viewer,
    command: OrganisationCommandOnWire,
    once?: string,
  ): Promise<Outcome<ChangeDone, ChangeRefusal>>;
  /** What changed in the organisation, newest first; `undefined` for who is neither administrator nor auditor. */
  organisationLog(viewer: Viewer, query: OrganisationLogQuery): Promise<LogPage<OrganisationLogRow> | undefined>;
  /** Who opened identities, newest first; `undefined` for who is no auditor. */
  identityViews(viewer: Viewer, before: number | undefined): Promise<LogPage<IdentityViewRow> | undefined>;
  /** The calendar in force and the days of a year, for anybody who is signed in. */
  calendar(viewer: Viewer, year?: number): Promise<CalendarView>;
  /** What a change of the calendar would move. It moves nothing, and is for administrators. */
  previewCalendar(
    viewer: Viewer,
    asked: PreviewRequest,
  ): Promise<Outcome<{ readonly preview: CalendarPreview }, CalendarRefusal>>;
  /** Changes the calendar as it was previewed, and with it the last day of every clock it moves. */
  applyCalendar(viewer: Viewer, asked: ApplyRequest): Promise<Outcome<CalendarDone, CalendarRefusal>>;
  stations(): Promise<readonly PublicStation[]>;
  regions(): Promise<readonly Region[]>;
  jurisdiction(): Promise<{ readonly id: JurisdictionId; readonly name: Text } | undefined>;
};

export type StagedFile = {
  readonly staged: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
};
export type OpenedFile = {
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly bytes: AsyncIterable<Uint8Array>;
};
