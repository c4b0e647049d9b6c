-- Why: a calendar says when every clock ends, so a change of it is an act of the office and not of whoever restarts a server. Each
-- change is one event of the log, in a stream of its own, that carries what it put and dropped and every last day it moved.

-- One row a change, made from that stream: what was changed and by whom, without what moved. Days off are no secret.
create table calendar_change (
  jurisdiction text not null references jurisdiction,
  version int not null check (version > 0),
  seq bigint not null,
  at timestamptz not null,
  changed_on date not null,
  by json not null,
  change json not null,
  clocks int not null,
  matters int not null,
  once text,
  primary key (jurisdiction, version)
);

-- What a change moved, one row a clock or debt: read together with the stream of its matter, between the events of then.
create table clock_move (
  jurisdiction text not null,
  matter text not null,
  seq bigint not null,
  about text not null,
  was date not null,
  unrolled_due date not null,
  due date not null,
  primary key (jurisdiction, matter, seq, about)
);

-- A projection: every clock and debt that runs and whose last day the calendar decides. `terms` is all that decides it, written in
-- one order, so that clocks which started on the same day under the same rule are counted once and not a hundred thousand times. Room is left
-- on each page, as a change writes most rows anew.
create table running_clock (
  jurisdiction text not null,
  matter text not null,
  about text not null,
  kind text not null check (kind in ('clock', 'obligation')),
  place smallint not null,
  opened_on date not null,
  due date not null,
  -- When something happens by itself in its matter that no clock brings.
  wakes_besides timestamptz not null,
  terms text not null,
  primary key (jurisdiction, matter, about)
) with (fillfactor = 60);

-- Whose last day a task has, where that may move: `next` is whichever clock of its matter ends first.
alter table task add column follows text;

do $$
declare name text;
begin
  foreach name in array array['calendar_change', 'clock_move', 'running_clock'] loop
    execute format('alter table %I enable row level security, force row level security', name);
    execute format('grant select, insert, update, delete on %I to huiyin_app', name);
    execute format($policy$
      create policy written on %1$I for insert with check (
        jurisdiction = current_setting('huiyin.jurisdiction', true) and current_setting('huiyin.as', true) = 'clerk');
      create policy replaced on %1$I for update using (
        jurisdiction = (select current_setting('huiyin.jurisdiction', true)) and (select current_setting('huiyin.as', true)) = 'clerk');
      create policy removed on %1$I for delete using (
        jurisdiction = (select current_setting('huiyin.jurisdiction', true)) and (select current_setting('huiyin.as', true)) = 'clerk')
      $policy$, name);
    execute format('create trigger stays_in_its_jurisdiction before update of jurisdiction on %I for each row
      when (old.jurisdiction is distinct from new.jurisdiction) execute function refuse_moving()', name);
  end loop;
end $$;

create policy own on calendar_change for select using (jurisdiction = (select current_setting('huiyin.jurisdiction', true)));

create policy seen on clock_move for select using (
  jurisdiction = (select current_setting('huiyin.jurisdiction', true))
  and ((select current_setting('huiyin.as', true)) = 'clerk'
    or exists (select from matter m where m.jurisdiction = clock_move.jurisdiction and m.matter = clock_move.matter offset 0))
);

-- Nobody reads it but the office's own machinery: it is there for what a change would move.
create policy clerk on running_clock for select using (
  jurisdiction = (select current_setting('huiyin.jurisdiction', true)) and (select current_setting('huiyin.as', true)) = 'clerk'
);
