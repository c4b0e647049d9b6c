import type { Day } from "../../kernel/day.ts";
import type { Locator, Secret } from "../../kernel/receipt-code.ts";
import { secretGroups, showLocator } from "../../kernel/receipt-code.ts";
import { sayDay } from "../../kernel/say-day.ts";
import type { ClockRule } from "../../rules/clock-rule.ts";
import type { Rulebook } from "../../rules/rulebook.ts";
import { sayWithin } from "../../rules/say-within.ts";
import { html, when, type Markup } from "../markup.ts";
import type { Setting } from "../setting.ts";
import { field, hidden, summary, type Wrong } from "./field.ts";
import { layout } from "./layout.ts";
import { receiptCode } from "./receipt-code.ts";
import { notices } from "./report-parts.ts";

export type ReceiptPage = {
  readonly locator: Locator;
  readonly secret: Secret;
  readonly receivedOn: Day;
  readonly realName: boolean;
  /** This submission had come before. */
  readonly again: boolean;
  readonly slip: boolean;
  readonly rulebook: Rulebook;
  /** What was typed to check the copy, where it was not right. */
  readonly tried?: string;
};

/** The receipt: the answer to the form itself, so that the code stands in no address and no cookie. */
export function receiptPage(setting: Setting, shown: ReceiptPage): Markup {
  const { receipt: words } = setting.words;
  const groups = secretGroups(shown.secret);
  const asked = askedGroup(shown.secret);
  const wrongs: Wrong[] =
    shown.tried === undefined
      ? []
      : [{ at: "group", words: shown.tried.trim() === "" ? words.untried(asked) : words.wrong(asked) }];
  return layout(
    { ...setting, keep: "receipt", here: "/receipt" },
    {
      title: words.title,
      look: shown.slip ? "slip" : "",
      wrong: wrongs.length > 0,
      main: html`${summary(setting, wrongs)}<h1>${words.title}</h1>
<p class="lead">${shown.again ? words.again : words.lead}</p>
<p><b>${words.once}</b></p>
<div class="code"><dl>
<dt>${words.locator}</dt><dd class="locator">${showLocator(shown.locator)}</dd>
<dt>${words.secret}</dt><dd><ol class="groups">${groups.map((group, index) => html`<li><span>${words.group(index + 1)}</span>${group}</li>`)}</ol></dd>
</dl><div class="keepsake">${receiptCode(shown.locator, groups, words.qrAlt)}<div>
<p>${words.receivedOn} ${setting.say(sayDay(shown.receivedOn))}</p><p class="hint">${words.qr}</p></div></div></div>
<p>${words.keep}</p>
<form id="receipt" method="post" action="${setting.to("/receipt")}">
${hidden("locator", shown.locator)}${hidden("secret", shown.secret)}${hidden("on", shown.receivedOn)}${hidden("real", shown.realName ? "yes" : "no")}${hidden("programme", shown.rulebook.id)}${hidden("paper", shown.slip ? "80" : "a4")}
<p class="acts">${words.print} <button class="link" name="go" value="${shown.slip ? "a4" : "80"}">${shown.slip ? words.sheet : words.slip}</button></p>
<h2>${words.check}</h2>
${field(setting, { id: "group", name: "group", label: words.ask(asked), hint: words.checkHint, value: shown.tried ?? "", wrongs, most: 12, digits: true })}
<button name="go" value="check">${words.checkAction}</button>
</form>
${next(setting, shown)}`,
    },
  );
}

/** The last page: the copy is right, and nothing of the code is on it. */
export function checkedPage(setting: Setting): Markup {
  const { receipt: words } = setting.words;
  return layout(
    { ...setting, here: "/" },
    {
      title: words.right,
      main: html`<h1>${words.right}</h1><p class="lead">${words.rightHint}</p><p>${words.nextReturn}</p>
<p><a class="button quiet" href="${setting.to("/")}">${words.leave}</a></p>`,
    },
  );
}

/** Which group is asked for: another from receipt to receipt, the same each time for one, and never the first, which the eye keeps. */
export function askedGroup(secret: Secret): number {
  return 2 + (Number(secret.slice(0, 5)) % 5);
}

function next(setting: Setting, { rulebook, realName }: ReceiptPage): Markup {
  const { receipt: words, comma } = setting.words;
  const gates = rulebook.gates.map(({ name }) => setting.say(name)).join(comma);
  return html`<h2>${words.next}</h2><ol class="steps">
${when(gates, (passed) => html`<li>${rulebook.gates.length > 1 ? words.nextGates(passed) : words.nextGate(passed)}</li>`)}
${when(screeningOf(rulebook), ({ within }) => html`<li>${words.nextScreening(setting.say(sayWithin(within)))}</li>`)}
${when(realName, () => html`<li>${words.nextNotices(notices(setting, rulebook))}</li>`)}
<li>${words.nextReturn}</li></ol>`;
}

/** How long it takes until it is decided what becomes of what has just come: of several, the last, which is the longest. */
function screeningOf({ clocks }: Rulebook): ClockRule | undefined {
  return clocks.findLast(({ from, until }) => from === "received" && until === "decided");
}
