import { close, drawer, goTo, jump, leaveTyped, sendUnfilled, signIn, signInAgain, type Looking } from "./looking.ts";

/** The door: with a wrong password, and then through it. */
export async function walkIn({ page, look }: Looking, name: string): Promise<void> {
  await signIn(page, name, "not this one");
  await page.locator(".field-fault").waitFor();
  await look("signing in, with a wrong password");
  await signIn(page, name);
  await page.locator(".side-nav").waitFor();
}

/** What shows while the desk does not answer: waiting, out of reach, and when the session has run out. */
export async function walkWire({ page, look, every }: Looking): Promise<void> {
  if (!every) return;
  const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
  await goTo(page, "matters");
  await page.route(/\/api\/matters/, (asked) => answered.then(() => asked.continue()));
  await page.locator(".filters input").first().fill("000");
  await page.keyboard.press("Enter");
  await page.locator(".matters-rows.stale").waitFor();
  await look("matters, while others are sought", ".matters-page");
  await page.locator("tbody a").nth(2).click();
  await page.locator(".waiting .ant-skeleton").waitFor();
  await look("waiting", "main");
  answer();
  await page.locator(".acts").waitFor();
  await page.unroute(/\/api\/matters/);
  await page.context().setOffline(true);
  await goTo(page, "matters");
  await page.locator(".filters input").first().fill("1");
  await page.keyboard.press("Enter");
  await page.locator(".fault").waitFor();
  await look("out of reach", "main");
  await page.context().setOffline(false);
  await page.context().clearCookies();
  await page.locator(".fault button").click();
  await page.locator(".ant-modal .sign-in-form").waitFor();
  await signIn(page, undefined, "not this one", ".ant-modal");
  await page.locator(".ant-modal .field-fault").waitFor();
  await look("the session has run out, and the password was wrong", "[role=dialog]");
  await signIn(page, undefined, undefined, ".ant-modal");
  await page.locator(".ant-modal .sign-in-form").waitFor({ state: "detached" });
}

/** Whoever has nothing to do; and whoever sets the organisation up, with every change they can begin, refused. */
export async function walkOthers({ page, look, every }: Looking): Promise<void> {
  if (!every) return;
  await signInAgain(page, "shangji");
  await goTo(page, "today");
  await page.locator("main .empty").waitFor();
  await look("today, nothing to do", "main");
  await signInAgain(page, "guanli");
  await goTo(page, "organisation");
  await page.locator(".unit .change-button").first().waitFor();
  await look("organisation, as it is administered", "main");
  const buttons = await page.locator("main .change-button").all();
  const verbs = await Promise.all(buttons.map((button) => button.innerText()));
  for (const [at, verb] of verbs.entries()) {
    if (verbs.indexOf(verb) !== at) continue;
    await buttons[at]?.click();
    await page.locator(`${drawer} form`).waitFor();
    const filled = await page
      .locator(`${drawer} input`)
      .evaluateAll((boxes) => boxes.every((box) => "value" in box && box.value !== ""));
    if (!filled) await sendUnfilled(page);
    await look(`organisation, ${verb}`, drawer);
    await close(page);
  }
  await jump(page, "matters");
  await page.locator("main h1.empty").waitFor();
  await look("a page of other posts", "main");
}

/** Every state that lies over any page: the keys, who I am, and a task done over the list, also when it is refused. */
export async function walkToday({ page, look, every }: Looking): Promise<void> {
  await page.locator(".today-table").waitFor();
  await look("today");
  if (!every) return;
  await page.locator(".head-me").click();
  await page.locator(".who").waitFor();
  await look("who I am", "header");
  await page.locator(".head-me").click();
  await page.locator(".who").waitFor({ state: "hidden" });
  await page.keyboard.press("?");
  await page.locator(".keys-list").waitFor();
  await look("all keys", "[role=dialog]");
  await page.keyboard.press("Escape");
  await page.locator(".keys-list").waitFor({ state: "hidden" });
  await page.locator("button.verb").first().click();
  await page.locator(drawer).waitFor();
  await look("a task over the list", drawer);
  await close(page);
}

