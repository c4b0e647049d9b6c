import type { Actor } from "../matter/actor.ts";
import { parseSubmissionToken } from "../vault/receipt.ts";
import { aboutMe, aboutOrganisation } from "./about.ts";
import { aboutCalendar } from "./calendar/about.ts";
import { applyToCalendar } from "./calendar/apply.ts";
import { previewOfCalendar } from "./calendar/preview.ts";
import { carryOut } from "./carry-out.ts";
import { closingCertificate } from "./certificate.ts";
import { changeOrganisation } from "./change-organisation.ts";
import type { Door, Viewer } from "./door.ts";
import { rulebookOf, type House } from "./house.ts";
import { changePassword } from "./change-password.ts";
import { enrol, renewalSeen } from "./enrol.ts";
import { likelyRepeats } from "./likely-repeats.ts";
import { listMatters } from "./list-matters.ts";
import { failingEvidence, listFailings } from "./list-failings.ts";
import { listOwed } from "./list-owed.ts";
import { lookAsReporter, lookAtMatter, lookByCode, openFileByCode, openFileOf } from "./look-at.ts";
import { openByCode } from "./open-by-code.ts";
import { petition } from "./petition.ts";
import { keepPreferences, preferencesOf } from "./preferences.ts";
import { publishedRegions } from "./published-regions.ts";
import { publishedStations } from "./published-stations.ts";
import { receive } from "./receive.ts";
import { sightOf } from "./sight.ts";
import { signIn, viewerOf } from "./sign-in.ts";
import { dropStaged, stagedUnder, stageFile } from "./staging.ts";
import { staffSessions } from "./staff-sessions.ts";
import { today } from "./today.ts";
import { identityViews, organisationLog } from "./watch.ts";
import { viewIdentity } from "./view-identity.ts";

/** The door of one jurisdiction: what each of its functions does stands in the file it comes from. */
export function openDoor(house: House): Door {
  return {
    receive: (report, submission, by) => receive(house, report, submission, by),
    async stageFile(submission, file) {
      const token = parseSubmissionToken(submission);
      return token ? stageFile(house, token, file) : { tooLarge: true };
    },
    async stagedFiles(submission) {
      const token = parseSubmissionToken(submission);
      const staged = token ? await stagedUnder(house, token) : new Map<string, never>();
      return [...staged].map(([id, { name, type, size }]) => ({ staged: id, name, type, size }));
    },
    async dropStaged(submission, staged) {
      const token = parseSubmissionToken(submission);
      if (token) await dropStaged(house, token, staged);
    },

    openByCode: (locator, secret) => openByCode(house, locator, secret),
    follow: (contact) => lookByCode(house, contact),
    petition: (contact, command, once) => petition(house, contact, command, once),
    fileByCode: (contact, file) => openFileByCode(house, contact, file),

    sessions: staffSessions(house),
    signIn: (name, password) => signIn(house, name, password),
    enrol: (asked) => enrol(house, asked),
    changePassword: (viewer, asked) => changePassword(house, viewer, asked),
    renewalSeen: (viewer) => renewalSeen(house, viewer),
    viewerOf: (officer) => viewerOf(house, officer),
    me: (viewer) => aboutMe(house, viewer),
    async act(viewer, matter, command, once) {
      const sight = sightOf(viewer, await house.organisation.now());
      return carryOut(house, { actor: actorOf(viewer), sight, matter, command, once });
    },
    async erase(viewer, matter, command) {
      const sight = sightOf(viewer, await house.organisation.now());
      return carryOut(house, { actor: actorOf(viewer), sight, matter, command, erases: true });
    },
    matters: (viewer, query) => listMatters(house, viewer, query),
    matter: (viewer, matter) => lookAtMatter(house, viewer, matter),
    certificate: (viewer, matter) => closingCertificate(house, viewer, matter),
    asReporterSees: (viewer, matter) => lookAsReporter(house, viewer, matter),
    today: (viewer) => today(house, viewer),
    failings: (viewer, query) => listFailings(house, viewer, query),
    evidence: (viewer, matter, failing) => failingEvidence(house, viewer, matter, failing),
    owed: (viewer, query) => listOwed(house, viewer, query),
    likelyRepeats: (viewer, words, programme = rulebookOf(house).id) => likelyRepeats(house, viewer, words, programme),
    file: (viewer, matter, file) => openFileOf(house, viewer, matter, file),
    identity: (viewer, matter, party, purpose) => viewIdentity(house, viewer, matter, party, purpose),
    preferences: (viewer) => preferencesOf(house, viewer),
    keepPreferences: (viewer, body) => keepPreferences(house, viewer, body),

    programmes: () => Promise.resolve(house.programmes),
    organisation: (viewer) => aboutOrganisation(house, viewer),
    changeOrganisation: (viewer, command, once) => changeOrganisation(house, viewer, command, once),
    organisationLog: (viewer, query) => organisationLog(house, viewer, query),
    identityViews: (viewer, before) => identityViews(house, viewer, before),
    calendar: (viewer, year) => aboutCalendar(house, viewer, year),
    previewCalendar: (viewer, asked) => previewOfCalendar(house, viewer, asked),
    applyCalendar: (viewer, asked) => applyToCalendar(house, viewer, asked),
    stations: () => publishedStations(house),
    regions: () => publishedRegions(house),
    jurisdiction: () => Promise.resolve({ id: house.jurisdiction, name: house.name }),
  };
}

function actorOf({ officer, holds }: Viewer): Actor {
  return { as: "officer", officer, holds };
}
