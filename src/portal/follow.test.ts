import { atTheDoor } from "../../test/at-the-door.ts";
import Fastify, { type FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDistrict, type District } from "../../test/district.ts";
import { standing, visit, type Visitor } from "../../test/visitor.ts";
import type { Receipt } from "../access/door.ts";
import { day } from "../kernel/day.ts";
import type { OfficerCommandOnWire } from "../matter/command.ts";
import { portal } from "./portal.ts";
import { newToken } from "./token.ts";

let district: District;
let app: FastifyInstance;
beforeAll(async () => {
  district = await openDistrict();
  app = Fastify();
  await app.register(portal, { door: district.door, now: district.house.now });
});
afterAll(async () => {
  await app.close();
  await district.close();
});

async function reported(): Promise<Receipt> {
  const outcome = await district.door.receive(
    {
      command: "receive-contact",
      channel: "web",
      arrivedOn: day("2026-03-02"),
      realName: false,
      points: [{ text: "水渠的钱对不上" }],
    },
    newToken(),
    "portal",
  );
  if (!outcome.done) throw new Error(outcome.sentence.en);
  return outcome;
}

async function enter({ locator, secret }: Receipt, way = ""): Promise<Visitor> {
  const villager = await visit(app).open(`${way}/follow`);
  return villager.send(`${way}/follow`, { locator, secret, go: "open" });
}

async function act(seat: string, { matter }: Receipt, command: OfficerCommandOnWire): Promise<void> {
  const outcome = await district.door.act(await district.as(seat), matter, command);
  if (!outcome.done) throw new Error(`${command.command}: ${outcome.sentence.en}`);
}

const { toHandling } = atTheDoor(() => district);
const answered = ({ matter }: Receipt): Promise<void> => toHandling(matter);

test("a right code sets the one cookie and no address carries the code", async () => {
  const receipt = await reported();
  const villager = await enter(receipt);
  const { headers } = villager.answer();
  expect(villager.status()).toBe(303);
  expect(headers.location).toBe("/follow");
  expect(headers["set-cookie"]).toMatch(/^__Host-huiyin-follow=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Strict$/);
  await villager.goOn();
  expect(villager.page()).toContain(receipt.number);
  expect(villager.page()).toContain("为什么是");
  expect(villager.page()).toContain("水渠的钱对不上");
  expect(villager.answer().headers["x-robots-tag"]).toContain("noindex");
});

test("a code is read however it is written, and a slip of the pen is told at its box", async () => {
  const { locator, secret } = await reported();
  const numerals = [..."〇一二三四五六七八九"];
  const spoken = [...locator].map((digit) => numerals[Number(digit)]).join(" ");
  const villager = await visit(app).open("/follow");
  await villager.send("/follow", { locator: spoken, secret: secret.match(/.{5}/g)?.join(" - ") ?? "", go: "open" });
  expect(villager.status()).toBe(303);

  const wrong = secret.slice(0, 29) + ((Number(secret[29]) + 1) % 10);
  await villager.open("/follow");
  const other = await visit(app).open("/follow");
  await other.send("/follow", { locator: locator.slice(0, 7), secret: wrong, go: "open" });
  expect(other.status()).toBe(422);
  expect(other.page()).toContain("您输入了 7 个数字，应当是 11 个");
  expect(other.page()).toContain("有一个数字抄错了");
  expect(other.cookie()).toBeUndefined();

  await other.send("/follow", { locator: "", secret: "", go: "open" });
  expect(other.page()).toContain('<a href="#locator">请输入查询号。</a>');
  expect(other.page()).toContain('<a href="#secret">请输入密码。</a>');
});

test("who follows early reads until when they wait, and not whose step it is", async () => {
  const villager = await enter(await reported());
  await villager.goOn();
  expect(villager.page()).toContain("现在是“登记审核”，到了“已答复”或“已销号”的时候就可以。");
  expect(villager.page()).not.toContain("这一步须在");
});

test("two codes that do not belong together open nothing", async () => {
  const [one, another] = [await reported(), await reported()];
  const villager = await enter({ ...one, secret: another.secret });
  expect(villager.status()).toBe(422);
  expect(villager.cookie()).toBeUndefined();
});

