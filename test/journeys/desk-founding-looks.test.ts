import formbody from "@fastify/formbody";
import { expect, test } from "vitest";
import { newServer } from "../../src/cli/listen.ts";
import { founding } from "../../src/desk/founding.ts";
import { passwordProblem } from "../../src/vault/password.ts";
import { openBrowser } from "../browser.ts";
import { lookAt } from "./desk/looking.ts";

test("the page that founds a district reads aloud after it has refused", async () => {
  const app = newServer();
  await app.register(formbody);
  await app.register(founding, { isWord: () => false, passwordProblem, found: async () => {}, done: () => {} });
  const address = await app.listen({ host: "127.0.0.1", port: 0 });
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 360, height: 900 } });
  const looking = lookAt(page, false, "zh");
  await page.goto(address);
  for (const box of await page.locator("input").all()) await box.fill("x");
  await page.locator("button").click();
  await page.locator("[aria-invalid]").first().waitFor();
  await looking.look("founding, refused");
  expect(looking.amiss).toEqual([]);
  await browser.close();
  await app.close();
}, 60_000);
