import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { id } from "../../src/kernel/id.ts";
import type { OfficerCommandOnWire } from "../../src/matter/command.ts";
import { axe } from "../browser.ts";
import { serveDistrict, type Serving } from "../serving.ts";

let serving: Serving;
beforeAll(async () => (serving = await serveDistrict()), 60_000);
afterAll(() => serving.close());

/** A photo of one pixel. */
const photo = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** What the receipt says; the number of the register shows only to whoever follows with it. */
type Code = { readonly locator: string; readonly secret: string };

async function report(page: Page, named: boolean): Promise<Code & { readonly number: string }> {
  await page.goto(`${serving.base}/`);
  await page.getByRole("link", { name: "反映问题" }).first().click();
  await page.getByRole("button", { name: "下一步" }).click();
  expect(await page.getByText("请选匿名或实名。").count()).toBeGreaterThan(0);

  await page.getByLabel(named ? "实名" : "匿名").check();
  if (named) {
    await page.getByLabel("姓名，或者单位名称").fill("柳青禾");
    await page.getByLabel("电话").fill("0990-7001");
  }
  await page.getByRole("button", { name: "下一步" }).click();
  await page.getByLabel("第 1 个问题").fill("村里修水渠的钱公示八万，账上十二万。");
  await page.getByRole("button", { name: "再加一个问题" }).click();
  expect(await page.getByLabel("第 1 个问题").inputValue()).toContain("十二万");
  await page.getByLabel("第 2 个问题").fill("低保名单里有村会计的岳母，她家有两辆货车。");
  await page.getByRole("button", { name: "下一步" }).click();
  await page.getByLabel("地点").fill("枕溪村三组");
  await page.getByRole("button", { name: "下一步" }).click();
  await page.getByLabel("选文件").setInputFiles({ name: "公示栏.png", mimeType: "image/png", buffer: photo });
  await page.getByRole("button", { name: "上传所选文件" }).click();
  await page.getByText("公示栏.png").first().waitFor();
  await page.getByRole("button", { name: "下一步" }).click();
  await page.getByRole("button", { name: "提交" }).click();
  const text = await page.locator("main").innerText();
  const locator = /\d{3}-\d{4}-\d{4}/.exec(text)?.[0] ?? "";
  const secret =
    text
      .match(/\b\d{5}\b/g)
      ?.slice(0, 6)
      .join(" ") ?? "";
  expect(page.url()).not.toContain(locator);
  expect(await page.context().cookies()).toEqual([]);
  await follow(page, { locator, secret });
  const number = /2026-\d{4}/.exec(await page.locator("main").innerText())?.[0] ?? "";
  return { locator, secret, number };
}

async function follow(page: Page, code: Code): Promise<void> {
  await page.goto(`${serving.base}/follow`);
  if ((await page.getByLabel("查询号").count()) > 0) {
    await page.getByLabel("查询号").fill(code.locator);
    await page.getByLabel("密码").fill(code.secret);
    await page.getByRole("button", { name: "查询" }).click();
  }
  await page.getByText("您反映的问题").waitFor();
}

/** Opens a matter by its number, as an officer finds it. */
async function openMatter(page: Page, number: string): Promise<void> {
  await page.keyboard.press("Escape");
  await page.goto(`${serving.base}/desk/matters`);
  await page.getByRole("link", { name: number }).click();
  await page.getByRole("heading", { level: 1 }).waitFor();
}

const drawer = (page: Page) => page.locator(".act-drawer");

/** Begins an act by its button, fills it by `fill`, and sees it done. */
async function act(
  page: Page,
  verb: string,
  fill: (form: ReturnType<typeof drawer>) => Promise<void> = async () => {},
): Promise<void> {
  await page.getByRole("button", { name: verb, exact: true }).first().click();
  const form = drawer(page).last();
  await form.waitFor();
  await fill(form);
  await form.getByRole("button", { name: verb, exact: true }).click();
  await form.waitFor({ state: "hidden" });
}

async function pick(page: Page, form: ReturnType<typeof drawer>, label: string, typed: string): Promise<void> {
  await form.getByLabel(label).first().click();
  await page.keyboard.type(typed);
  await page
    .locator(".ant-select-dropdown:not(.ant-select-dropdown-hidden)")
    .getByText(typed, { exact: true })
    .first()
    .click();
}

async function theirs(seat: string, matter: string, command: OfficerCommandOnWire): Promise<void> {
  const { door } = serving.district;
  const outcome = await door.act(await serving.district.as(seat), id<"matter">(matter), command);
  if (!outcome.done) throw new Error(`${command.command} by ${seat}: ${outcome.sentence.zh}`);
}

/** The township works: a handler, findings and answers, a reply, and the five duties with the centre's own. */
async function townshipWorks(matter: string): Promise<void> {
  const { door } = serving.district;
  await theirs("town-01-head", matter, { command: "name-handler", officer: "town-01-handler-1" });
  const view = await door.matter(await serving.district.as("town-01-handler-1"), id<"matter">(matter));
  for (const [index, { point }] of (view?.points ?? []).entries()) {
    await theirs("town-01-handler-1", matter, {
      command: "find-point",
      point,
      finding: "substantiated",
      basis: { text: "核对账册与公示" },
    });
    await theirs("town-01-handler-1", matter, {
      command: "answer-point",
      point,
      answer: { text: `第${index + 1}个问题属实，已经纠正。` },
    });
  }
  await theirs("town-01-head", matter, { command: "reply" });
}

