import type { Looking } from "./looking.ts";
import { goTo, openList } from "./moving.ts";
import { breakDown, hold, loseAnswer } from "./wire.ts";

const aside = ".register-aside";
const letter = "村务公开栏三年没有换过，问了也没有人答复";

async function write({ page }: Looking, words: string): Promise<void> {
  for (const box of await page.locator(".register-form textarea").all()) await box.fill(words);
}

/** The form as it is found, with more of everything, refused, with likely repeats, with its lists open, and left unsaved. */
export async function walkRegister(looking: Looking): Promise<void> {
  const { page, look, every } = looking;
  await goTo(page, "register");
  const form = page.locator(".register-form");
  if (every) await look("register");
  await form.locator(".ant-radio-button-wrapper:has([name=real-name])").last().click();
  for (const more of await form.locator(".form-part > button").all()) await more.click();
  await form.locator("[type=submit]").click();
  await form.locator(".field-fault").first().waitFor();
  await look("register, refused");
  if (!every) return;
  await walkRepeats(looking);
  await walkLists(looking);
  await page.locator(`.side-nav a[href$="/today"]`).click();
  await page.locator(".ant-modal-confirm").waitFor();
  await look("register, left unsaved", "[role=dialog]");
  await page.locator(".ant-modal-confirm-btns button").first().click();
  await page.locator(".register-buttons button").last().click();
  await walkDays(looking);
  await walkReceipts(looking);
}

/** While it is compared, with nothing alike, and with what is alike, one of them chosen. */
async function walkRepeats(looking: Looking): Promise<void> {
  const { page, look } = looking;
  const answer = await hold(page, /\/api\/repeats/);
  await write(looking, "云南的鲜花饼很好吃");
  await page.locator(aside).getByText("正在比对").waitFor();
  await look("register, while it is compared", aside);
  await answer();
  await page.locator(aside).getByText("没有发现可能重复的事项。").waitFor();
  await look("register, nothing likely", aside);
  await write(looking, letter);
  await page.locator(".repeats li").first().waitFor();
  await look("register, likely repeats", aside);
  await page.locator(".repeats button").first().click();
  await look("register, one of them chosen", aside);
}

async function walkLists({ page, look }: Looking): Promise<void> {
  const lists = page.locator(".register-form .picker [role=combobox]");
  const last = (await lists.count()) - 1;
  for (const [list, what] of [
    [0, "a station"],
    [1, "an officer"],
    [2, "a unit"],
    [last - 1, "a region"],
    [last, "a class"],
  ] as const) {
    await lists.nth(list).click();
    await page.locator(openList).waitFor();
    await look(`register, choosing ${what}`, openList);
    await page.keyboard.press("Escape");
  }
}

/** A day that cannot be read, and one that has not come. */
async function walkDays(looking: Looking): Promise<void> {
  const { page, look } = looking;
  const day = page.locator(".register-form .day-field input[inputmode]");
  await write(looking, letter);
  await day.fill("没有这一天");
  await look("register, a day that cannot be read", ".arrival");
  await day.fill("2026-11-26");
  await page.locator(".register-form [type=submit]").click();
  await page.locator(".register-form .field-fault").first().waitFor();
  await look("register, a day that has not come", ".arrival");
  await day.fill("2026-03-02");
}

/** The receipt: linked to what it repeats, not linked because that was broken off, and again after the answer was lost. */
async function walkReceipts(looking: Looking): Promise<void> {
  const { page, look } = looking;
  const send = page.locator(".register-form [type=submit]");
  const linked = async (state: string): Promise<void> => {
    await write(looking, letter);
    await page.locator(".repeats button").first().click();
    await page.locator(".repeat-chosen").waitFor();
    await send.click();
    await page.locator(".receipt output").waitFor();
    await look(state, aside);
  };
  await linked("register, the receipt, linked");
  const mend = await breakDown(page, /\/api\/matters\/[^/]+\/acts/);
  await page.reload();
  await page.locator(".register-form .day-field input[inputmode]").fill("2026-03-02");
  await linked("register, the receipt, not linked");
  await mend();
  await loseAnswer(page, /\/api\/contacts/);
  await write(looking, "路灯坏了半年没有人修，晚上老人不敢出门");
  await send.click();
  await page.locator(".register-form .act-fault:not(:empty)").waitFor();
  await look("register, the answer was lost", ".register-form");
  await send.click();
  await page.locator(".receipt > .quiet").waitFor();
  await look("register, the same receipt again", aside);
}
