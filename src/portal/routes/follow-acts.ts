import { id } from "../../kernel/id.ts";
import type { Counter, Route } from "../counter.ts";
import { readAct } from "../follow/read-act.ts";
import { acts, type ActPath } from "../pages/follow-forms.ts";
import { problemPage } from "../pages/problem.ts";
import { readForm } from "../read-form.ts";
import { show } from "../show.ts";
import { readToken } from "../token.ts";
import type { Words } from "../words/zh.ts";
import { sayUnstaged } from "./report.ts";
import { sessionOf, showExpired, showMatter } from "./follow.ts";

/** What can be sent from the page of one's matter, and its files. Each form is done once, then the page is shown anew. */
export function followActs(counter: Counter): readonly Route[] {
  return [...(Object.keys(acts) as ActPath[]).map((path) => actRoute(counter, path)), fileRoute(counter)];
}

function actRoute(counter: Counter, path: ActPath): Route {
  const { door } = counter;
  return {
    path: `/follow/${path}`,
    here: "/follow",
    unlisted: true,
    async post(request, reply, setting) {
      const before = sessionOf(counter, request);
      const { fields: sent, unstaged } = await readForm(request, door, "once");
      const fields = { ...sent, one: (name: string) => (name === "act" ? path : sent.one(name)) };
      const once = readToken(fields.one("once"));
      if (!before || !once || fields.one("key") !== before.key) return showExpired(reply, setting, fields);
      const view = await door.follow(before.contact);
      if (!view) return showExpired(reply, setting, fields);

      const again = { session: before, typed: fields };
      const lost = unstaged.map((file) => ({ at: "files", words: sayUnstaged(file, setting.words) }));
      if (lost.length > 0) return showMatter(counter, reply, setting, { ...again, wrongs: lost });

      const read = readAct(path, fields, view, path === "messages" ? await door.stagedFiles(once) : [], setting);
      if ("wrongs" in read) return showMatter(counter, reply, setting, { ...again, wrongs: read.wrongs });
      const outcome = await door.petition(before.contact, read.command, once);
      if (!outcome.done)
        return showMatter(counter, reply, setting, {
          ...again,
          wrongs: [{ at: "main", words: setting.say(outcome.sentence) }],
          status: 409,
        });
      before.said = saidOf(path, setting.words);
      return reply.redirect(setting.to("/follow"), 303);
    },
  };
}

function fileRoute(counter: Counter): Route {
  return {
    path: "/follow/files/:file",
    here: "/follow",
    unlisted: true,
    async get(request, reply, setting) {
      const session = sessionOf(counter, request);
      const { file } = request.params as { file: string };
      const opened = session && (await counter.door.fileByCode(session.contact, id<"file">(file)));
      if (!opened) return show(reply, problemPage(setting, "not-found"), 404);
      const name = encodeURIComponent(opened.name).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
      // Somebody else's file is never a page of ours, whatever it says it is.
      return reply
        .header("content-disposition", `attachment; filename*=UTF-8''${name}`)
        .header("content-length", opened.size)
        .type("application/octet-stream")
        .send(opened.bytes);
    },
  };
}

function saidOf(path: ActPath, { follow: words }: Words): string {
  switch (path) {
    case "messages":
      return words.sent;
    case "position":
      return words.positionDone;
    case "ratings":
      return words.rateDone;
    case "review":
      return words.reviewDone;
    case "withdrawal":
      return words.withdrawDone;
    case "withdrawal/taken-back":
      return words.takeBackDone;
  }
}
