import type { FastifyReply, FastifyRequest } from "fastify";
import type { Counter, Route } from "../counter.ts";
import { fieldsOf, type Fields } from "../fields.ts";
import { dropCookie, readCookie, setCookie } from "../follow/cookie.ts";
import { readEntry } from "../follow/read-entry.ts";
import type { Session } from "../follow/sessions.ts";
import { enterCodePage, leftPage, nothingEntered, type EnterCode } from "../pages/enter-code.ts";
import type { Wrong } from "../pages/field.ts";
import { followPage } from "../pages/follow.ts";
import type { Setting } from "../setting.ts";
import { show } from "../show.ts";
import { newToken, readToken } from "../token.ts";

/** What is carried over an ended session: what was typed, and nothing that belonged to the session. */
const kept = ["act", "once", "message", "position", "note", "grounds", "reason", "pressed"] as const;

/** The page of one's matter, where an act that was not done is shown again as it was typed. */
export async function showMatter(
  { door }: Counter,
  reply: FastifyReply,
  setting: Setting,
  shown: { session: Session; typed: Fields; wrongs: readonly Wrong[]; status?: number },
): Promise<FastifyReply> {
  const { session, typed, wrongs } = shown;
  const view = await door.follow(session.contact);
  if (!view) return showEntry(reply.header("set-cookie", dropCookie()), setting, { ...nothingEntered, expired: true });
  const once = readToken(typed.one("once"));
  const staged = once ? await door.stagedFiles(once) : [];
  const said = session.said;
  delete session.said;
  return show(
    reply,
    followPage(setting, { view, key: session.key, typed, wrongs, staged, newOnce: newToken, ...(said && { said }) }),
    shown.status ?? (wrongs.length > 0 ? 422 : 200),
  );
}

export function showEntry(
  reply: FastifyReply,
  setting: Setting,
  entry: EnterCode,
  status = 200,
): Promise<FastifyReply> {
  return show(reply, enterCodePage(setting, entry), status);
}

/** The session has ended: the code is asked for again, and what was typed waits. */
export function showExpired(reply: FastifyReply, setting: Setting, fields: Fields): Promise<FastifyReply> {
  return showEntry(reply, setting, { ...nothingEntered, kept: carry(fields), expired: true }, 401);
}

function carry(fields: Fields): [string, string][] {
  return kept.flatMap((name): [string, string][] => (fields.one(name) ? [[name, fields.one(name)]] : []));
}

export function sessionOf({ sessions }: Counter, request: FastifyRequest): Session | undefined {
  return sessions.find(readCookie(request.headers.cookie));
}

/** Entering the code and reading one's matter; and leaving. */
export function follow(counter: Counter): readonly Route[] {
  const { door, sessions } = counter;

  async function open(request: FastifyRequest, reply: FastifyReply, setting: Setting): Promise<FastifyReply> {
    const fields = fieldsOf(request.body instanceof URLSearchParams ? request.body : []);
    const entered: EnterCode = {
      locator: fields.one("locator").slice(0, 60),
      secret: fields.one("secret").slice(0, 120),
      wrongs: [],
      kept: carry(fields),
      expired: false,
    };
    if (fields.one("go") === "stay") return showEntry(reply, setting, entered);
    const entry = readEntry(fields, setting.words);
    if ("wrongs" in entry) return showEntry(reply, setting, { ...entered, wrongs: entry.wrongs }, 422);

    const opened = await door.openByCode(entry.locator, entry.secret);
    const { wrong, later } = setting.words.follow;
    if (opened === "wrong")
      return showEntry(reply, setting, { ...entered, wrongs: [{ at: "locator", words: wrong }] }, 422);
    if (opened === "later")
      return showEntry(reply, setting, { ...entered, wrongs: [{ at: "locator", words: later }] }, 429);

    sessions.close(readCookie(request.headers.cookie));
    const token = sessions.open(opened.contact);
    reply.header("set-cookie", setCookie(token));
    const session = sessions.find(token);
    if (session && entered.kept.length > 0)
      return showMatter(counter, reply, setting, { session, typed: fields, wrongs: [] });
    return reply.redirect(setting.to("/follow"), 303);
  }

  return [
    {
      path: "/follow",
      unlisted: true,
      async get(request, reply, setting) {
        const session = sessionOf(counter, request);
        if (session) return showMatter(counter, reply, setting, { session, typed: fieldsOf([]), wrongs: [] });
        const had = readCookie(request.headers.cookie) !== undefined;
        if (had) reply.header("set-cookie", dropCookie());
        return showEntry(reply, setting, { ...nothingEntered, expired: had });
      },
      post: open,
    },
    {
      path: "/follow/leave",
      unlisted: true,
      here: "/follow",
      async post(request, reply, setting) {
        sessions.close(readCookie(request.headers.cookie));
        // Not "cookies": that would end every session on the office's whole domain, a clerk's own among them.
        reply.header("clear-site-data", '"cache", "storage"').header("set-cookie", dropCookie());
        return show(reply, leftPage(setting));
      },
    },
  ];
}