async function duties(matter: string): Promise<void> {
  for (const duty of ["investigate", "dispose", "conclude", "revisit"]) {
    await theirs("town-01-handler-1", matter, { command: "take-duty", duty });
    await theirs("town-01-handler-1", matter, { command: "do-duty", duty, proof: { text: "见卷" } });
  }
  await theirs("director", matter, { command: "take-duty", duty: "supervise" });
  await theirs("director", matter, { command: "do-duty", duty: "supervise", proof: { text: "督办两次" } });
}

test("an anonymous villager reports two points with a photo, and follows them to the answer and the strike-off", async () => {
  const villager = await serving.citizen();
  const code = await report(villager, false);

  const registrar = await serving.officer("luru");
  await openMatter(registrar, code.number);
  await act(registrar, "分类", (form) => pick(registrar, form, "类别", "群众身边腐败和不正之风"));
  await act(registrar, "签关");
  expect(await axe(registrar)).toEqual([]);
  for (const name of ["shenhe", "zhiliang"]) {
    const signer = await serving.officer(name);
    await openMatter(signer, code.number);
    await act(signer, "签关");
    await signer.context().close();
  }

  const director = await serving.officer("zhuren");
  await openMatter(director, code.number);
  const matter = director.url().split("/").at(-1) ?? "";
  await act(director, "研判", async (form) => {
    for (const side of ["区域性", "特殊性", "时效性", "影响性"])
      await form.getByRole("radiogroup", { name: side }).getByText("较高").click();
  });
  await act(director, "受理");
  await act(director, "交办", async (form) => {
    await pick(director, form, "单位", "听荻镇纪委");
    await form.getByLabel("办理要求").fill("请逐条查清，逐条答复。");
  });
  await theirs("director", matter, {
    command: "form-package",
    leader: "leader-1",
    team: ["town-01-handler-1"],
    plan: { text: "先核账，再核低保名单。" },
    milestones: [{ due: "2026-03-20", what: { text: "账目核完" } }],
  });

  await follow(villager, code);
  await villager.getByLabel("写一条留言").fill("低保的事，左右邻居都可以作证。");
  await villager.getByRole("button", { name: "发送" }).click();
  await villager.getByText("留言已经送到。").waitFor();
  await theirs("town-01-head", matter, {
    command: "send-message",
    message: { text: "收到，我们会走访，不会说是谁讲的。" },
  });
  await townshipWorks(matter);

  await director.reload();
  await director.getByText("还不能销号", { exact: false }).first().waitFor();
  const refusal = await serving.district.door.act(await serving.district.as("director"), id<"matter">(matter), {
    command: "strike-off",
  });
  expect(refusal).toMatchObject({ done: false, refusal: { why: "conditions-missing" } });
  await duties(matter);
  const view = await serving.district.door.matter(await serving.district.as("director"), id<"matter">(matter));
  for (const { milestone } of view?.package?.milestones ?? [])
    await theirs("leader-1", matter, { command: "reach-milestone", milestone, proof: { text: "账目核对表" } });

  await follow(villager, code);
  const seen = await villager.locator("main").innerText();
  expect(seen).toContain("第1个问题属实，已经纠正。");
  expect(seen).toContain("第2个问题属实，已经纠正。");
  expect(seen).toContain("不会说是谁讲的");
  await villager.getByLabel("问题已经解决，我认可").check();
  await villager.getByRole("button", { name: "就这样填" }).click();
  await villager.getByText("已经记下。").waitFor();

  await director.reload();
  await act(director, "销号");
  await director.getByText("已销号").first().waitFor();

  await follow(villager, code);
  for (const body of ["信访举报中心", "承办单位"])
    await villager.getByRole("group", { name: body }).getByLabel("满意", { exact: true }).check();
  await villager.getByRole("button", { name: "提交评价" }).click();
  await villager.getByText("评价已经记下。").waitFor();
  expect(serving.faults).toEqual([]);
}, 120_000);

test("a real-name reporter is told three times and given the result, and reads that it was served", async () => {
  const villager = await serving.citizen();
  const code = await report(villager, true);
  const { door } = serving.district;
  const registrar = await serving.district.as("registrar-1");
  const found = (await door.matters(registrar, { order: "received", limit: 50, number: code.number })).rows[0];
  const matter = found?.matter ?? "";
  await theirs("registrar-1", matter, { command: "classify", category: "accusation.near-the-people" });
  await theirs("registrar-1", matter, { command: "pass-gate", gate: "entry" });
  await theirs("reviewer-2", matter, { command: "pass-gate", gate: "review" });
  await theirs("quality-1", matter, { command: "pass-gate", gate: "quality" });
  await theirs("director", matter, {
    command: "triage",
    grades: { regionality: 1, specificity: 1, urgency: 2, impact: 1 },
  });
  await theirs("director", matter, { command: "accept" });
  await theirs("director", matter, { command: "assign", to: "town-01", note: { text: "请办" } });
  await townshipWorks(matter);

  const desk = await serving.officer("zhuren");
  await openMatter(desk, code.number);
  for (const notice of ["受理告知", "去向告知", "承办告知", "结果反馈"]) await desk.getByText(notice).first().waitFor();
  const view = await door.matter(await serving.district.as("director"), id<"matter">(matter));
  for (const { obligation, ended, rule } of view?.obligations ?? [])
    if (!ended && rule !== "quarterly-result")
      await theirs(
        rule === "handler-notice" || rule === "result-feedback" ? "town-01-handler-1" : "registrar-1",
        matter,
        { command: "serve-obligation", obligation, proof: "by-phone" },
      );

  await follow(villager, code);
  const seen = await villager.locator("main").innerText();
  for (const notice of ["受理告知", "去向告知", "承办告知", "结果反馈"]) expect(seen).toContain(notice);
  expect(seen.match(/电话告知并记录/g)?.length).toBe(4);
  expect(serving.faults).toEqual([]);
}, 90_000);
