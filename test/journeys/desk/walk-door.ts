import type { Looking } from "./looking.ts";
import { signIn } from "./moving.ts";

/** The door: with a wrong password, and then through it. */
export async function walkIn({ page, look }: Looking, name: string): Promise<void> {
  await signIn(page, name, "not this one");
  await page.locator(".field-fault").waitFor();
  await look("signing in, with a wrong password");
  await signIn(page, name);
  await page.locator(".side-nav").waitFor();
}

const form = ".sign-in-form";

async function fill({ page }: Looking, code: string, password: string, again = password): Promise<void> {
  await page.locator(`${form} [autocomplete=one-time-code]`).fill(code);
  for (const [at, typed] of [password, again].entries())
    await page.locator(`${form} [autocomplete=new-password]`).nth(at).fill(typed);
  await page.locator(`${form} [type=submit]`).click();
}

/** Setting a password with a code: with two that differ, with a wrong code, with a weak one, and before it was confirmed. */
export async function walkEnrolment(looking: Looking, name: string, code: string, password: string): Promise<void> {
  const { page, look } = looking;
  await page.locator("main section > button").first().click();
  await page.locator(`${form} [autocomplete=username]`).fill(name);
  await fill(looking, "2222-3333-4444-5555-6666", password, "another one entirely");
  await page.locator(".field-fault").waitFor();
  await look("a code, with two passwords that differ");
  await fill(looking, "2222-3333-4444-5555-6666", password);
  await page.locator(".act-fault:not(:empty)").waitFor();
  await look("a code that is wrong", "main");
  await fill(looking, code, "short");
  await page.locator(".field-fault").waitFor();
  await look("a code, and a password that is too short", "main");
  await fill(looking, code, password);
  await page.locator(`${form}:not(:has(.field-fault)) .act-fault:not(:empty)`).waitFor();
  await look("a code that waits for a second person", "main");
}

/** The code once more, now that somebody has confirmed it: the officer is in, and is told that their sign-in was renewed. */
export async function walkRenewed({ page, look }: Looking): Promise<void> {
  await page.locator(`${form} [type=submit]`).click();
  await page.locator(".renewed-note").waitFor();
  await page.locator("main h1").first().waitFor();
  await look("a sign-in that was renewed");
  await page.locator(".renewed-note button").click();
  await page.locator(".renewed-note").waitFor({ state: "detached" });
}
