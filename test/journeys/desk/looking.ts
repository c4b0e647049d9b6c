import type { Page } from "playwright-core";
import { axe } from "../../browser.ts";

/** Somebody who looks at page after page and keeps what is wrong with each. */
export type Looking = {
  readonly page: Page;
  /** Whether to go through every state, or only through those that stand otherwise in a narrow window. */
  readonly every: boolean;
  /** Looks at the page, or at the part of it that has changed. */
  readonly look: (state: string, within?: string) => Promise<void>;
  /** Looks only whether the page is wider than its window. */
  readonly fits: (state: string) => Promise<void>;
  /** What was wrong, by state; a page wider than its window is wrong too. */
  readonly amiss: readonly object[];
};

export function lookAt(page: Page, every: boolean): Looking {
  const amiss: object[] = [];
  const width = () => page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
  const fits = async (state: string): Promise<void> => {
    const wider = await width();
    if (wider !== 0) amiss.push({ state, wider });
  };
  const look = async (state: string, within?: string): Promise<void> => {
    const found = await axe(page, within === undefined ? {} : { within });
    if (found.length > 0) amiss.push({ state, found });
    await fits(state);
  };
  return { page, every, look, fits, amiss };
}

/** To another page by its link, as an officer goes; nothing is loaded that is there already. */
export async function goTo(page: Page, place: string): Promise<void> {
  await page.locator(`.side-nav a[href$="/${place}"]`).click();
  await page.locator(`.side-nav .side-here[href$="/${place}"]`).waitFor();
  await page.locator("main h1").first().waitFor({ state: "attached" });
  await page.locator(".waiting").waitFor({ state: "detached" });
}

/** To an address within the workbench that no link on the page has. */
export async function jump(page: Page, place: string): Promise<void> {
  await page.evaluate(`history.pushState(null, "", "/desk/${place}"); dispatchEvent(new PopStateEvent("popstate"))`);
}

/** Fills the door's form, which may lie over a page, and sends it. */
export async function signIn(page: Page, name?: string, password = "huiyin-demo", within = "body"): Promise<void> {
  if (name !== undefined) await page.locator(`${within} [autocomplete=username]`).fill(name);
  await page.locator(`${within} [autocomplete=current-password]`).fill(password);
  await page.keyboard.press("Enter");
}

async function signOut(page: Page): Promise<void> {
  await page.locator(".head-me").click();
  await page.locator(".who button").last().click();
  await page.locator(".sign-in-form").waitFor();
}

/** Signs out, and in as somebody else. */
export async function signInAgain(page: Page, name: string): Promise<void> {
  await signOut(page);
  await signIn(page, name);
  await page.locator(".side-nav").waitFor();
}

export const drawer = ".act-drawer";

/** Sends the form in the drawer as it is, and waits until something is said to be wrong. */
export async function sendUnfilled(page: Page): Promise<void> {
  await page.locator(`${drawer} form [type=submit]`).click();
  await page.locator(`${drawer} :is(.field-fault, .act-fault:not(:empty))`).first().waitFor();
}

const asked = ".ant-modal-confirm-btns .ant-btn-primary";

/** Closes the drawer by its own button; answers whether it asked first, and leaves that question standing. */
export async function close(page: Page): Promise<boolean> {
  await page.locator(".act-buttons button:not([type=submit])").click();
  await page.locator(`body:not(:has(${drawer})), ${asked}`).first().waitFor();
  return page.locator(asked).isVisible();
}

/** Leaves what was typed, where it was asked. */
export async function leaveTyped(page: Page): Promise<void> {
  await page.locator(asked).click();
  await page.locator(drawer).waitFor({ state: "detached" });
}
