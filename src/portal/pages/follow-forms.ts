import type { FollowView, PetitionerAct } from "../../contract/follow-view.ts";
import { sayDay } from "../../kernel/say-day.ts";
import { html, when, type Markup } from "../markup.ts";
import type { Setting } from "../setting.ts";
import { choice, field, hidden, wrongAt } from "./field.ts";
import type { FollowPage } from "./follow.ts";

/** What can be sent from the page of one's matter; each has its address under `/follow/`. */
export const acts = {
  messages: "write",
  position: "record-position",
  ratings: "rate",
  review: "request-review",
  withdrawal: "withdraw",
  "withdrawal/taken-back": "take-back-withdrawal",
} as const satisfies Record<string, PetitionerAct>;

export type ActPath = keyof typeof acts;

/** A form of the session: its key, and a token of its own, so that sent twice it is done once. */
export function formOf(setting: Setting, shown: FollowPage, path: ActPath, inside: Markup, uploads = false): Markup {
  const again = shown.typed.one("act") === path ? shown.typed.one("once") : "";
  return html`<form method="post" action="${setting.to(`/follow/${path}`)}"${uploads ? html` enctype="multipart/form-data"` : ""}>
${hidden("once", again || shown.newOnce())}${hidden("key", shown.key)}${inside}</form>`;
}

/** What only the petitioner can do: say where they stand, rate, ask for a review, withdraw and take that back. */
export function followForms(setting: Setting, shown: FollowPage): Markup {
  return html`${position(setting, shown)}${ratings(setting, shown)}${review(setting, shown)}${withdrawal(setting, shown)}`;
}

function position(setting: Setting, shown: FollowPage): Markup | "" {
  const { follow: words } = setting.words;
  const { view, typed, wrongs } = shown;
  const said =
    view.position &&
    html`<p><b>${words.positionSaid(setting.say(view.position.name), setting.say(sayDay(view.position.on)))}</b></p>`;
  if (!view.may["record-position"].allowed)
    return said ? html`<section><h2>${words.position}</h2>${said}</section>` : "";
  return html`<section class="${said ? "" : "screen"}"><h2>${words.position}</h2>${said ?? ""}${formOf(
    setting,
    shown,
    "position",
    html`<fieldset><legend class="plain">${words.positionHint}</legend>
${wrongAt(wrongs, `position-${view.choices.positions[0]?.id ?? ""}`)}
${view.choices.positions.map(({ id, name }, index) => choice({ id: index === 0 ? `position-${id}` : undefined, name: "position", value: id, checked: typed.one("position") === id, label: setting.say(name) }))}</fieldset>
${field(setting, { id: "note", name: "note", label: words.positionNote, value: typed.one("note"), wrongs, rows: 3, optional: true })}
<button>${words.positionSend}</button>`,
  )}</section>`;
}

function ratings(setting: Setting, shown: FollowPage): Markup | "" {
  const { follow: words, colon } = setting.words;
  const { view, typed, wrongs } = shown;
  const given = when(
    view.ratings.length > 0,
    () =>
      html`<p><b>${view.ratings.map(({ body, value }) => `${setting.say(body)}${colon}${setting.say(value)}`).join(" · ")}</b></p>`,
  );
  if (!view.may.rate.allowed) return given ? html`<section><h2>${words.rate}</h2>${given}</section>` : "";
  const { ratedBodies, ratings: values } = view.choices;
  return html`<section class="${given ? "" : "screen"}"><h2>${words.rate}</h2>${given}<p class="hint">${words.rateHint}</p>${formOf(
    setting,
    shown,
    "ratings",
    html`
${ratedBodies.map(
  (
    body,
  ) => html`<fieldset><legend>${setting.say(body.name)}</legend>${wrongAt(wrongs, `rating-${body.id}-${values[0]?.id ?? ""}`)}<div class="row">
${values.map(({ id, name }, index) => choice({ id: index === 0 ? `rating-${body.id}-${id}` : undefined, name: `rating-${body.id}`, value: id, checked: typed.one(`rating-${body.id}`) === id, label: setting.say(name) }))}</div></fieldset>`,
)}
<button>${words.rateSend}</button>`,
  )}</section>`;
}

function review(setting: Setting, shown: FollowPage): Markup | "" {
  const { follow: words } = setting.words;
  const { view, typed, wrongs } = shown;
  if (!view.may["request-review"].allowed || !view.reply) return "";
  const { reviewDaysLeft, reviewUntil } = view.reply;
  return html`<section><h2>${words.review}</h2><p><b>${words.reviewLeft(reviewDaysLeft, setting.say(sayDay(reviewUntil)))}</b></p>
${formOf(
  setting,
  shown,
  "review",
  html`${field(setting, { id: "grounds", name: "grounds", label: words.reviewGrounds, value: typed.one("grounds"), wrongs, rows: 5 })}
<button class="quiet">${words.reviewSend}</button>`,
)}</section>`;
}

function withdrawal(setting: Setting, shown: FollowPage): Markup | "" {
  const { follow: words } = setting.words;
  const { view, typed, wrongs } = shown;
  if (view.withdrawal) {
    const day = setting.say(sayDay(view.withdrawal.takesEffect));
    const back = view.may["take-back-withdrawal"].allowed
      ? formOf(setting, shown, "withdrawal/taken-back", html`<button class="quiet">${words.takeBack}</button>`)
      : "";
    return html`<section><h2>${words.withdraw}</h2><p>${view.withdrawal.effective ? words.withdrawn(day) : words.withdrawnUntil(day)}</p>${back}</section>`;
  }
  if (!view.may.withdraw.allowed) return "";
  const open = typed.one("act") === "withdrawal";
  const pressed = (value: string, label: string, id?: string) =>
    choice({ id, name: "pressed", value, checked: typed.one("pressed") === value, label });
  return html`<details class="part"${open ? html` open` : ""}><summary>${words.withdraw}</summary><p>${words.withdrawHint(view.choices.coolingOffDays)}</p>
${formOf(
  setting,
  shown,
  "withdrawal",
  html`<fieldset><legend>${words.withdrawPressed}</legend><p class="hint">${words.pressedHint}</p>${wrongAt(wrongs, "pressed-no")}
<div class="row">${pressed("no", words.pressedNo, "pressed-no")}${pressed("yes", words.pressedYes)}</div></fieldset>
${field(setting, { id: "reason", name: "reason", label: words.withdrawReason, value: typed.one("reason"), wrongs, rows: 3, optional: true })}
<button class="quiet">${words.withdrawSend}</button>`,
)}</details>`;
}

/** What cannot be done yet, each with its reason, so that nobody looks for it in vain. */
export function notNow(setting: Setting, { may, withdrawal: withdrawn }: FollowView): Markup | "" {
  const { follow: words } = setting.words;
  const names = {
    "record-position": words.position,
    rate: words.rate,
    "request-review": words.review,
    withdraw: words.withdraw,
  };
  const lines = (Object.keys(names) as (keyof typeof names)[]).flatMap((act) => {
    const state = may[act];
    return state.allowed || (act === "withdraw" && withdrawn)
      ? []
      : [html`<div><dt>${names[act]}</dt><dd>${setting.say(state.why)}</dd></div>`];
  });
  return when(lines.length > 0, () => html`<section><h2>${words.notNow}</h2><dl class="scope">${lines}</dl></section>`);
}
