import { afterAll, beforeAll, expect, test } from "vitest";
import { axe } from "../browser.ts";
import { serveDistrict, type Serving } from "../serving.ts";
import { follow, report } from "./at-the-portal.ts";
import { passGates } from "./errands.ts";
import { peopleOf, type People } from "./people.ts";

let serving: Serving;
let people: People;
beforeAll(async () => {
  serving = await serveDistrict();
  people = peopleOf(serving);
}, 60_000);
afterAll(() => serving.close());

test("a holiday is proclaimed, previewed and applied; the last day moves, and the citizen reads why by their code", async () => {
  const villager = await serving.citizen();
  const code = await report(villager, serving.base, false);
  const before = await villager.locator("main").innerText();
  expect(before).toContain("2026年3月23日");

  const administrator = await serving.officer("guanli");
  await administrator.getByRole("link", { name: "日历" }).click();
  await administrator.getByRole("button", { name: "公布放假或上班" }).click();
  const drawer = administrator.getByRole("dialog", { name: "公布放假或上班" });
  await drawer.getByLabel("第一天").fill("2026-03-12");
  await drawer.getByRole("button", { name: "预览会改动哪些期限" }).click();
  await drawer.getByText("请填写。").waitFor();
  await drawer.getByLabel("名称", { exact: true }).fill("防汛");
  await drawer.getByRole("button", { name: "预览会改动哪些期限" }).click();
  const row = drawer.locator("tbody tr").filter({ hasText: code.number });
  await row.getByText("2026-03-24").waitFor();
  expect(await row.innerText()).toContain("2026年3月12日（周四）由工作日改为防汛放假");
  expect(await row.getByRole("link").count()).toBe(0);
  expect(await axe(administrator)).toEqual([]);
  await follow(villager, serving.base, code);
  expect(await villager.locator("main").innerText()).toContain("2026年3月23日");

  await drawer.getByRole("button", { name: "适用" }).click();
  const surely = administrator.getByRole("dialog", { name: "现在适用？" });
  await surely.getByRole("button", { name: "适用" }).click();
  await drawer.waitFor({ state: "hidden" });
  await administrator.getByRole("cell", { name: "2026年3月12日放假：防汛" }).waitFor();
  await administrator.getByTitle("防汛 · 放假").waitFor();

  await follow(villager, serving.base, code);
  const after = (await villager.locator("main").textContent()) ?? "";
  expect(after).toContain("最后一日由2026年3月23日（周一）改为2026年3月24日（周二）");
  expect(after).toContain("防汛放假，1天不计");
  expect(await axe(villager)).toEqual([]);

  const matter = await passGates(people, serving.base, code.number);
  const director = await people.at("director");
  await director.goto(matter.address);
  await director.getByText("因日历变动改期，原为 2026-03-23").waitFor();
  expect(serving.faults).toEqual([]);
}, 120_000);
