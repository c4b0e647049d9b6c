import type { FastifyReply } from "fastify";
import { dayIn, instant } from "../../kernel/instant.ts";
import type { Locator, Secret } from "../../kernel/receipt-code.ts";
import { meantRulebook, type Counter, type Route } from "../counter.ts";
import type { Wrong } from "../pages/field.ts";
import { receiptPage } from "../pages/receipt.ts";
import { reportPage } from "../pages/report.ts";
import { readForm, type Unstaged } from "../read-form.ts";
import { emptyDraft, readDraft, type Draft } from "../report/draft.ts";
import { goOn } from "../report/go-on.ts";
import { lookOver } from "../report/look-over.ts";
import type { Where } from "../report/places.ts";
import { toCommand } from "../report/to-command.ts";
import type { Setting } from "../setting.ts";
import { show } from "../show.ts";
import type { Words } from "../words/zh.ts";

/** The day of a report is the day here, wherever it is sent from. */
const zone = "Asia/Shanghai";

type Shown = {
  draft: Draft;
  wrongs: readonly Wrong[];
  fresh?: string | undefined;
  wrongTitle?: string;
  status?: number;
};

/** The form, one page or a step at a time, and what comes of submitting it: the receipt itself, at no address of its own. */
export function report(counter: Counter): Route {
  const { door, now, places, stations } = counter;
  const where = async (): Promise<Where> => ({ places: await places(), stations: await stations() });

  async function showForm(reply: FastifyReply, setting: Setting, { draft, wrongs, fresh, wrongTitle, status }: Shown) {
    const [offered, rulebook, staged, reach] = await Promise.all([
      counter.rulebooks(),
      meantRulebook(counter, draft.programme),
      door.stagedFiles(draft.token),
      where(),
    ]);
    const page = reportPage(setting, {
      draft,
      staged,
      rulebook,
      others: offered.length > 1,
      where: reach,
      wrongs,
      ...(fresh && { fresh }),
      ...(wrongTitle && { wrongTitle }),
    });
    return show(reply, page, status ?? (wrongs.length > 0 ? 422 : 200));
  }

  async function submit(reply: FastifyReply, setting: Setting, draft: Draft) {
    const on = dayIn(zone, instant(now()));
    const command = toCommand(draft, await where(), on, setting.way.language);
    const outcome = await door.receive(command, draft.token, "portal");
    if (!outcome.done) {
      const wrongs = [{ at: fieldOf(outcome.field), words: setting.say(outcome.sentence) }];
      return showForm(reply, setting, { draft, wrongs, wrongTitle: setting.words.report.refusedTitle });
    }
    const { locator, secret, again } = outcome;
    const rulebook = await meantRulebook(counter, draft.programme);
    return show(
      reply,
      receiptPage(setting, {
        locator: locator as Locator,
        secret: secret as Secret,
        receivedOn: on,
        realName: draft.how === "real",
        again,
        slip: false,
        rulebook,
      }),
    );
  }

  return {
    path: "/report",
    unlisted: true,
    async get(request, reply, setting) {
      const asked = request.query as { all?: unknown; about?: unknown };
      const { id } = await meantRulebook(counter, asked.about);
      return showForm(reply, setting, { draft: emptyDraft("all" in asked, id), wrongs: [] });
    },
    async post(request, reply, setting) {
      const { fields, unstaged } = await readForm(request, door, "token");
      const sent = readDraft(fields);
      const going = goOn(fields.one("go"), sent, lookOver(sent, setting.words));
      const lost = unstaged.map((file) => ({ at: "files", words: sayUnstaged(file, setting.words) }));
      if (lost.length > 0)
        return showForm(reply, setting, {
          draft: going.to === "show" ? atFiles(going.draft, sent) : sent,
          wrongs: lost,
        });
      if (going.to === "drop-file") {
        await door.dropStaged(going.draft.token, going.staged);
        return showForm(reply, setting, { draft: going.draft, wrongs: [] });
      }
      if (going.to === "show") return showForm(reply, setting, going);
      try {
        return await submit(reply, setting, going.draft);
      } catch (error) {
        // The only place that catches what the outermost handler would: a page in place of the form would lose what was typed.
        reply.log.error({ failed: "receive", name: error instanceof Error ? error.name : "unknown" });
        const wrongs = [{ at: "report", words: setting.words.report.unavailable }];
        return showForm(reply, setting, {
          draft: going.draft,
          wrongs,
          wrongTitle: setting.words.report.again,
          status: 503,
        });
      }
    },
  };
}

/** A file that was not taken in is said on the step where files are chosen, not on the one after. */
function atFiles(draft: Draft, sent: Draft): Draft {
  return { ...draft, step: sent.step };
}

/** Why a file was not taken in, and what helps. */
export function sayUnstaged({ name, why }: Unstaged, { report: { files: words } }: Words): string {
  switch (why) {
    case "too-large":
      return words.tooLarge(name);
    case "too-many":
      return words.many(name);
    case "empty":
      return words.empty(name);
    case "no-token":
      return words.again(name);
  }
}

/** The box that the door's word about a field means. */
function fieldOf(field: string | undefined): string {
  const [name, index] = (field ?? "").split(".");
  if (name === "points") return `point-${Number(index ?? 0) + 1}`;
  if (name === "subjects") return `subject-${Number(index ?? 0) + 1}-name`;
  if (name === "place" || name === "time" || name === "files") return name;
  if (name === "reporters") return "name";
  return "report";
}
