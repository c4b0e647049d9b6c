import type { Day } from "../../kernel/day.ts";
import type { Instant } from "../../kernel/instant.ts";
import type { JurisdictionId } from "../../kernel/id.ts";
import { taskWarn } from "../projections/task.ts";
import type { Turning } from "../projections/turning.ts";
import type { Transaction } from "../pool.ts";

/**
 * What becomes of all clocks that run under the same terms: the terms after, what a list shows while such a clock ends first,
 * and when it next warns somebody.
 */
export type Remade = {
  readonly written: string;
  readonly terms: string;
  readonly moves: boolean;
  readonly unrolledDue: Day;
  readonly due: Day;
  readonly warns: Instant | undefined;
  readonly shown: (Turning & { readonly due_rule: string }) | undefined;
};

/**
 * Carries a change of the calendar into every row that follows from it, as its matters' states would make them: the moves
 * themselves, what runs, what the lists show of the clock that ends first, and the last days of tasks. A few statements for
 * all matters, in the transaction of the event whose place is `seq`.
 */
export async function moveRows(
  tx: Transaction,
  { jurisdiction, zone }: { readonly jurisdiction: JurisdictionId; readonly zone: string },
  seq: number,
  remade: readonly Remade[],
): Promise<void> {
  // No statistics know of what this transaction has just written, and a loop over it within a loop takes minutes.
  await tx`set local enable_nestloop = off`;
  // A hundred thousand rows are joined and sorted in memory, a few times a year, and not by way of the disk.
  await tx`set local work_mem = '128MB'`;
  const moving = remade.filter(({ moves }) => moves);
  const to = tx`unnest(${moving.map(({ written }) => written)}::text[], ${moving.map(({ terms }) => terms)}::text[],
    ${moving.map(({ unrolledDue }) => unrolledDue as string)}::date[], ${moving.map(({ due }) => due as string)}::date[])
    it (written, terms, unrolled_due, due)`;
  await tx`
    insert into clock_move (jurisdiction, matter, seq, about, was, unrolled_due, due)
    select r.jurisdiction, r.matter, ${seq}, r.about, r.due, it.unrolled_due, it.due
    from running_clock r join ${to} on it.written = r.terms where r.jurisdiction = ${jurisdiction}`;
  await tx`
    update running_clock r set terms = it.terms, due = it.due from ${to}
    where r.jurisdiction = ${jurisdiction} and r.terms = it.written`;
  await moveMatters(tx, jurisdiction, remade);
  await moveTasks(tx, jurisdiction, zone, seq);
  await tx`
    update owed o set due = c.due from clock_move c
    where c.jurisdiction = ${jurisdiction} and c.seq = ${seq}
      and o.jurisdiction = ${jurisdiction} and o.kind = 'obligation' and o.matter = c.matter and o.owed = c.about`;
}

/**
 * What a list shows of a matter is of its clock that ends first, if any runs; it wakes with the first warning of its clocks,
 * or for what no clock brings. Days off before a last day move when it turns yellow or red, also where that day stays.
 */
async function moveMatters(tx: Transaction, jurisdiction: JurisdictionId, remade: readonly Remade[]): Promise<void> {
  const shown = remade.map(({ shown: of }) => of);
  const moments = (name: "late_at" | "yellow_at" | "red_at") => shown.map((of) => of?.[name] ?? "infinity");
  const to = tx`unnest(${remade.map(({ terms }) => terms)}::text[], ${shown.map((of) => of?.due_rule ?? null)}::text[],
    ${moments("late_at")}::timestamptz[], ${moments("yellow_at")}::timestamptz[], ${moments("red_at")}::timestamptz[],
    ${shown.map((of) => of?.due_at ?? null)}::timestamptz[], ${remade.map(({ warns }) => warns ?? "infinity")}::timestamptz[]) it (terms, due_rule, late_at, yellow_at, red_at, due_at, warns)`;
  const ofClock = (value: ReturnType<Transaction>) =>
    tx`case when r.kind = 'clock' and it.due_rule is not null then ${value} else 'infinity' end`;
  await tx`
    update matter m
    set due = n.due, due_rule = n.due_rule, due_at = n.due_at, late_at = n.late_at, yellow_at = n.yellow_at,
      red_at = n.red_at, wakes_at = n.wakes_at
    from (
      select distinct on (r.matter) r.matter, case when r.kind = 'clock' then it.due_rule end as due_rule,
        case when r.kind = 'clock' then it.due_at end as due_at, ${ofClock(tx`r.due`)} as due,
        ${ofClock(tx`it.late_at`)} as late_at, ${ofClock(tx`it.yellow_at`)} as yellow_at, ${ofClock(tx`it.red_at`)} as red_at,
        min(least(r.wakes_besides, it.warns)) over (partition by r.matter) as wakes_at
      from running_clock r join ${to} on it.terms = r.terms
      where r.jurisdiction = ${jurisdiction} order by r.matter, r.kind = 'clock' desc, it.late_at, r.place
    ) n
    where m.jurisdiction = ${jurisdiction} and m.matter = n.matter
      and (m.due, m.due_rule, m.late_at, m.yellow_at, m.red_at, m.wakes_at)
        is distinct from (n.due, n.due_rule, n.late_at, n.yellow_at, n.red_at, n.wakes_at)`;
}

/** A task follows one clock or debt, or whichever clock of its matter ends first. It never turns before its matter was opened. */
async function moveTasks(tx: Transaction, jurisdiction: JurisdictionId, zone: string, seq: number): Promise<void> {
  const moved = tx`clock_move c where c.jurisdiction = ${jurisdiction} and c.seq = ${seq}`;
  const begins = (day: ReturnType<Transaction>) => tx`(${day})::timestamp at time zone ${zone}`;
  const days = tx`due = n.due, late_at = ${begins(tx`n.due + 1`)},
    yellow_at = ${begins(tx`greatest(n.due - ${taskWarn.yellow}::int, n.opened_on)`)},
    red_at = ${begins(tx`greatest(n.due - ${taskWarn.red}::int, n.opened_on)`)}`;
  await tx`
    update task t set ${days}
    from (
      select r.matter, r.about, r.due, r.opened_on from running_clock r
      where r.jurisdiction = ${jurisdiction} and (r.matter, r.about) in (select c.matter, c.about from ${moved})
    ) n
    where t.jurisdiction = ${jurisdiction} and t.matter = n.matter and t.follows = n.about`;
  await tx`
    update task t set ${days}
    from (
      select r.matter, min(r.due) as due, min(r.opened_on) as opened_on from running_clock r
      where r.jurisdiction = ${jurisdiction} and r.kind = 'clock' and r.matter in (select c.matter from ${moved}) group by r.matter
    ) n
    where t.jurisdiction = ${jurisdiction} and t.matter = n.matter and t.follows = 'next' and t.due_at is null and t.due <> n.due`;
}
