-- The schema after all migrations. Written by `node src/store/write-schema.ts`; a test compares it.

-- tables

table chain row security forced
  jurisdiction text not null
  seq bigint not null default 0
  head bytea not null default decode(repeat('00'::text, 32), 'hex'::text)

table counter row security forced
  jurisdiction text not null
  name text not null
  value bigint not null

table event row security forced
  jurisdiction text not null
  seq bigint not null
  stream text not null
  version integer not null
  type text not null
  at timestamp with time zone not null
  body json not null
  prev bytea not null
  hash bytea not null

table jurisdiction row security forced
  id text not null
  name text not null
  zone text not null default 'Asia/Shanghai'::text
  created timestamp with time zone not null default now()

table migration
  number integer not null
  name text not null
  hash text not null
  applied timestamp with time zone not null default now()

-- keys and checks

chain: chain_head_check CHECK ((octet_length(head) = 32))

chain: chain_jurisdiction_fkey FOREIGN KEY (jurisdiction) REFERENCES jurisdiction(id)

chain: chain_pkey PRIMARY KEY (jurisdiction)

counter: counter_jurisdiction_fkey FOREIGN KEY (jurisdiction) REFERENCES jurisdiction(id)

counter: counter_pkey PRIMARY KEY (jurisdiction, name)

counter: counter_value_check CHECK ((value > 0))

event: event_hash_check CHECK ((octet_length(hash) = 32))

event: event_jurisdiction_fkey FOREIGN KEY (jurisdiction) REFERENCES jurisdiction(id)

event: event_jurisdiction_stream_version_key UNIQUE (jurisdiction, stream, version)

event: event_pkey PRIMARY KEY (jurisdiction, seq)

event: event_prev_check CHECK ((octet_length(prev) = 32))

event: event_seq_check CHECK ((seq > 0))

event: event_version_check CHECK ((version > 0))

jurisdiction: jurisdiction_id_check CHECK ((id <> ''::text))

jurisdiction: jurisdiction_pkey PRIMARY KEY (id)

migration: migration_pkey PRIMARY KEY (number)

-- policies

chain: own permissive for all to public
  using (jurisdiction = current_setting('huiyin.jurisdiction'::text, true))

counter: own permissive for all to public
  using (jurisdiction = current_setting('huiyin.jurisdiction'::text, true))

event: own permissive for all to public
  using (jurisdiction = current_setting('huiyin.jurisdiction'::text, true))

jurisdiction: listed permissive for select to public
  using (current_setting('huiyin.listing'::text, true) = 'jurisdictions'::text)

jurisdiction: own permissive for all to public
  using (id = current_setting('huiyin.jurisdiction'::text, true))

-- triggers

CREATE TRIGGER chain_is_never_emptied BEFORE TRUNCATE ON public.chain FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()

CREATE TRIGGER chain_is_never_removed BEFORE DELETE ON public.chain FOR EACH ROW EXECUTE FUNCTION refuse_change()

CREATE TRIGGER chain_only_goes_forward BEFORE UPDATE ON public.chain FOR EACH ROW EXECUTE FUNCTION refuse_going_back('seq')

CREATE TRIGGER counter_only_goes_forward BEFORE UPDATE ON public.counter FOR EACH ROW EXECUTE FUNCTION refuse_going_back('value')

CREATE TRIGGER event_is_append_only BEFORE DELETE OR UPDATE ON public.event FOR EACH ROW EXECUTE FUNCTION refuse_change()

CREATE TRIGGER event_is_never_emptied BEFORE TRUNCATE ON public.event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()

-- functions

CREATE OR REPLACE FUNCTION public.known_jurisdictions()
 RETURNS TABLE(id text, name text, zone text)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  perform set_config('huiyin.listing', 'jurisdictions', true);
  return query select j.id, j.name, j.zone from public.jurisdiction j order by j.created, j.id;
  perform set_config('huiyin.listing', '', true);
end $function$

CREATE OR REPLACE FUNCTION public.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'The log is only added to: % on % is refused. 日志只能追加，不得修改或删除。', tg_op, tg_table_name
    using errcode = 'restrict_violation';
end $function$

CREATE OR REPLACE FUNCTION public.refuse_going_back()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.jurisdiction <> old.jurisdiction or to_jsonb(new) ->> tg_argv[0] is null
    or (to_jsonb(new) ->> tg_argv[0])::bigint <= (to_jsonb(old) ->> tg_argv[0])::bigint then
    raise exception 'What was counted is not counted again: % only goes forward. % 只能向前。', tg_table_name, tg_table_name
      using errcode = 'restrict_violation';
  end if;
  return new;
end $function$

-- rights of the app

chain: insert, select, update

counter: insert, select, update

event: insert, select

jurisdiction: insert, select
