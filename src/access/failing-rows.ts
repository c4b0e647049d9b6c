import type { PendingQuery, Row as AnyRow } from "postgres";
import type { FailingState } from "../contract/failing.ts";
import { addDays, type Day } from "../kernel/day.ts";
import type { MatterId } from "../kernel/id.ts";
import type { Instant } from "../kernel/instant.ts";
import type { FailingKind } from "../matter/failing.ts";
import type { Rulebook } from "../rules/rulebook.ts";
import { inJurisdiction } from "../store/connect.ts";
import { planned } from "../store/planned.ts";
import type { Terms } from "../store/calendar/terms.ts";
import type { House } from "./house.ts";

/** A failure as the database has it; `rule` is the line of the rulebook it is about, where it is known. */
export type FoundFailing = {
  readonly matter: MatterId;
  readonly kind: FailingKind;
  readonly about: string;
  readonly rule?: string;
  readonly since: Day;
  readonly until?: Day;
};

/** Where a page ended: the day, the matter, what it was about. */
export type FailingPlace = readonly [since: string, matter: string, about: string];

type Row = {
  readonly matter: MatterId;
  readonly about: string;
  readonly since: Day;
  readonly until: Day | null;
  readonly kind: FailingKind | null;
  readonly owed: string | null;
  readonly rule: string | null;
  readonly terms: string | null;
};

type Asked = {
  readonly state: FailingState;
  readonly after: FailingPlace | undefined;
  readonly on: Day;
  readonly now: Instant;
  readonly from: Day;
};

/** So many are looked at at a time: a page, and some that may be out of sight or no failure. */
const chunk = 250;

/**
 * The next failures in the order of the list, seen or not: those that are kept, and those that a last day which has passed makes
 * of a clock that runs and of what is owed.
 */
export async function nextFailings(
  house: House,
  asked: Asked,
): Promise<{ rows: readonly FoundFailing[]; more: boolean; place: FailingPlace | undefined }> {
  const { store, jurisdiction, programmes } = house;
  const { state, after, on, from } = asked;
  const [found] = await inJurisdiction(store, { jurisdiction, as: "clerk" }, (tx) => {
    const beyond = (since: PendingQuery<AnyRow[]>, about: PendingQuery<AnyRow[]>) =>
      after ? tx`and (${since}, matter, ${about}) < (${after[0]}::date, ${after[1]}, ${after[2]})` : tx``;
    const kept = tx`
      (select matter, about, since, until, kind, null as owed, null as rule, null as terms from failing
       where jurisdiction = ${jurisdiction} and since <= ${on}::date
         ${state === "ended" ? tx`and until is not null` : state === "open" ? tx`and until is null` : tx`and since >= ${from}::date`}
         ${beyond(tx`since`, tx`about`)}
       order by since desc, matter desc, about desc limit ${chunk})`;
    const passed = state === "new" ? tx`and due >= ${addDays(from, -1)}::date` : tx``;
    // A clock of hours is late on its last day already, once its moment has passed.
    const since = tx`due + case when terms like '%"hours":%' then 0 else 1 end`;
    const running = tx`
      union all (select matter, about, ${since}, null, 'late', null, null, terms from running_clock
       where jurisdiction = ${jurisdiction} and kind = 'clock' and due <= ${on}::date and ${since} <= ${on}::date ${passed}
         ${beyond(since, tx`about`)}
       order by 3 desc, matter desc, about desc limit ${chunk})`;
    const owed = tx`
      union all (select matter, owed, due + 1, null, null, kind, rule, null from owed
       where jurisdiction = ${jurisdiction} and ended_on is null and due < ${on}::date ${passed} ${beyond(tx`due + 1`, tx`owed`)}
       order by due desc, matter desc, owed desc limit ${chunk})`;
    return planned(tx, () => [
      tx<Row[]>`
        select matter, about, since::text, until::text, kind, owed, rule, terms
        from (${kept} ${state === "ended" ? tx`` : tx`${running} ${owed}`}) it
        order by since desc, matter desc, about desc limit ${chunk}`,
    ]);
  });
  const last = found.at(-1);
  return {
    rows: found.flatMap((row) => failingOf(row, programmes.rulebooks, asked.now) ?? []),
    more: found.length === chunk,
    place: last && [last.since, last.matter, last.about],
  };
}

function failingOf(row: Row, rulebooks: readonly Rulebook[], now: Instant): FoundFailing | undefined {
  const { matter, about, since, until } = row;
  const when = { matter, about, since, ...(until === null ? {} : { until }) };
  if (row.terms !== null) {
    const { rule, pauses, hours } = JSON.parse(row.terms) as Terms;
    const runsStill = pauses.some(({ to }) => !to) || (hours !== undefined && now <= hours.due);
    return runsStill || isRegistering(rule, rulebooks) ? undefined : { ...when, kind: "late", rule };
  }
  if (row.owed === null) return row.kind === null ? undefined : { ...when, kind: row.kind };
  const kind = kindOfDebt(row, rulebooks);
  return kind && { ...when, kind, ...(row.rule === null ? {} : { rule: row.rule }) };
}

/** Whether a clock is that of registering: that an arrival was registered late is a failure of its own. */
function isRegistering(rule: string, rulebooks: readonly Rulebook[]): boolean {
  return rulebooks.some(({ clocks }) => clocks.some(({ id, until }) => id === rule && until === "registered"));
}

/** What a debt that is late is a failure of; feedback between organs, which the regulation does not punish, is none. */
function kindOfDebt({ owed, rule }: Row, rulebooks: readonly Rulebook[]): FailingKind | undefined {
  if (owed === "message") return "message-unanswered";
  const rules = rulebooks.flatMap(({ obligations }) => obligations).filter(({ id }) => id === rule);
  if (owed !== "obligation") return undefined;
  if (rules.some(({ to }) => to === "supervisor")) return "order-unanswered";
  const notice = rules.find((one) => one.notice)?.notice;
  return notice === undefined ? undefined : notice === "result" ? "result-not-told" : "not-told";
}
