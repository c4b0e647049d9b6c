import type { Choices } from "../office/chance/choices.ts";

/** The log that somebody has a try at: its district, another one beside it, and its last event. */
export type Aim = { readonly here: string; readonly elsewhere: string; readonly last: number };

/** SQLSTATE of a refusal: without the right, by a trigger of the log, by a key, or because row security forbids such a copy. */
export const refusals = { right: "42501", trigger: "23001", key: "23505", copy: "0A000" } as const;
export type Refusal = keyof typeof refusals;

export type Attempt = readonly [by: Refusal, statement: (aim: Aim, choices: Choices) => string];

const columns = {
  seq: "seq + 100000",
  stream: "stream || 'x'",
  version: "version + 100000",
  type: "'said'",
  at: "at - interval '1 day'",
  body: "'{}'",
  prev: "hash",
  hash: "prev",
  jurisdiction: "'elsewhere'",
} as const;

function change(choices: Choices): string {
  const [column, value] = choices.oneOf(Object.entries(columns))!;
  return `${column} = ${value}`;
}

/** Some events by chance: one, a few, the end, those of a type, or all. */
function some({ here, last }: Aim, choices: Choices): string {
  const one = () => 1 + choices.below(last);
  return choices.oneOf([
    `jurisdiction = '${here}' and seq = ${one()}`,
    `seq in (${one()}, ${one()}, ${one()})`,
    `jurisdiction = '${here}' and seq >= ${one()}`,
    `type = (select type from event where jurisdiction = '${here}' and seq = ${one()})`,
    "true",
  ])!;
}

const again =
  "insert into event select jurisdiction, seq, stream, version, type, at, body, prev, hash from event where";

/** Every way to change or remove what is written, by statements on rows. The table's owner meets the trigger here. */
export const onRows: Readonly<Record<string, Attempt>> = {
  change: ["right", (aim, choices) => `update event set ${change(choices)} where ${some(aim, choices)}`],
  "change several columns": [
    "right",
    (aim, choices) => `update event set type = 'said', body = '[]', at = now() where ${some(aim, choices)}`,
  ],
  "change in a query": [
    "right",
    (aim, choices) =>
      `with other as (update event set ${change(choices)} where ${some(aim, choices)} returning *) select count(*) from other`,
  ],
  "change through a view": [
    "right",
    (aim, choices) =>
      `create temp view through as select * from event; update through set ${change(choices)} where ${some(aim, choices)}`,
  ],
  "change in a block": [
    "right",
    (aim, choices) => `do $$ begin update event set ${change(choices)} where ${some(aim, choices)}; end $$`,
  ],
  "change in a function": [
    "right",
    (aim, choices) =>
      `create function pg_temp.turn() returns void language sql begin atomic update event set ${change(choices)} where ${some(aim, choices)}; end;
       select pg_temp.turn()`,
  ],
  "change by merging": [
    "right",
    ({ here, last }, choices) =>
      `merge into event e using (select 1) one on e.jurisdiction = '${here}' and e.seq > ${choices.below(last)} when matched then update set type = 'said'`,
  ],
  "remove by merging": [
    "right",
    ({ here, last }, choices) =>
      `merge into event e using (select 1) one on e.jurisdiction = '${here}' and e.seq > ${choices.below(last)} when matched then delete`,
  ],
  "change by writing again": [
    "right",
    ({ here, last }, choices) =>
      `${again} jurisdiction = '${here}' and seq = ${1 + choices.below(last)} on conflict (jurisdiction, seq) do update set type = 'said'`,
  ],
  remove: ["right", (aim, choices) => `delete from event where ${some(aim, choices)}`],
  "remove in a query": [
    "right",
    (aim, choices) =>
      `with gone as (delete from event where ${some(aim, choices)} returning *) select count(*) from gone`,
  ],
  "remove while copying out": [
    "right",
    (aim, choices) => `copy (delete from event where ${some(aim, choices)} returning seq) to '/dev/null'`,
  ],
  empty: ["right", (_, choices) => `truncate event ${choices.oneOf(["", "restart identity", "cascade"])}`],
  "empty the chain": ["right", () => "truncate chain"],
  "empty all districts": ["right", () => "truncate jurisdiction cascade"],
  "remove the chain": ["right", ({ here }) => `delete from chain where jurisdiction = '${here}'`],
};

/** The chain's end, which the app's role moves forward: neither back nor on the spot, nor to another district. */
export const onChain: Readonly<Record<string, Attempt>> = {
  "set the chain back": [
    "trigger",
    ({ last }, choices) =>
      `update chain set seq = ${choices.below(last)}, head = coalesce((select hash from event where seq = ${choices.below(last)} limit 1), head)`,
  ],
  "put another head": ["trigger", () => "update chain set head = sha256('x')"],
  "put the same end": ["trigger", () => "update chain set seq = seq"],
  "put no end": ["trigger", () => "update chain set seq = null"],
  "move the chain": ["trigger", ({ elsewhere }) => `update chain set jurisdiction = '${elsewhere}', seq = seq + 1`],
  "begin a chain again": ["key", ({ here }) => `insert into chain (jurisdiction) values ('${here}')`],
  "begin it again over the old one": [
    "trigger",
    ({ here }) =>
      `insert into chain (jurisdiction) values ('${here}') on conflict (jurisdiction) do update set seq = 0, head = excluded.head`,
  ],
};

