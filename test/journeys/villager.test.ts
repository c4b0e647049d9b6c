import type { Locator } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axe } from "../browser.ts";
import { serveDistrict, type Serving } from "../serving.ts";
import { act, doDuty, openMatter, pick, serve } from "./at-the-desk.ts";
import { follow, report } from "./at-the-portal.ts";
import { answerPoints, assign, doDuties, passGates, writeAndReply } from "./errands.ts";
import { peopleOf, type People } from "./people.ts";

let serving: Serving;
let people: People;
beforeAll(async () => {
  serving = await serveDistrict();
  people = peopleOf(serving);
}, 60_000);
afterAll(() => serving.close());

test("an anonymous villager reports two points with a photo, and follows them to the answer and the strike-off", async () => {
  const villager = await serving.citizen();
  const code = await report(villager, serving.base, false);
  const matter = await passGates(people, serving.base, code.number);
  expect(await axe(await people.at("registrar"))).toEqual([]);
  await assign(people, matter);

  const director = await people.at("director");
  await act(director, "成立专班", async (form) => {
    await pick(director, form, "包案领导", await people.named("leader-1"));
    await pick(director, form, "专班成员", await people.named("town-01-handler-1"));
    await form.getByLabel("化解方案").fill("先核账，再核低保名单。");
    await form.getByLabel("第 1 个节点的日期").fill("2026-03-20");
    await form.getByLabel("第 1 个节点要做到什么").fill("账目核完");
  });

  await follow(villager, serving.base, code);
  await villager.getByLabel("写一条留言").fill("低保的事，左右邻居都可以作证。");
  await villager.getByRole("button", { name: "发送" }).click();
  await villager.getByText("留言已经送到。").waitFor();

  await answerPoints(people, matter);
  const head = await people.at("townHead");
  await head.getByText("左右邻居都可以作证").first().waitFor();
  await writeAndReply(people, "收到，我们走访过了，没有说是谁讲的。");
  await doDuties(people);

  await director.goto(matter.address);
  const refused = director.locator(".refusals > div").filter({ has: director.getByText("销号", { exact: true }) });
  const why = await refused.innerText();
  for (const missing of ["包保责任没有完成", "方案节点没有完成", "信访人的意见还不清楚"])
    expect(why).toContain(missing);
  expect(await director.getByRole("button", { name: "销号", exact: true }).count()).toBe(0);

  await follow(villager, serving.base, code);
  const seen = await villager.locator("main").innerText();
  for (const said of ["第1个问题属实，已经纠正。", "第2个问题属实，已经纠正。", "没有说是谁讲的"])
    expect(seen).toContain(said);
  await villager.getByLabel("问题已经解决，我认可").check();
  await villager.getByRole("button", { name: "就这样填" }).click();
  await villager.getByText("已经记下。").waitFor();

  const leader = await people.at("leader");
  await openMatter(leader, matter);
  const proof = (form: Locator) => form.getByLabel("完成情况和凭据").fill("账目核对表");
  await act(leader, "完成节点", proof, leader.locator(".milestone-list"));
  await doDuty(director, "包督办", "督办两次");
  await act(director, "销号");
  await director.getByText("已销号").first().waitFor();

  await follow(villager, serving.base, code);
  for (const body of ["信访举报中心", "承办单位"])
    await villager.getByRole("group", { name: body }).getByLabel("满意", { exact: true }).check();
  await villager.getByRole("button", { name: "提交评价" }).click();
  await villager.getByText("评价已经记下。").waitFor();
  expect(serving.faults).toEqual([]);
}, 240_000);

test("a real-name reporter is told three times and given the result, and reads that it was served", async () => {
  const villager = await serving.citizen();
  const code = await report(villager, serving.base, true);
  const matter = await passGates(people, serving.base, code.number);
  await assign(people, matter);
  const director = await people.at("director");
  for (const notice of ["受理告知", "去向告知"]) await serve(director, notice, "电话告知并记录");
  await answerPoints(people, matter);
  await writeAndReply(people, "两个问题都查清了，请看下面的答复。");
  const handler = await people.at("townHandler");
  for (const notice of ["承办告知", "结果反馈"]) await serve(handler, notice, "电话告知并记录");

  await follow(villager, serving.base, code);
  const seen = await villager.locator("main").innerText();
  for (const notice of ["受理告知", "去向告知", "承办告知", "结果反馈"]) expect(seen).toContain(notice);
  expect(seen.match(/电话告知并记录/g)?.length).toBe(4);
  expect(serving.faults).toEqual([]);
}, 240_000);
