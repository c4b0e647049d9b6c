import { afterAll, beforeAll, expect, test } from "vitest";
import { axe } from "../browser.ts";
import { serveDistrict, type Serving } from "../serving.ts";
import { act, findMatter, openMatter, pick, serve } from "./at-the-desk.ts";
import { follow, raise } from "./at-the-portal.ts";
import { peopleOf, type People } from "./people.ts";

let serving: Serving;
let people: People;
beforeAll(async () => {
  serving = await serveDistrict();
  people = peopleOf(serving);
}, 60_000);
afterAll(() => serving.close());

test("a claim of Art. 31(6) goes from the portal through two gates to its written opinion, and its petitioner reads the sixty days", async () => {
  const petitioner = await serving.citizen();
  const words = "修排水渠占了我家东屋半间，补偿表上只写了院墙。请求重新丈量。";
  const code = await raise(petitioner, serving.base, "提出诉求、意见或者建议", words);

  const registrar = await people.at("registrar");
  const matter = await findMatter(registrar, serving.base, code.number);
  await act(registrar, "分类", (form) => pick(registrar, form, "类别", "不属于以上情形，出具信访处理意见书"));
  await act(registrar, "签关");
  const reviewer = await people.at("reviewer");
  await openMatter(reviewer, matter);
  await act(reviewer, "签关");
  await reviewer.getByText("待受理").first().waitFor();

  const director = await people.at("director");
  await openMatter(director, matter);
  await act(director, "受理");
  await follow(petitioner, serving.base, code);
  await petitioner.locator("summary").filter({ hasText: "2026年5月6日" }).click();
  const told = await petitioner.locator("main").innerText();
  expect(told).toContain("《信访工作条例》第三十四条：受理之日起六十日内");
  expect(told).toContain("最后一日：2026年5月6日（周三）");

  const point = director.locator("ol.points > li").first();
  await act(
    director,
    "查证",
    async (form) => {
      await pick(director, form, "查证结论", "请求事实清楚，符合规定，予以支持");
      await form.getByLabel("查证依据").fill("三方复测");
    },
    point,
  );
  await act(director, "答复问题", (form) => form.getByLabel("答复内容").fill("少算的一间已补列。"), point);
  await act(director, "答复");
  await serve(director, "送达信访处理意见书", "签收");
  expect(await axe(director)).toEqual([]);

  await follow(petitioner, serving.base, code);
  const answer = await petitioner.locator("main").innerText();
  expect(answer).toContain("少算的一间已补列。");
  expect(answer).toContain("复查");
  expect(await axe(petitioner)).toEqual([]);
  expect(serving.faults).toEqual([]);
}, 120_000);

test("a call about leaking gas is taken down by keys, has one hour to go out, turns by the minute, and is answered the same day", async () => {
  serving.district.setClock("2026-03-02T01:00:00Z");
  const desk = await people.at("registrar");
  await desk.goto(`${serving.base}/desk/register`);
  const form = desk.locator(".register-form");
  await form.getByRole("radio", { name: "12345热线" }).focus();
  await desk.keyboard.press("Space");
  await form.getByText("来电", { exact: true }).click();
  await form.getByLabel("来件日期").fill("2026-03-02");
  await form.locator("[data-first-point]").fill("安澜小区五号楼燃气味很重，老人头晕。");
  await pick(desk, form, "类别", "紧急：危及生命财产安全");
  await desk.keyboard.press("Control+Enter");
  await desk.locator(".register-aside .receipt").waitFor();
  const number = /2026-\d{4}/.exec(await desk.locator(".register-aside").innerText())?.[0] ?? "";
  expect(await desk.locator(".register-form [name=programme]:checked").getAttribute("value")).toBe("hotline");

  const sheet = await findMatter(desk, serving.base, number);
  await desk.locator(".matter-head").getByText("03-02 10:00前").waitFor();
  serving.district.setClock("2026-03-02T01:50:00Z");
  await desk.reload();
  await desk.locator(".matter-head .due-red").waitFor();
  await act(desk, "签关");
  await act(desk, "转送", async (drawer) => {
    await pick(desk, drawer, "单位", "听荻镇纪委");
    await drawer.getByLabel("办理要求").fill("紧急：请立即到场。");
  });

  const handler = await people.at("townHandler");
  await openMatter(handler, sheet);
  await act(handler, "受理");
  const point = handler.locator("ol.points > li").first();
  await act(
    handler,
    "查证",
    async (drawer) => {
      await pick(handler, drawer, "查证结论", "已解决");
      await drawer.getByLabel("查证依据").fill("关阀，换管，复测正常");
    },
    point,
  );
  await act(handler, "答复问题", (drawer) => drawer.getByLabel("答复内容").fill("漏点已修好。"), point);
  const head = await people.at("townHead");
  await openMatter(head, sheet);
  await act(head, "答复");
  await head.getByText("已答复").first().waitFor();
  expect(await axe(head)).toEqual([]);
  expect(serving.faults).toEqual([]);
  serving.district.setClock("2026-03-02");
}, 120_000);

test("a report under the directive is acknowledged within its seven days, and from then on its three months count", async () => {
  const reporter = await serving.citizen();
  const code = await raise(reporter, serving.base, "举报违反欧盟法律的行为", "清洁合同被拆成九份，都低于招标限额。");
  const registrar = await people.at("registrar");
  await findMatter(registrar, serving.base, code.number);
  await registrar.locator(".clock").filter({ hasText: "反馈" }).getByText("06-09").first().waitFor();
  await serve(registrar, "确认收到", "凭查询码阅读");
  await registrar.locator(".clock").filter({ hasText: "反馈" }).getByText("06-02").first().waitFor();
  expect(await axe(registrar)).toEqual([]);

  await follow(reporter, serving.base, code);
  const told = await reporter.locator("main").innerText();
  expect(told).toContain("确认收到");
  expect(told).toContain("2026年6月2日");
  expect(await axe(reporter)).toEqual([]);
  expect(serving.faults).toEqual([]);
}, 120_000);