/** The form with more of everything, refused, with its lists open, with likely repeats, and with the receipt. */
export async function walkRegister({ page, look, every }: Looking): Promise<void> {
  await goTo(page, "register");
  const form = page.locator(".register-form");
  await form.locator(".ant-radio-button-wrapper:has([name=real-name])").last().click();
  for (const more of await form.locator(".form-part > button").all()) await more.click();
  await form.locator("[type=submit]").click();
  await form.locator(".field-fault").first().waitFor();
  await look("register, refused");
  if (!every) return;
  await form.locator(".day-field input[inputmode]").fill("2026-03-02");
  for (const box of await form.locator("textarea").all()) await box.fill("村务公开栏三年没有换过，问了也没有人答复");
  await page.locator(".repeats li").first().waitFor();
  await look("register, likely repeats", ".register-aside");
  for (const [list, what] of ["an officer", "a unit", "a region"].entries()) {
    await form
      .locator(".picker [role=combobox]")
      .nth(list + 1)
      .click();
    await page.locator(".ant-select-dropdown:not(.ant-select-dropdown-hidden)").waitFor();
    await look(`register, choosing ${what}`, ".register-form .form-part");
    await page.keyboard.press("Escape");
  }
  await page.locator(`.side-nav a[href$="/today"]`).click();
  await page.locator(".ant-modal-confirm").waitFor();
  await look("register, left unsaved", "[role=dialog]");
  await page.locator(".ant-modal-confirm-btns button").first().click();
  await form.locator(".ant-radio-button-wrapper:has([name=real-name])").first().click();
  await form.locator("[type=submit]").click();
  await page.locator(".receipt").first().waitFor();
  await look("register, the receipt", ".register-aside");
}

/** The list with all filters, arranged, picked from, worked on in bulk, and empty. */
export async function walkMatters({ page, look, every }: Looking): Promise<void> {
  await goTo(page, "matters");
  await look("matters");
  await page.locator(".filter-end [aria-expanded]").click();
  await look("matters, all filters", ".filters");
  if (!every) return;
  for (const [tool, shown] of [".views", ".columns"].entries()) {
    await page.locator(".list-tools button").nth(tool).click();
    await page.locator(shown).waitFor();
    await look(`matters, ${shown}`, "main > .ant-popover:not(.ant-popover-hidden)");
    await page.locator(".list-tools button").nth(tool).click();
  }
  for (const row of [0, 1]) await page.locator("tbody .w-pick input").nth(row).click();
  await look("matters, picked", ".list-bar");
  await page.locator(".bulk button").nth(1).click();
  await sendUnfilled(page);
  await look("matters, in bulk, refused", drawer);
  await close(page);
  await page.locator(".bulk button").nth(3).click();
  await page.locator(`${drawer} form [type=submit]`).click();
  await page.locator(`${drawer} table`).waitFor();
  await look("matters, in bulk, what came of each", drawer);
  await page.locator(`${drawer} .act-buttons button`).click();
  await page.locator(drawer).waitFor({ state: "detached" });
  await page.locator(".filters input").first().fill("9999");
  await page.keyboard.press("Enter");
  await page.locator("p.empty").waitFor();
  await look("matters, none", "main");
}

