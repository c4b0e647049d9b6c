import { mkdirSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axe } from "../browser.ts";
import { serveDistrict, type Serving } from "../serving.ts";
import { act, openMatter, pick } from "./at-the-desk.ts";
import { follow, report } from "./at-the-portal.ts";
import { assign, passGates } from "./errands.ts";
import { peopleOf, type People } from "./people.ts";

let serving: Serving;
let people: People;
beforeAll(async () => {
  serving = await serveDistrict();
  people = peopleOf(serving);
}, 60_000);
afterAll(() => serving.close());

test("more time is asked for, granted, told to the reporter, and only then counted; they read why", async () => {
  const villager = await serving.citizen();
  const code = await report(villager, serving.base, true);
  const matter = await passGates(people, serving.base, code.number);
  await assign(people, matter);
  const head = await people.at("townHead");
  await openMatter(head, matter);
  const name = await people.named("town-01-handler-1");
  await act(head, "确定承办人", (form) => pick(head, form, "承办人", name));

  const handler = await people.at("townHandler");
  await openMatter(handler, matter);
  const handling = (page: typeof handler) => page.locator(".clock").filter({ hasText: "办理答复" });
  const reason = "账册十二本，逐笔核对还需一个月。";
  await act(handler, "申请延长", (form) => form.getByLabel("延长的理由").fill(reason), handling(handler));
  await handling(handler).getByText("申请延长，等待批准").waitFor();

  await head.reload();
  await handling(head).getByText(reason).waitFor();
  await act(head, "批准延长", undefined, handling(head));
  await handling(head).getByText("把延期告知送达信访人后生效").waitFor();
  expect(await axe(head)).toEqual([]);

  await follow(villager, serving.base, code);
  const before = await villager.locator("main").innerText();
  expect(before).not.toContain("期限延长至");
  expect(before).toContain("延期告知");

  await handling(head).getByRole("button", { name: "送达延期告知" }).click();
  const served = head.locator(".act-drawer");
  await pick(head, served, "送达方式", "签收");
  await served.getByRole("button", { name: "送达", exact: true }).click();
  await served.waitFor({ state: "detached" });
  await handling(head).getByText(reason).waitFor();

  await follow(villager, serving.base, code);
  await villager.locator("summary").filter({ hasText: "6月1日" }).click();
  const after = await villager.locator("main").innerText();
  for (const said of [
    "办理答复期限延长至2026年6月1日",
    reason,
    "告知信访人，从2026年5月1日（周五）之后接着计算",
    "最后一日：2026年6月1日（周一）",
  ])
    expect(after).toContain(said);
  expect(await axe(villager)).toEqual([]);
  if (process.env["SHOTS"]) {
    mkdirSync(process.env["SHOTS"], { recursive: true });
    await villager.screenshot({ path: `${process.env["SHOTS"]}/villager.png`, fullPage: true });
    await head.screenshot({ path: `${process.env["SHOTS"]}/head.png`, fullPage: true });
  }
  expect(serving.faults).toEqual([]);
}, 120_000);
