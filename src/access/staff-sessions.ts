import { createHash, randomBytes } from "node:crypto";
import type { OwnSession } from "../contract/me.ts";
import type { OfficerId } from "../kernel/id.ts";
import { instant } from "../kernel/instant.ts";
import { inJurisdiction } from "../store/connect.ts";
import {
  addSession,
  dropOverSessions,
  dropSession,
  dropSessionsOf,
  findSession,
  markSeen,
  sessionsOf,
} from "../store/organisation/sessions.ts";
import type { House } from "./house.ts";

/** Who is signed in, whichever process asks. A restart signs nobody out. */
export type StaffSessions = {
  /** Opens a session and returns its token: 256 random bits in base64url, shown once and kept only as its SHA-256. */
  open(officer: OfficerId): Promise<string>;
  /** The officer of a session that still runs, which this use keeps running; otherwise `undefined`. */
  find(token: string): Promise<OfficerId | undefined>;
  /** The sessions of an officer that still run, the one used last first; `token` tells which of them asks. */
  listOf(officer: OfficerId, token: string): Promise<readonly OwnSession[]>;
  close(token: string): Promise<void>;
  /** Signs an officer out everywhere. */
  closeAllOf(officer: OfficerId): Promise<void>;
};

const minute = 60_000;
const idleMilliseconds = 60 * minute;
const wholeMilliseconds = 12 * 60 * minute;
/** Sessions one officer may have at a time: beyond, the one longest unused goes. */
const most = 10;

/**
 * Sessions of officers in the database: over after an hour without use, and after twelve hours in all. Times are kept to
 * the minute, so a session is written to at most once a minute.
 */
export function staffSessions({ store, jurisdiction, now }: House): StaffSessions {
  const clerk = { jurisdiction, as: "clerk" } as const;
  const at = () => toTheMinute(now());

  return {
    async open(officer) {
      const token = randomBytes(32).toString("base64url");
      const one = { digest: digest(token), officer, at: at() };
      await inJurisdiction(store, clerk, (tx) => addSession(tx, jurisdiction, one, most));
      return token;
    },

    async find(token) {
      const key = digest(token);
      return inJurisdiction(store, clerk, async (tx) => {
        const found = await findSession(tx, jurisdiction, key, limits(now()));
        if (found && found.seen < at()) await markSeen(tx, jurisdiction, key, at());
        return found?.officer;
      });
    },

    async listOf(officer, token) {
      const here = digest(token);
      const found = await inJurisdiction(store, clerk, (tx) => sessionsOf(tx, jurisdiction, officer, limits(now())));
      return found.map((one) => ({
        since: instant(one.since.getTime()),
        seen: instant(one.seen.getTime()),
        here: here.equals(one.digest),
      }));
    },

    close: (token) => inJurisdiction(store, clerk, (tx) => dropSession(tx, jurisdiction, digest(token))),
    closeAllOf: (officer) => inJurisdiction(store, clerk, (tx) => dropSessionsOf(tx, jurisdiction, officer)),
  };
}

/** Removes the rows of sessions that are over, so that nobody learns from them who worked when. */
export function forgetOverSessions({ store, jurisdiction, now }: House): Promise<void> {
  return inJurisdiction(store, { jurisdiction, as: "clerk" }, (tx) =>
    dropOverSessions(tx, jurisdiction, limits(now())),
  );
}

/** The earliest last use and the earliest beginning that a running session can have. */
function limits(now: number) {
  return { seen: new Date(now - idleMilliseconds - minute), since: new Date(now - wholeMilliseconds) };
}

function toTheMinute(milliseconds: number): Date {
  return new Date(Math.floor(milliseconds / minute) * minute);
}

function digest(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}