/** Writing once more what is there, or for another district. */
export const onPlaces: Readonly<Record<string, Attempt>> = {
  "write an event again": [
    "key",
    ({ here, last }, choices) => `${again} jurisdiction = '${here}' and seq = ${1 + choices.below(last)}`,
  ],
  "write a version again": [
    "key",
    ({ here, last }, choices) =>
      `insert into event select jurisdiction, ${last + 1}, stream, version, type, at, body, prev, hash from event
       where jurisdiction = '${here}' and seq = ${1 + choices.below(last)}`,
  ],
  "write for another district": [
    "right",
    ({ here, elsewhere, last }, choices) =>
      `insert into event select '${elsewhere}', 100000, stream, version, type, at, body, prev, hash from event
       where jurisdiction = '${here}' and seq = ${1 + choices.below(last)}`,
  ],
  "move an event to another district": [
    "right",
    (aim, choices) => `update event set jurisdiction = '${aim.elsewhere}' where ${some(aim, choices)}`,
  ],
  "copy events in": ["copy", () => "copy event from stdin"],
  "copy events in from a file": ["right", () => "copy event from '/dev/null'"],
  "copy events in from a program": ["right", () => "copy event from program 'true'"],
};

const triggers = ["event_is_append_only", "event_is_never_emptied"];
const refuse = "returns trigger language plpgsql as $$ begin return new; end $$";

/** Taking the guards away, before anything else is tried. */
export const onGuards: Readonly<Record<string, Attempt>> = {
  "switch triggers off": [
    "right",
    (_, choices) => `alter table event disable trigger ${choices.oneOf([...triggers, "all", "user"])}`,
  ],
  "switch the chain's trigger off": ["right", () => "alter table chain disable trigger chain_only_goes_forward"],
  "drop a trigger": ["right", (_, choices) => `drop trigger ${choices.oneOf(triggers)} on event`],
  "drop what the trigger does": ["right", () => "drop function refuse_change() cascade"],
  "replace what the trigger does": ["right", () => `create or replace function refuse_change() ${refuse}`],
  "put a function of one's own beside it": ["right", () => `create function public.refuse_nothing() ${refuse}`],
  "add a trigger": [
    "right",
    () => "create trigger a before insert on event for each row execute function refuse_change()",
  ],
  "add a rule": ["right", () => "create rule nothing as on insert to event do instead nothing"],
  "play the replica": ["right", () => "set session_replication_role = replica"],
  "play the replica by a function": ["right", () => "select set_config('session_replication_role', 'replica', true)"],
  "look past row security": ["right", () => "set local row_security = off; select * from event"],
  "take row security away": [
    "right",
    (_, choices) => `alter table event ${choices.oneOf(["disable", "no force"])} row level security`,
  ],
  "drop a policy": ["right", () => "drop policy seen on event"],
  "widen a policy": ["right", () => "alter policy seen on event using (true)"],
  "add a policy": ["right", () => "create policy all_of_it on event using (true)"],
  "grant oneself the right": [
    "right",
    // PostgreSQL only warns that this granted nothing.
    (_, choices) => `grant ${choices.oneOf(["update", "all"])} on event to huiyin_app; update event set type = 'said'`,
  ],
  "lay the role down": [
    "right",
    (aim, choices) =>
      `${choices.oneOf(["reset role", "set session authorization default", "reset all"])}; delete from event where ${some(aim, choices)}`,
  ],
  "become a superuser": ["right", () => "alter role huiyin_app superuser"],
  "make a role": ["right", () => "create role another superuser"],
  "own the table": ["right", () => "alter table event owner to huiyin_app"],
  "own what is another's": ["right", () => "reassign owned by current_user, session_user to huiyin_app"],
  "drop the table": ["right", () => "drop table event cascade"],
  "rename the table": ["right", () => "alter table event rename to old"],
  "drop a column": [
    "right",
    (_, choices) => `alter table event drop column ${choices.oneOf(Object.keys(columns))} cascade`,
  ],
  "rewrite a column": ["right", () => "alter table event alter column body type text using '{}'"],
  "drop a key": ["right", () => "alter table event drop constraint event_pkey"],
  "have a child of the table": ["right", () => "create temp table child () inherits (event)"],
  "change the catalogue": [
    "right",
    (_, choices) =>
      choices.oneOf([
        "update pg_trigger set tgenabled = 'D'",
        "delete from pg_trigger",
        "update pg_class set relforcerowsecurity = false, relrowsecurity = false",
        "update pg_authid set rolsuper = true",
      ])!,
  ],
};
