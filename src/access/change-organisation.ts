import type { ChangeDone } from "../contract/organisation-change.ts";
import { sayChangeRefusal } from "../contract/say-change-refusal.ts";
import type { OfficerId } from "../kernel/id.ts";
import { dayIn, instant } from "../kernel/instant.ts";
import { applyEffect } from "../organisation/apply-effect.ts";
import {
  organisationCommand,
  type OrganisationCommand,
  type OrganisationCommandOnWire,
  type OrganisationEvent,
} from "../organisation/change.ts";
import type { ChangeRefusal } from "../organisation/change-refusal.ts";
import type { ChangeOffice } from "../organisation/change-decision.ts";
import { decideChange } from "../organisation/decide-change.ts";
import { inJurisdiction } from "../store/connect.ts";
import { changeRows, changesSoFar, organisationStream } from "../store/organisation/change.ts";
import { readSignIns, writeEnrolments } from "../store/organisation/enrolments.ts";
import { readOrganisation, readStations } from "../store/organisation/read.ts";
import { digestOfCode, newEnrolmentCode } from "../vault/enrolment-code.ts";
import { newId } from "../vault/new-id.ts";
import type { Outcome, Viewer } from "./door.ts";
import { malformed } from "./malformed.ts";
import type { House } from "./house.ts";
import { keepAway } from "./keep-away.ts";

export type ChangeOutcome = Outcome<ChangeDone, ChangeRefusal>;

/** How long a code for signing in can be used, in milliseconds. */
const codeLasts = 72 * 60 * 60_000;

/** How often a change is decided anew because somebody changed the organisation in between. */
const tries = 5;

/**
 * The one path from a command to a changed organisation: read, decide, and write the rows together with one event. Who
 * is asked for afterwards holds the posts of then, so what was given or taken counts at once, in the matters it concerns too.
 */
export async function changeOrganisation(
  house: House,
  viewer: Viewer,
  onWire: OrganisationCommandOnWire,
  once?: string,
): Promise<ChangeOutcome> {
  const read = organisationCommand.safeParse(onWire);
  if (!read.success) return refused(malformed(read.error, "command"));
  for (let attempt = 1; attempt <= tries; attempt++) {
    const outcome = await tryOnce(house, viewer, read.data, once);
    if (outcome !== "conflict") return outcome;
  }
  return refused({ why: "changed-meanwhile" });
}

async function tryOnce(
  house: House,
  viewer: Viewer,
  command: OrganisationCommand,
  once: string | undefined,
): Promise<ChangeOutcome | "conflict"> {
  const { version, again, office } = await readOffice(house, viewer, once);
  if (again) return { done: true, version };
  const decision = decideChange(command, office);
  if ("refusal" in decision) return refused(decision.refusal);

  const { event, effects } = decision;
  const issued = command.command === "let-sign-in" ? issue(house, viewer, command.officer) : undefined;
  const after = effects.reduce(applyEffect, office.organisation);
  const { jurisdiction } = house;
  const written = await house.log.append({
    jurisdiction,
    expect: [{ stream: organisationStream, version }],
    events: () => [recorded(house, viewer, event, once)],
    changes: () => changeRows(jurisdiction, { effects, after }, version + 1),
    ...(effects.some((effect) => "officer" in effect)
      ? { write: (tx) => writeEnrolments(tx, jurisdiction, effects, { code: issued?.kept }) }
      : {}),
  });
  if ("conflict" in written) return "conflict";
  house.organisation.forget();
  await keepAway(house, effects);
  if (!issued || event.type !== "sign-in-let") return { done: true, version: version + 1 };
  const { code, kept } = issued;
  const expires = instant(kept.expires.getTime());
  return { done: true, version: version + 1, issued: { code, expires, confirmation: event.confirmation } };
}

/** A code that is shown once, to whoever issues it. A wish sent twice shows none the second time. */
function issue({ now }: House, { officer: issuedBy }: Viewer, officer: OfficerId) {
  const code = newEnrolmentCode();
  const issued = new Date(now());
  const expires = new Date(now() + codeLasts);
  return { code, kept: { digest: digestOfCode(officer, code), issuedBy, issued, expires } };
}

/** Read as the office's own machinery, because what was changed before is nobody's matter. */
export async function readOffice(house: House, { officer }: Viewer, once: string | undefined) {
  const { jurisdiction } = house;
  return inJurisdiction(house.store, { jurisdiction, as: "clerk" }, async (tx) => {
    // Read first: what is read after it is at least as new, and what is newer shows as a conflict.
    const { version, again } = await changesSoFar(tx, jurisdiction, once);
    const [organisation, stations, signIns] = await Promise.all([
      readOrganisation(tx, jurisdiction),
      readStations(tx, jurisdiction),
      readSignIns(tx, jurisdiction),
    ]);
    const office: ChangeOffice = {
      organisation,
      stations: new Map(stations.map((station) => [station.station, station])),
      signIns,
      officer,
      needs: needsOf(house),
      newId,
    };
    return { version, again, office };
  });
}

/** Every power and every gate of the rulebooks in use, each as the kinds of post that have it. */
function needsOf({ programmes }: House) {
  return programmes.rulebooks.flatMap(({ powers, gates, duties }) =>
    [...Object.values(powers), ...gates, ...duties].map(({ posts }) => posts),
  );
}

export function recorded({ now, zone }: House, viewer: Viewer, event: OrganisationEvent, once: string | undefined) {
  const at = instant(now());
  const through = viewer.holds.find(({ kind }) => kind === "administrator") ?? viewer.holds[0];
  const by = {
    as: "officer",
    officer: viewer.officer,
    ...(through ? { unit: through.unit, post: through.post } : {}),
    ...(through?.deputyFor === undefined ? {} : { deputyFor: through.deputyFor }),
  };
  const body = { ...event, at, on: dayIn(zone, at), by, ...(once === undefined ? {} : { once }) };
  return { stream: organisationStream, type: event.type, at, body };
}

function refused(refusal: ChangeRefusal): ChangeOutcome {
  const field = "field" in refusal ? refusal.field : undefined;
  return {
    done: false,
    refusal,
    sentence: sayChangeRefusal(refusal),
    ...(field === undefined ? {} : { field }),
  };
}
