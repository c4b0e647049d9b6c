-- Why: what the office reads every day, made from the log and made again from it at any time (projections). Each table
-- carries what row security needs, so that what may not be seen is not found, even by a query that forgot to ask.
-- They are many and made by us alone, from events that are under their jurisdiction, so they do not ask again.
-- `clerk` is the office's own machinery (writing, replaying, what happens by itself); it shows nobody anything.

create table matter (
  jurisdiction text not null,
  matter text not null,
  version int not null,
  number text not null,
  rulebook text not null,
  rulebook_version text not null,
  stage text not null,
  next_gate text,
  category text,
  channel text not null,
  real_name boolean not null,
  points smallint not null,
  contacts int not null,
  first_point text not null,
  received_on date not null,
  last_change date not null,
  answerable text not null,
  handling text,
  handler text,
  packaged boolean not null,
  accepted_on date,
  replied_on date,
  struck_off_on date,
  due date not null default 'infinity',
  due_rule text,
  yellow_on date not null default 'infinity',
  red_on date not null default 'infinity',
  wakes_on date not null default 'infinity',
  reach text[] not null,
  officers text[] not null,
  subject_officers text[] not null,
  barred_units text[] not null,
  stood_aside text[] not null,
  -- The matter it was linked into as a repeat and lives on in; who may not see that one does not see this one.
  merged_into text,
  primary key (jurisdiction, matter)
);

-- Lists are found in the catalogue that each process keeps in memory, so nothing here is arranged for them.
create index matter_by_waking on matter (jurisdiction, wakes_on) where wakes_on < 'infinity';

-- Whether the one asking may see a matter. A policy cannot ask its own table, so the definer does, by the same questions.
create function sees_matter(here text, sought text) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from public.matter m
    where m.jurisdiction = here and m.matter = sought and m.jurisdiction = current_setting('huiyin.jurisdiction', true)
      and (m.reach && coalesce(nullif(current_setting('huiyin.sights', true), ''), '{}')::text[]
        or current_setting('huiyin.officer', true) = any (m.officers))
      and not current_setting('huiyin.officer', true) = any (m.stood_aside)
      and not m.subject_officers && coalesce(nullif(current_setting('huiyin.kin', true), ''), '{}')::text[]
      and not m.barred_units && coalesce(nullif(current_setting('huiyin.lineage', true), ''), '{}')::text[]
  )
$$;
revoke all on function sees_matter from public;
grant execute on function sees_matter to huiyin_app;

create policy seen on matter using (
  jurisdiction = (select current_setting('huiyin.jurisdiction', true))
  and (
    (select current_setting('huiyin.as', true)) = 'clerk'
    or (
      (
        reach && (select coalesce(nullif(current_setting('huiyin.sights', true), ''), '{}')::text[])
        or (select current_setting('huiyin.officer', true)) = any (officers)
      )
      and not (select current_setting('huiyin.officer', true)) = any (stood_aside)
      and not subject_officers && (select coalesce(nullif(current_setting('huiyin.kin', true), ''), '{}')::text[])
      and not barred_units && (select coalesce(nullif(current_setting('huiyin.lineage', true), ''), '{}')::text[])
      and (merged_into is null or sees_matter(jurisdiction, merged_into))
    )
  )
);

-- What the one asking sees, by the same questions as the policy: for the search of repeats, which runs as the definer because
-- row security would keep words away from their index. What is shown is read from the protected table. The comparison of a
-- number tells the planner nothing about how many pass, so that it goes by what the caller says besides.
create view matter_in_sight as
  select matter
  from matter
  where jurisdiction = (select current_setting('huiyin.jurisdiction', true))
    and case when (
      reach && (select coalesce(nullif(current_setting('huiyin.sights', true), ''), '{}')::text[])
      or (select current_setting('huiyin.officer', true)) = any (officers)
    )
    and not (select current_setting('huiyin.officer', true)) = any (stood_aside)
    and not subject_officers && (select coalesce(nullif(current_setting('huiyin.kin', true), ''), '{}')::text[])
    and not barred_units && (select coalesce(nullif(current_setting('huiyin.lineage', true), ''), '{}')::text[])
    and (merged_into is null or sees_matter(jurisdiction, merged_into))
    then 1 else 0 end <> 0;
grant select on matter_in_sight to huiyin_app;

-- The policies below ask for one matter at a time: `offset 0` keeps the planner from reading all matters ahead instead.

-- One arrival (人次). `matter` is where it is linked now, `born` the matter it opened, whose key its content lies under.
create table contact (
  jurisdiction text not null,
  contact text not null,
  matter text not null,
  born text not null,
  number text not null,
  channel text not null,
  arrived_on date not null,
  real_name boolean not null,
  persons int not null,
  station text,
  batch text,
  primary key (jurisdiction, contact)
);

create index contact_by_matter on contact (jurisdiction, matter);
create index contact_by_born on contact (jurisdiction, born);
create unique index contact_by_number on contact (jurisdiction, number);

