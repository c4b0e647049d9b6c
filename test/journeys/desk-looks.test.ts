import formbody from "@fastify/formbody";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newServer } from "../../src/cli/listen.ts";
import { founding } from "../../src/desk/founding.ts";
import { passwordProblem } from "../../src/vault/password.ts";
import { serveDistrict, type Serving } from "../serving.ts";
import { arrived, inHandling } from "./desk/in-handling.ts";
import { lookAt } from "./desk/looking.ts";
import {
  fitsInChinese,
  walkIn,
  walkMatter,
  walkMatters,
  walkOthers,
  walkRegister,
  walkTheRest,
  walkToday,
  walkWire,
} from "./desk/walks.ts";

let serving: Serving;
let matter: string;
beforeAll(async () => {
  serving = await serveDistrict();
  matter = await arrived(serving.district, "村务公开栏三年没有换过");
  await inHandling(serving.district, matter);
  const others = Array.from(
    { length: 60 },
    (_, at) => `第 ${at + 1} 户修水渠的工钱没有发到干活的人手里，问了三次没有答复`,
  );
  await Promise.all(others.map((text) => arrived(serving.district, text)));
}, 60_000);
afterAll(() => serving.close());

test.each([
  [1440, "zh"],
  [360, "en"],
] as const)(
  "at %i px in %s every page of the workbench, and every state of it, reads aloud",
  async (width, language) => {
    const page = await serving.window(width);
    await page.goto(`${serving.base}/desk/`);
    const looking = lookAt(page, width === 1440);
    if (language === "en") await page.getByRole("button", { name: "English" }).first().click();
    await walkIn(looking, "zhuren");
    await walkToday(looking);
    await walkRegister(looking);
    await walkMatters(looking);
    await walkMatter(looking, matter);
    await walkTheRest(looking);
    await walkWire(looking);
    await walkOthers(looking);
    if (language === "en") await fitsInChinese(looking);
    await page.context().close();
    expect(looking.amiss).toEqual([]);
    expect(serving.faults).toEqual([]);
  },
  180_000,
);

test("a village supervisor finds the form to take in a report, and nothing to read", async () => {
  const page = await serving.officer("cunjianhui");
  const looking = lookAt(page, false);
  await page.locator(".register-form").waitFor();
  expect(await page.getByRole("link", { name: "事项" }).count()).toBe(0);
  await looking.look("the register of a village");
  expect(looking.amiss).toEqual([]);
}, 60_000);

test("the page that founds a district reads aloud after it has refused", async () => {
  const app = newServer();
  await app.register(formbody);
  await app.register(founding, { isWord: () => false, passwordProblem, found: async () => {}, done: () => {} });
  const address = await app.listen({ host: "127.0.0.1", port: 0 });
  const page = await serving.window(360);
  const looking = lookAt(page, false);
  await page.goto(address);
  for (const box of await page.locator("input").all()) await box.fill("x");
  await page.locator("button").click();
  await page.locator("[aria-invalid]").first().waitFor();
  await looking.look("founding, refused");
  expect(looking.amiss).toEqual([]);
  await page.context().close();
  await app.close();
}, 60_000);
