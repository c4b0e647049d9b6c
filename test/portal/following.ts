import { day } from "../../src/kernel/day.ts";
import { newToken } from "../../src/portal/token.ts";
import type { Receipt } from "../../src/access/door.ts";
import { actsOn, answer, assign, passGates, strikeOff } from "./office.ts";
import type { Code } from "./reporting.ts";
import { anew, open, send, type Walk } from "./state.ts";

type Typed = Record<string, string>;

/** Everybody follows one matter with its code, from the wrong code to the strike-off. */
export async function follow(walk: Walk, code: Code): Promise<void> {
  const { door } = walk.district;
  await open(walk, "/follow", "code");
  await send(walk, "/follow", { go: "open" }, "code, none entered");
  await send(walk, "/follow", { locator: code.locator.slice(0, 5), go: "open" }, "code, miscopied");
  await enter(walk, code);
  await open(walk, "/follow", "following, just registered");
  await send(walk, "/follow/messages", {}, "following, an empty message", []);
  await send(walk, "/follow/messages", { key: "x", message: "写了很久" }, "session over, with words that wait", []);
  await enter(walk, code);
  await open(walk, "/follow");
  await done(walk, "/follow/messages", { message: "还有一张照片，是五月拍的。" }, "following, a message sent");
  await send(walk, "/follow/withdrawal", { reason: "不想再说了" }, "withdrawal, half filled in");
  await open(walk, "/follow");
  await done(walk, "/follow/withdrawal", { pressed: "no" }, "withdrawal asked for");
  await done(walk, "/follow/withdrawal/taken-back", {}, "withdrawal taken back");

  const opened = await door.openByCode(code.locator, code.secret);
  if (typeof opened === "string") throw new Error(opened);
  const view = await door.follow(opened.contact);
  const director = await walk.district.as("director");
  const found = await door.matters(director, { order: "received", limit: 1, number: view?.number ?? "" });
  const matter = found.rows[0]?.matter;
  if (!matter) throw new Error("The matter is not in the director's list");
  const act = actsOn(walk.district, matter);
  await passGates(act);
  await assign(act);
  await act("director", { command: "send-message", message: { text: "照片是哪天拍的？您可以写在下面。" } });
  await open(walk, "/follow", "following, at the township");
  await answer(walk.district, matter, act);
  await open(walk, "/follow", "answered");
  await send(walk, "/follow/position", {}, "position, none picked");
  await send(walk, "/follow/ratings", {}, "rating, none picked");
  await send(walk, "/follow/review", {}, "review, no grounds");
  await open(walk, "/follow");
  await done(walk, "/follow/position", { position: "settled", note: "修好了就好" }, "position recorded");
  await done(walk, "/follow/review", { grounds: "第二个问题没有查清。" }, "review asked for");
  await strikeOff(walk.district, matter, act);
  await open(walk, "/follow", "struck off");
  const rated = { "rating-letters-office": "satisfied", "rating-handling-organ": "fairly-satisfied" };
  await done(walk, "/follow/ratings", rated, "rated");
  await send(walk, "/follow/leave", {}, "left");
}

/** Reports that end otherwise: refused with the way to go; withdrawn for good; and the half hour of quiet. */
export async function followOthers(walk: Walk): Promise<void> {
  const one = await arrived(walk);
  const act = actsOn(walk.district, one.matter);
  await passGates(act);
  await act("director", { command: "refuse", reason: "other-organ", note: { text: "请向区自然资源局提出。" } });
  const refused = anew(walk);
  await enter(refused, one);
  await open(refused, "/follow", "refused");

  const another = await arrived(walk);
  const withdrawn = anew(walk);
  await enter(withdrawn, another);
  await send(theFirst(withdrawn), "/follow/withdrawal", { pressed: "yes", reason: "有人找过我" });
  walk.district.setClock("2026-03-20");
  await walk.district.clerk();
  await open(withdrawn, "/follow", "session over");
  await enter(withdrawn, another);
  await open(withdrawn, "/follow", "withdrawn for good");
}

async function arrived({ district: { door } }: Walk): Promise<Receipt> {
  const outcome = await door.receive(
    {
      command: "receive-contact",
      channel: "web",
      arrivedOn: day("2026-03-02"),
      realName: false,
      points: [{ text: "鱼塘承包没有公示，合同也不让看。" }],
    },
    newToken(),
    "portal",
  );
  if (!outcome.done) throw new Error(outcome.sentence.en);
  return outcome;
}

/** Everybody enters the same code and stands before the matter. */
async function enter(walk: Walk, { locator, secret }: Code): Promise<void> {
  await open(walk, "/follow");
  await send(walk, "/follow", { locator, secret, go: "open" });
  await open(walk, "/follow");
}

/** The first sends it, for the matter is one; everybody then sees what came of it, the first with what was just said. */
async function done(walk: Walk, path: string, typed: Typed, name: string): Promise<void> {
  await send(theFirst(walk), path, typed, undefined, path === "/follow/messages" ? [] : undefined);
  await open(walk, "/follow", name);
}

const theFirst = (walk: Walk): Walk => ({ ...walk, visitors: walk.visitors.slice(0, 1) });