test("messages go both ways, also with a file, and sent twice they arrive once", async () => {
  const receipt = await reported();
  const villager = await (await enter(receipt)).goOn();
  const form = standing(villager.page(), "/follow/messages");
  await villager.send("/follow/messages", { message: "还有一张照片" }, [
    { field: "files", name: "公示栏.jpg", content: "照片的内容" },
  ]);
  expect(villager.answer().headers.location).toBe("/follow");
  await villager.goOn();
  expect(villager.page()).toContain("留言已经送到");
  expect(villager.page()).toContain("还有一张照片");

  const again = new URLSearchParams([
    ...form.filter(([name]) => name !== "message").map(([name, value]): [string, string] => [name, value]),
    ["message", "还有一张照片"],
  ]);
  const cookie = villager.cookie() ?? "";
  await app.inject({
    method: "POST",
    url: "/follow/messages",
    payload: again.toString(),
    headers: { cookie, "content-type": "application/x-www-form-urlencoded" },
  });
  await villager.open("/follow");
  expect(villager.page().match(/还有一张照片/g)).toHaveLength(1);

  const file = /href="(\/follow\/files\/[^"]+)"/.exec(villager.page())?.[1] ?? "";
  await villager.open(file);
  expect(villager.page()).toBe("照片的内容");
  expect(villager.answer().headers["content-disposition"]).toContain("attachment");
  expect(villager.answer().headers["content-type"]).toBe("application/octet-stream");

  await act("director", receipt, { command: "send-message", message: { text: "照片是哪天拍的？" } });
  await villager.open("/follow");
  expect(villager.page()).toContain("照片是哪天拍的？");
});

test("the file of one matter is not there for the holder of another code", async () => {
  const [one, other] = [await (await enter(await reported())).goOn(), await (await enter(await reported())).goOn()];
  await one.send("/follow/messages", { message: "照片" }, [{ field: "files", name: "a.jpg", content: "内容" }]);
  await one.goOn();
  const file = /href="(\/follow\/files\/[^"]+)"/.exec(one.page())?.[1] ?? "";
  expect(file).not.toBe("");
  expect((await other.open(file)).status()).toBe(404);
  expect((await visit(app).open(file)).status()).toBe(404);
});

test("what cannot be done yet says why", async () => {
  const villager = await (await enter(await reported())).goOn();
  expect(villager.page()).toContain("现在还不能做的");
  expect(villager.page()).not.toContain('action="/follow/position"');
});

test("a withdrawal asks about pressure, can be taken back, and is the petitioner's alone", async () => {
  const receipt = await reported();
  await answered(receipt);
  const villager = await (await enter(receipt)).goOn();
  await villager.send("/follow/withdrawal", { reason: "不想再说了" });
  expect(villager.status()).toBe(422);
  expect(villager.page()).toContain('href="#pressed-no"');
  expect(villager.page()).toContain("不想再说了");
  await villager.send("/follow/withdrawal", { pressed: "yes" });
  expect(villager.status()).toBe(303);
  await villager.goOn();
  expect(villager.page()).toContain("在那之前可以收回");
  await villager.send("/follow/withdrawal/taken-back", {});
  await villager.goOn();
  expect(villager.page()).toContain("已经收回");
});

test("a form without the session's key does nothing, and what was typed waits for the code", async () => {
  const receipt = await reported();
  const villager = await (await enter(receipt)).goOn();
  await villager.send("/follow/messages", { key: "x", message: "写了很久的一段话" });
  expect(villager.status()).toBe(401);
  expect(standing(villager.page(), "/follow")).toContainEqual(["message", "写了很久的一段话"]);
  await villager.send("/follow", { locator: receipt.locator, secret: receipt.secret, go: "open" });
  expect(villager.status()).toBe(200);
  expect(standing(villager.page(), "/follow/messages")).toContainEqual(["message", "写了很久的一段话"]);
});

test("another site cannot send a form in the petitioner's name", async () => {
  const villager = await (await enter(await reported())).goOn();
  const form = Object.fromEntries(standing(villager.page(), "/follow/messages"));
  const sent = await app.inject({
    method: "POST",
    url: "/follow/messages",
    payload: new URLSearchParams({ ...form, message: "不是我写的" }).toString(),
    headers: {
      cookie: villager.cookie() ?? "",
      "content-type": "application/x-www-form-urlencoded",
      "sec-fetch-site": "cross-site",
    },
  });
  expect(sent.statusCode).toBe(403);
  expect((await villager.open("/follow")).page()).not.toContain("不是我写的");
});

test("whoever leaves has left, and the device is asked to forget", async () => {
  const villager = await (await enter(await reported(), "/en")).goOn();
  await villager.send("/en/follow/leave", {});
  expect(villager.page()).toContain("You are signed out");
  expect(villager.answer().headers["clear-site-data"]).toBe('"cache", "storage"');
  expect(villager.cookie()).toBeUndefined();
  expect((await villager.open("/en/follow")).page()).toContain("Please enter the locator");
});

test("after thirty quiet minutes the code is asked for again", async () => {
  const villager = await (await enter(await reported())).goOn();
  district.setClock("2026-03-02T01:31:00Z");
  try {
    await villager.open("/follow");
    expect(villager.page()).toContain("隔 30 分钟不动就会退出");
    expect(villager.page()).not.toContain("水渠");
  } finally {
    district.setClock("2026-03-02");
  }
});
