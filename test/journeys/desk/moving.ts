import type { Page } from "playwright-core";

/** By what each page is told from the one before, which stands until it has come. */
const marks = {
  today: ".today-table, main > .empty",
  register: ".register-form",
  matters: ".matters-page",
  obligations: ".owed-tools",
  failings: ".failings-states",
  organisation: ".organisation",
  log: ".log-hint",
  calendar: ".calendar",
  rulebook: ".rulebook",
} as const;

/** To another page by its link, as an officer goes; nothing is loaded that is there already. */
export async function goTo(page: Page, place: keyof typeof marks): Promise<void> {
  await page.locator(`.side-nav a[href$="/${place}"]`).click();
  await page.locator(`.side-nav .side-here[href$="/${place}"]`).waitFor();
  await page.locator(marks[place]).first().waitFor();
}

/** To an address within the workbench that no link on the page has. */
export async function jump(page: Page, place: string): Promise<void> {
  await page.evaluate(`history.pushState(null, "", "/desk/${place}"); dispatchEvent(new PopStateEvent("popstate"))`);
}

/** Signed in as somebody, without the door's form, at one of their pages. */
export async function comeAs(page: Page, name: string, place = ""): Promise<void> {
  const at = (path: string) => new URL(path, page.url()).href;
  const answer = await page.request.post(at("/api/session"), { data: { name, password: "huiyin-demo" } });
  if (!answer.ok()) throw new Error(`${name} could not sign in: ${await answer.text()}`);
  await page.goto(at(`/desk/${place}`));
  await page.locator(".side-nav").waitFor();
  await arrive(page);
}

async function arrive(page: Page): Promise<void> {
  await page.locator("main:has(h1):not(:has(.waiting))").waitFor();
}

/** Fills the door's form, which may lie over a page, and sends it. */
export async function signIn(page: Page, name?: string, password = "huiyin-demo", within = "body"): Promise<void> {
  if (name !== undefined) await page.locator(`${within} [autocomplete=username]`).fill(name);
  await page.locator(`${within} [autocomplete=current-password]`).fill(password);
  await page.keyboard.press("Enter");
}

/** The list of choices that stands open. */
export const openList = ".ant-select-dropdown:not(.ant-select-dropdown-hidden)";

/** What floats open over the page, behind one of its buttons. */
export const openPopover = ".ant-popover:not(.ant-popover-hidden)";
