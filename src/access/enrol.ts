import type { EnrolmentRequest } from "../contract/sign-in.ts";
import type { Text } from "../kernel/text.ts";
import type { ChangeOffice } from "../organisation/change-decision.ts";
import { isGuarded } from "../organisation/sign-in.ts";
import { inJurisdiction } from "../store/connect.ts";
import { changeRows, organisationStream } from "../store/organisation/change.ts";
import { markTold, readEnrolment, writeEnrolments } from "../store/organisation/enrolments.ts";
import { isCode } from "../vault/enrolment-code.ts";
import { passwordProblem } from "../vault/password.ts";
import { TooBusy } from "../vault/turnstile.ts";
import { readOffice, recorded } from "./change-organisation.ts";
import type { Viewer } from "./door.ts";
import type { House } from "./house.ts";
import { viewerOf } from "./sign-in.ts";

/**
 * Why a code was not taken. `wrong` is also the answer to a name without a code. Only who holds the right code learns
 * that it is `over` after its 72 hours, that it waits for the word of a second person, or what the password lacks.
 */
export type NotEnrolled = "wrong" | "later" | "over" | "waits" | { readonly password: Text };

/**
 * Takes a code once, sets the password that the officer chose, and lets them in. Wrong codes are slowed by the name
 * tried, right ones never. Whoever holds a guarded post needs a second person's word before.
 */
export async function enrol(house: House, asked: EnrolmentRequest): Promise<Viewer | NotEnrolled> {
  try {
    const checked = await house.enrolments.check(asked.name, () => tryCode(house, asked));
    return checked.is === "right" ? checked.value : checked.is;
  } catch (error) {
    if (error instanceof TooBusy) return "later";
    throw error;
  }
}

async function tryCode(
  house: House,
  { name, code, password }: EnrolmentRequest,
): Promise<Viewer | NotEnrolled | undefined> {
  const { jurisdiction, store } = house;
  const found = await inJurisdiction(store, { jurisdiction, as: "clerk" }, (tx) =>
    readEnrolment(tx, jurisdiction, { name }),
  );
  if (!found?.digest || !isCode(found.digest, found.officer, code)) return undefined;
  if (found.expires.getTime() <= house.now()) return "over";
  const because = passwordProblem(password, name);
  if (because) return { password: because };

  const viewer = await viewerOf(house, found.officer);
  if (!viewer) return undefined;
  const read = await readOffice(house, viewer, undefined);
  const { organisation, signIns } = read.office;
  if (isGuarded(organisation, viewer.officer) && !signIns.get(viewer.officer)?.vouched) return "waits";
  // A code taken twice at once, issued anew, or an appointment in between, is a conflict: nobody is let in on what was.
  const set = await setPassword(house, viewer, { ...read, type: "sign-in-taken", password });
  return set ? viewer : tryCode(house, { name, code, password });
}

/** Writes an officer's own password upon what was read; false when the organisation was changed in between. */
export async function setPassword(
  house: House,
  viewer: Viewer,
  { version, office, type, password }: SetPassword,
): Promise<boolean> {
  const { officer, jurisdiction } = viewer;
  const passwordHash = await house.passwords.hash(password);
  const effects = [{ put: "password", officer }] as const;
  const written = await house.log.append({
    jurisdiction,
    expect: [{ stream: organisationStream, version }],
    events: () => [recorded(house, viewer, { type, officer }, undefined)],
    changes: () => changeRows(jurisdiction, { effects, after: office.organisation }, version + 1),
    write: (tx) => writeEnrolments(tx, jurisdiction, effects, { passwordHash }),
  });
  return !("conflict" in written);
}

type SetPassword = {
  readonly version: number;
  readonly office: ChangeOffice;
  readonly type: "sign-in-taken" | "password-changed";
  readonly password: string;
};

/** The officer has read that their sign-in was renewed; it is not said again. */
export function renewalSeen({ store, jurisdiction }: House, { officer }: Viewer): Promise<void> {
  return inJurisdiction(store, { jurisdiction, as: "clerk" }, (tx) => markTold(tx, jurisdiction, officer));
}
