import type { Looking } from "./looking.ts";

const dialog = "[role=dialog]";

/** One's own sign-in: out everywhere else, and another password, refused in each way and then changed. */
export async function walkOwn(looking: Looking, password: string): Promise<void> {
  const { page, look } = looking;
  await page.locator(".head-me").click();
  await page.locator(".who button").first().click();
  await page.locator(`${dialog} .own-places li`).nth(1).waitFor();
  await look("my sign-in, at two places", dialog);
  await page.locator(".own-places button").click();
  await page.locator(".ant-message-notice").waitFor();
  await look("my sign-in, out everywhere else");
  await page.locator(".own-places button:disabled").waitFor();
  await change(looking, "not this one", "seven quiet rivers", "seven quiet river");
  await page.locator(`${dialog} .field-fault`).waitFor();
  await look("my password, two that differ", dialog);
  await change(looking, "not this one", "seven quiet rivers");
  await page.locator(`${dialog} .act-fault:not(:empty)`).waitFor();
  await look("my password, the present one wrong", dialog);
  await change(looking, password, "aaaaaaaaaaaaaaaa");
  await page.locator(`${dialog} [autocomplete=new-password][aria-invalid]`).waitFor();
  await look("my password, easily guessed", dialog);
  await change(looking, password, "seven quiet rivers");
  await page.getByText("密码已更换，其他各处都已退出。").waitFor();
  await look("my password, changed");
  await page.keyboard.press("Escape");
}

async function change({ page }: Looking, ...typed: readonly [string, string, string?]): Promise<void> {
  const [current, password, again = password] = typed;
  const boxes = page.locator(`${dialog} .own-password input`);
  for (const [at, one] of [current, password, again].entries()) await boxes.nth(at).fill(one);
  await page.locator(`${dialog} .own-password [type=submit]`).click();
}
