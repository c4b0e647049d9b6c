import type { Page } from "playwright-core";

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
