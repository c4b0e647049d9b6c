import type { Locator, Page } from "playwright-core";

/** A matter as officers pass it on: by its number in the list, or by its address. */
export type Passed = { readonly number: string; readonly address: string };

/** Finds a matter by its number in the list; whoever is at the desk already goes there without opening the workbench anew. */
export async function findMatter(page: Page, base: string, number: string): Promise<Passed> {
  if (page.url().startsWith(base)) await page.getByRole("link", { name: "事项", exact: true }).click();
  else await page.goto(`${base}/desk/matters`);
  await page.getByRole("link", { name: number }).click();
  await page.getByRole("heading", { level: 1, name: number }).waitFor();
  return { number, address: page.url() };
}

/** Opens a matter: from the list whoever is at the desk already, by its address whoever comes to it for this. */
export async function openMatter(page: Page, matter: Passed): Promise<void> {
  const { origin } = new URL(matter.address);
  if (page.url().startsWith(origin)) await findMatter(page, origin, matter.number);
  else await page.goto(matter.address);
}

/** Begins an act by its button, fills it by `fill`, and sees it done. `within` is the part of the page the act is about. */
export async function act(
  page: Page,
  verb: string,
  fill: (form: Locator) => Promise<void> = async () => {},
  within: Pick<Page, "getByRole"> = page,
): Promise<void> {
  await within.getByRole("button", { name: verb, exact: true }).first().click();
  const form = page.locator(".act-drawer").last();
  await fill(form);
  await form.getByRole("button", { name: verb, exact: true }).click();
  await form.waitFor({ state: "detached" }).catch(async () => {
    throw new Error(`${verb} was not done; the form says: ${await form.innerText()}`);
  });
}

/** Picks, in a field that offers a list, the one that reads exactly so, by clicking it. */
export async function pick(page: Page, form: Locator, label: string, option: string): Promise<void> {
  const field = form.getByLabel(label).first();
  await field.click();
  await field.fill(option);
  await page
    .locator(".ant-select-dropdown:not(.ant-select-dropdown-hidden)")
    .getByText(option, { exact: true })
    .first()
    .click();
}

/** Takes a duty on and does it, with the words that prove it. */
export async function doDuty(page: Page, duty: string, proof: string): Promise<void> {
  const line = page.locator(".owed").filter({ hasText: duty });
  await act(page, "承担包保", undefined, line);
  await act(page, "完成包保", (form) => form.getByLabel("完成情况和凭据").fill(proof), line);
}

/** Serves a notice, in the way that its rule offers. */
export async function serve(page: Page, notice: string, how: string): Promise<void> {
  const line = page.locator(".owed").filter({ hasText: notice });
  await act(page, "送达", (form) => pick(page, form, "送达方式", how), line);
}
