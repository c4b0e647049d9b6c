-- Why: everything the office does is kept as events that can be added and never changed, in one chain a jurisdiction, so
-- that a change made behind the office's back is found (verify). The chain's row is also the lock under which events
-- and register numbers are given out: the order of numbers is the order of commits, and no number is ever skipped.
-- Every row is under one jurisdiction, and row security shows a session that named none nothing at all.

create table jurisdiction (
  id text primary key check (id <> ''),
  name text not null,
  zone text not null default 'Asia/Shanghai',
  created timestamptz not null default now()
);

create table chain (
  jurisdiction text primary key references jurisdiction,
  seq bigint not null default 0,
  head bytea not null default decode(repeat('00', 32), 'hex') check (octet_length(head) = 32)
);

-- body is json and not jsonb: it keeps the very text that was hashed.
create table event (
  jurisdiction text not null references jurisdiction,
  seq bigint not null check (seq > 0),
  stream text not null,
  version int not null check (version > 0),
  type text not null,
  at timestamptz not null,
  body json not null,
  prev bytea not null check (octet_length(prev) = 32),
  hash bytea not null check (octet_length(hash) = 32),
  primary key (jurisdiction, seq),
  unique (jurisdiction, stream, version)
);

create table counter (
  jurisdiction text not null references jurisdiction,
  name text not null,
  value bigint not null check (value > 0),
  primary key (jurisdiction, name)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'The log is only added to: % on % is refused. 日志只能追加，不得修改或删除。', tg_op, tg_table_name
    using errcode = 'restrict_violation';
end $$;

create trigger event_is_append_only before update or delete on event for each row execute function refuse_change();
create trigger event_is_never_emptied before truncate on event for each statement execute function refuse_change();
create trigger chain_is_never_removed before delete on chain for each row execute function refuse_change();
create trigger chain_is_never_emptied before truncate on chain for each statement execute function refuse_change();

-- A row of the chain or of a counter only goes forward, and stays where it is.
create function refuse_going_back() returns trigger language plpgsql as $$
begin
  if new.jurisdiction <> old.jurisdiction or to_jsonb(new) ->> tg_argv[0] is null
    or (to_jsonb(new) ->> tg_argv[0])::bigint <= (to_jsonb(old) ->> tg_argv[0])::bigint then
    raise exception 'What was counted is not counted again: % only goes forward. % 只能向前。', tg_table_name, tg_table_name
      using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger chain_only_goes_forward before update on chain for each row execute function refuse_going_back('seq');
create trigger counter_only_goes_forward before update on counter for each row execute function refuse_going_back('value');

-- No row moves from one district to another, whoever asks; each table under a jurisdiction has this trigger.
create function refuse_moving() returns trigger language plpgsql as $$
begin
  raise exception 'A row stays in its jurisdiction: % is refused. 记录不得移到其他地区。', tg_table_name
    using errcode = 'restrict_violation';
end $$;

alter table jurisdiction enable row level security, force row level security;
alter table chain enable row level security, force row level security;
alter table event enable row level security, force row level security;
alter table counter enable row level security, force row level security;

create policy own on jurisdiction using (id = current_setting('huiyin.jurisdiction', true));
create policy own on chain using (jurisdiction = current_setting('huiyin.jurisdiction', true));
create policy own on event using (jurisdiction = current_setting('huiyin.jurisdiction', true));
create policy own on counter using (jurisdiction = current_setting('huiyin.jurisdiction', true));

-- The one question that is asked before any jurisdiction is named: which ones are there?
create policy listed on jurisdiction for select using (current_setting('huiyin.listing', true) = 'jurisdictions');

create function known_jurisdictions() returns table (id text, name text, zone text)
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform set_config('huiyin.listing', 'jurisdictions', true);
  return query select j.id, j.name, j.zone from public.jurisdiction j order by j.created, j.id;
  perform set_config('huiyin.listing', '', true);
end $$;

grant select, insert on jurisdiction to huiyin_app;
grant select, insert, update on chain to huiyin_app;
grant select, insert on event to huiyin_app;
grant select, insert, update on counter to huiyin_app;
