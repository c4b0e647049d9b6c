import { expect, test } from "vitest";
import { passedOver } from "./passed-over.ts";
import { foreign } from "./pieces.ts";

const having = (paths: readonly string[], read: string) => ({ paths: new Set(paths), read: () => read });

test("a page that nobody went to is missed, and one that was gone to is not", async () => {
  const { pages } = await passedOver([having(["/desk/today", "/desk/matters/2026"], "")]);
  expect(pages).toContain("/log");
  expect(pages).toContain("/matters");
  expect(pages).not.toContain("/today");
  expect(pages).not.toContain("/matters/$matter");
});

test("words that nobody read are missed, also those around a name and those of one case of two", async () => {
  const { words } = await passedOver([having([], "轩辕平立即担任“书记”，看到这个岗位能看的事项。")]);
  expect(words).toContain("”的职权，立即看到这个岗位能看的事项，办理记录注明代行。");
  expect(words).toContain("现在没有等您办的事。");
  expect(words).not.toContain("立即担任“");
});

test("words of one language on a page of the other are found", async () => {
  expect(await foreign("我的登录 Where you are signed in", "zh")).toEqual(["Where you are signed in"]);
  expect(await foreign("Today 现在没有等您办的事。", "en")).toEqual(["现在没有等您办的事。"]);
  expect(await foreign("今日 Huiyin 2026-0001", "zh")).toEqual([]);
});
