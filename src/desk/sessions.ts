import { createHash, randomBytes } from "node:crypto";
import type { OfficerId } from "../kernel/id.ts";

/** Who is signed in. A token is shown once, to the browser; what is kept is its SHA-256, so a stolen store opens nothing. */
export type Sessions = {
  /** Opens a session and returns its token: 256 random bits in base64url. */
  open(officer: OfficerId): Promise<string>;
  /** The officer of a session that still runs, which this use keeps running; otherwise `undefined`. */
  find(token: string): Promise<OfficerId | undefined>;
  close(token: string): Promise<void>;
  /** Closes all that this officer has open: their sign-in was ended, or got another password. */
  closeAllOf(officer: OfficerId): Promise<void>;
};

export type SessionLimits = {
  readonly idleMilliseconds: number;
  readonly wholeMilliseconds: number;
  readonly most: number;
};

const minutes = 60_000;
const limitsOfTheHouse: SessionLimits = {
  idleMilliseconds: 60 * minutes,
  wholeMilliseconds: 12 * 60 * minutes,
  most: 20_000,
};

type Session = { readonly officer: OfficerId; readonly since: number; seen: number };

/**
 * Sessions in the memory of this process: after an hour without use or twelve hours in all a session is over, and where
 * there are too many the one longest unused goes. `now` gives epoch milliseconds.
 */
export function sessionsInMemory(now: () => number = Date.now, limits: SessionLimits = limitsOfTheHouse): Sessions {
  // In order of last use, because what is used is put at the end again.
  const open = new Map<string, Session>();

  const isOver = ({ since, seen }: Session): boolean =>
    now() - seen > limits.idleMilliseconds || now() - since > limits.wholeMilliseconds;

  const dropOld = (): void => {
    for (const [key, session] of open) {
      if (open.size < limits.most && !isOver(session)) return;
      open.delete(key);
    }
  };

  return {
    async open(officer) {
      dropOld();
      const token = randomBytes(32).toString("base64url");
      open.set(digest(token), { officer, since: now(), seen: now() });
      return token;
    },

    async find(token) {
      const key = digest(token);
      const session = open.get(key);
      if (!session) return undefined;
      open.delete(key);
      if (isOver(session)) return undefined;
      open.set(key, { ...session, seen: now() });
      return session.officer;
    },

    async close(token) {
      open.delete(digest(token));
    },

    async closeAllOf(officer) {
      for (const [key, session] of open) if (session.officer === officer) open.delete(key);
    },
  };
}

function digest(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
