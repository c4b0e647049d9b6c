import type { Sql } from "postgres";
import { inJurisdiction } from "../../src/store/connect.ts";
import type { Transaction } from "../../src/store/pool.ts";
import type { Choices } from "../office/chance/choices.ts";
import { refusals, type Aim, type Attempt, type Refusal } from "./attempts-on-log.ts";
import type { SmallDistrict } from "./small-district.ts";

/** Thrown where a statement was let through, so that nothing of it stays. */
class LetThrough extends Error {}

type Who = { readonly may: "app" | "owner"; readonly refusal?: Refusal };

/**
 * Tries each of these on a district's log, by chance in its particulars, and says what went wrong: what was let through,
 * what was refused for another reason than it should be, and after what the log or its guards were not as before.
 * `refusal` is expected of all where it is given, as the table's owner meets no lack of rights.
 */
export async function wrongAttempts(
  district: SmallDistrict,
  attempts: Readonly<Record<string, Attempt>>,
  choices: Choices,
  { may, refusal }: Who,
): Promise<string[]> {
  const { database, jurisdiction } = district;
  const wrong: string[] = [];
  const before = await logAndGuards(database.owner);
  const [end] = await database.owner<{ last: number }[]>`
    select max(seq)::int as last from event where jurisdiction = ${jurisdiction}`;
  const aim: Aim = { here: jurisdiction, elsewhere: "elsewhere", last: end?.last ?? 0 };
  for (const [what, [by, statementOf]] of Object.entries(attempts)) {
    const statement = statementOf(aim, choices);
    const code = may === "app" ? await tryAsApp(district, statement) : await tryAsOwner(database.owner, statement);
    const expected = refusals[refusal ?? by];
    if (code !== expected) wrong.push(`${what}: ${code}, not ${expected}: ${statement}`);
    if ((await logAndGuards(database.owner)) !== before) return [...wrong, `${what} changed something: ${statement}`];
  }
  return wrong;
}

/** SQLSTATE of the refusal. What is let through is undone. */
function tryAsApp({ database, jurisdiction }: SmallDistrict, statement: string): Promise<string> {
  const work = (tx: Transaction) => run(tx, statement);
  return codeOf(inJurisdiction(database.store, { jurisdiction, as: "clerk" }, work));
}

function tryAsOwner(owner: Sql, statement: string): Promise<string> {
  return codeOf(owner.begin((tx) => run(tx, statement)));
}

async function run(tx: { unsafe: Transaction["unsafe"] }, statement: string): Promise<never> {
  await tx.unsafe(statement);
  throw new LetThrough();
}

async function codeOf(tried: Promise<unknown>): Promise<string> {
  try {
    await tried;
  } catch (error) {
    if (!(error instanceof LetThrough)) return (error as { code?: string }).code ?? String(error);
  }
  return "let through";
}

/** Every byte of every event and of the chains' ends, with rights, triggers, functions and policies that guard them. */
export async function logAndGuards(owner: Sql): Promise<string> {
  const [row] = await owner<{ all: string }[]>`
    select (select string_agg(e::text, E'\n' order by jurisdiction, seq) from event e)
      || (select string_agg(c::text, E'\n' order by jurisdiction) from chain c)
      || (select string_agg(concat(relname, relacl, relowner, relrowsecurity, relforcerowsecurity), E'\n' order by relname)
          from pg_class where relname in ('event', 'chain', 'jurisdiction'))
      || (select string_agg(concat(tgname, tgenabled), E'\n' order by oid) from pg_trigger where tgrelid in ('event'::regclass, 'chain'::regclass))
      || (select string_agg(concat(proname, prosrc), E'\n' order by oid) from pg_proc where proname like 'refuse%')
      || (select string_agg(p::text, E'\n' order by oid) from pg_policy p where polrelid in ('event'::regclass, 'chain'::regclass))
      || (select string_agg(concat(rolname, rolsuper, rolbypassrls), E'\n' order by rolname) from pg_authid where rolname = 'huiyin_app') as all`;
  return row?.all ?? "";
}