/** A matter with everything opened, as the reporter sees it, and every act that is allowed, unfilled and refused. */
export async function walkMatter(looking: Looking, matter: string): Promise<void> {
  const { page, look, every } = looking;
  await jump(page, `matters/${matter}`);
  await page.locator(".acts button").first().waitFor();
  for (const more of await page.locator("main details > summary").all()) await more.click();
  await page.locator(".identity button[aria-expanded]").first().click();
  await page.locator("input.record-filter, .record-filter input").fill("没有这样的事");
  await look("a matter, everything explained, nothing found in the record");
  await page.locator(".matter-left .part > header button").first().click();
  await page.locator(".as-reporter").waitFor();
  await look("a matter, as the reporter sees it", "[role=dialog]");
  await page.keyboard.press("Escape");
  await page.locator(".as-reporter").waitFor({ state: "detached" });
  if (every) await walkIdentity(looking);
  const acts = await page.locator(".acts button").allInnerTexts();
  for (const [at, act] of (every ? acts : acts.slice(0, 2)).entries()) {
    await page.locator(".acts button").nth(at).click();
    await page.locator(drawer).waitFor();
    // Refused, a form shows all that it shows unfilled, and what is wrong with it.
    if ((await page.locator(`${drawer} .field`).count()) > 0 && !canBeEmpty.has(act)) await sendUnfilled(page);
    await look(`a matter, ${act}`, drawer);
    await close(page);
  }
  if (every) await walkTyped(looking);
  await jump(page, "matters/nowhere");
  await page.locator("main h1.empty").waitFor();
  await look("a matter that is not there", "main");
}

/** Who somebody is, after the purpose was given. */
async function walkIdentity({ page, look }: Looking): Promise<void> {
  await page.locator(".identity-form [role=combobox]").click();
  await page.locator(".ant-select-dropdown:not(.ant-select-dropdown-hidden)").waitFor();
  await look("a matter, choosing a purpose", ".identity");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.locator(".identity-form [type=submit]").click();
  await page.locator(".identity-shown").waitFor();
  await look("a matter, who somebody is", ".identity");
}

/** A message with its file, and an act left after something was typed. */
async function walkTyped({ page, look }: Looking): Promise<void> {
  await page.locator(".composer textarea").fill("请补充公开栏的照片。");
  const file = { name: "说明.txt", mimeType: "text/plain", buffer: Buffer.from("说明") };
  await page.locator(".composer input[type=file]").setInputFiles(file);
  await page.locator(".composer").getByText("说明.txt").waitFor();
  await look("a matter, a message and its file", ".composer");
  await page.locator(".acts button").last().click();
  await page.locator(`${drawer} textarea`).first().fill("与被反映人是亲戚");
  if (!(await close(page))) throw new Error("What was typed was left without a question.");
  await look("a matter, leaving what was typed", ".ant-modal-confirm");
  await leaveTyped(page);
}

/** Acts whose form may be sent as it is: they would be done. */
const canBeEmpty: ReadonlySet<string> = new Set(["受理", "签关", "答复", "销号", "Accept", "Reply", "Strike off"]);

/** The tree narrowed, with nothing found, a change begun and refused; and the rulebook. */
export async function walkTheRest({ page, look, every }: Looking): Promise<void> {
  await goTo(page, "organisation");
  await look("organisation");
  if (every) await walkTree({ page, look });
  await goTo(page, "rulebook");
  await look("rulebook");
}

async function walkTree({ page, look }: Pick<Looking, "page" | "look">): Promise<void> {
  await page.locator(".unit-tree input").first().fill("枕溪");
  await look("organisation, found", ".unit-tree");
  await page.locator(".unit-tree input").first().fill("nowhere at all");
  await look("organisation, nothing found", ".unit-tree");
  await page.locator(".unit-tree > .change-button, .unit-tree .change-button").first().click();
  await sendUnfilled(page);
  await look("organisation, a change refused", drawer);
  await close(page);
}

/** In the other language the pages are the same but for their words: what could differ is whether these fit. */
export async function fitsInChinese({ page, fits }: Looking): Promise<void> {
  await page.getByRole("button", { name: "中文" }).first().click();
  for (const place of ["today", "register", "matters", "organisation", "rulebook"]) {
    await goTo(page, place);
    await fits(`${place} in Chinese`);
  }
}
