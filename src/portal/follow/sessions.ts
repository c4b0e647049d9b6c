import { createHash, randomBytes } from "node:crypto";
import type { ContactId } from "../../kernel/id.ts";

/** Who has entered a code and has not left. `key` stands in every form of the session and in no address. */
export type Session = {
  readonly contact: ContactId;
  readonly key: string;
  readonly opened: number;
  /** Said once, on the next page: what was just done. */
  said?: string;
};

export type Sessions = {
  /** Opens a session and returns the token for the cookie, which is not kept here. */
  open(contact: ContactId): string;
  find(token: string | undefined): Session | undefined;
  close(token: string | undefined): void;
};

type Kept = { session: Session; seen: number };

const minute = 60_000;
const idle = 30 * minute;
const longest = 120 * minute;

/**
 * Sessions of those who follow by code: in memory alone, under the SHA-256 of their token, over after 30 idle minutes and
 * after two hours in any case. Beyond `most` the one that was quiet longest goes. `now` is in epoch milliseconds.
 */
export function openSessions({ now, most = 20_000 }: { now: () => number; most?: number }): Sessions {
  // A map keeps the order of insertion, and whoever is seen goes to its end: so its first is the quietest.
  const sessions = new Map<string, Kept>();

  function over({ session, seen }: Kept): boolean {
    return now() - seen > idle || now() - session.opened > longest;
  }

  function forget(): void {
    for (const [name, kept] of sessions) {
      if (sessions.size <= most && !over(kept)) return;
      sessions.delete(name);
    }
  }

  return {
    open(contact) {
      const token = randomBytes(32).toString("base64url");
      const session = { contact, key: randomBytes(24).toString("base64url"), opened: now() };
      sessions.set(nameOf(token), { session, seen: now() });
      forget();
      return token;
    },
    find(token) {
      if (token === undefined) return undefined;
      const name = nameOf(token);
      const kept = sessions.get(name);
      sessions.delete(name);
      if (!kept || over(kept)) return undefined;
      sessions.set(name, { session: kept.session, seen: now() });
      return kept.session;
    },
    close(token) {
      if (token !== undefined) sessions.delete(nameOf(token));
    },
  };
}

function nameOf(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