-- What needs somebody: which unit's posts, or which one officer; one row, one verb.
create table task (
  jurisdiction text not null,
  matter text not null,
  kind text not null,
  about text not null,
  verb text not null,
  unit text,
  posts text[] not null,
  officer text,
  due date not null default 'infinity',
  yellow_on date not null default 'infinity',
  red_on date not null default 'infinity',
  primary key (jurisdiction, matter, kind, about)
);

-- In the order of Today, each for its own: a task is some officer's or some unit's.
create index task_by_unit on task (jurisdiction, unit, due, matter) where officer is null;
create index task_by_officer on task (jurisdiction, officer, due, matter) where officer is not null;

create policy seen on contact using (
  jurisdiction = (select current_setting('huiyin.jurisdiction', true))
  and ((select current_setting('huiyin.as', true)) = 'clerk'
    or exists (select from matter m where m.jurisdiction = contact.jurisdiction and m.matter = contact.matter offset 0))
);

create policy seen on task using (
  jurisdiction = (select current_setting('huiyin.jurisdiction', true))
  and ((select current_setting('huiyin.as', true)) = 'clerk'
    or exists (select from matter m where m.jurisdiction = task.jurisdiction and m.matter = task.matter offset 0))
);

-- The log itself is read under the same sight: an event of a matter that is not yours is not there.
drop policy own on event;
create policy seen on event using (
  jurisdiction = (select current_setting('huiyin.jurisdiction', true))
  and ((select current_setting('huiyin.as', true)) = 'clerk'
    or exists (select from matter m where m.jurisdiction = event.jurisdiction and m.matter = event.stream offset 0))
);

-- Two parts of the log are read by who watches over the office, and by no other sight: what changed in the organisation, by
-- administrators and auditors; and who opened an identity, by auditors, as no more than the number of the matter and the
-- purpose. The function asks for the post itself, so that a page that forgot to ask shows nothing.
create function holds_one_of(kinds text[]) returns boolean language sql stable set search_path = public, pg_temp as $$
  select exists (
    select from public.holding h join public.post p on p.jurisdiction = h.jurisdiction and p.post = h.post
    where h.jurisdiction = current_setting('huiyin.jurisdiction', true)
      and h.officer = current_setting('huiyin.officer', true) and p.kind = any (kinds)
  )
$$;

create function organisation_log(kinds text[], before int, most int) returns table (version int, at timestamptz, body json)
  language plpgsql security definer set search_path = public, pg_temp as $$
declare asked_as text := coalesce(current_setting('huiyin.as', true), '');
begin
  if not public.holds_one_of(array['administrator', 'auditor']) then return; end if;
  perform set_config('huiyin.as', 'clerk', true);
  return query
    select e.version, e.at, e.body from public.event e
    where e.jurisdiction = current_setting('huiyin.jurisdiction', true) and e.stream = 'organisation'
      and e.type = any (kinds) and (before is null or e.version < before)
    order by e.version desc limit most;
  perform set_config('huiyin.as', asked_as, true);
end $$;

create index event_identity_viewed on event (jurisdiction, seq) where type = 'identity-viewed';
create function identity_views(before bigint, most int)
  returns table (seq bigint, at timestamptz, officer text, unit text, purpose text, number text)
  language plpgsql security definer set search_path = public, pg_temp as $$
declare asked_as text := coalesce(current_setting('huiyin.as', true), '');
begin
  if not public.holds_one_of(array['auditor']) then return; end if;
  perform set_config('huiyin.as', 'clerk', true);
  return query
    select e.seq, e.at, e.body -> 'by' ->> 'officer', e.body -> 'by' ->> 'unit', e.body ->> 'purpose', m.number
    from public.event e left join public.matter m on m.jurisdiction = e.jurisdiction and m.matter = e.stream
    where e.jurisdiction = current_setting('huiyin.jurisdiction', true) and e.type = 'identity-viewed'
      and (before is null or e.seq < before)
    order by e.seq desc limit most;
  perform set_config('huiyin.as', asked_as, true);
end $$;
revoke all on function holds_one_of, organisation_log, identity_views from public;
grant execute on function holds_one_of, organisation_log, identity_views to huiyin_app;

-- Which version of each projection the rows were made by; when the code's is higher, they are made anew. How often they
-- were tells every process when what it keeps of them in memory is old.
create table projection (
  jurisdiction text not null references jurisdiction,
  name text not null,
  version int not null,
  made int not null default 1,
  primary key (jurisdiction, name)
);
create policy own on projection using (jurisdiction = (select current_setting('huiyin.jurisdiction', true)));

do $$
declare name text;
begin
  foreach name in array array['matter', 'contact', 'task', 'projection'] loop
    execute format('alter table %I enable row level security, force row level security', name);
    execute format('grant select, insert, update, delete on %I to huiyin_app', name);
  end loop;
end $$;
