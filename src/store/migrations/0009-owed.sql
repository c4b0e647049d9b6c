-- Why: who owes what to whom by when, over all matters, with how it ended: one board of every notice, feedback, duty, order and
-- message, which a matter's own page shows only for itself.
create table owed (
  jurisdiction text not null,
  matter text not null,
  kind text not null,
  owed text not null,
  rule text not null,
  unit text,
  officer text,
  creditor text not null,
  arose date not null,
  due date not null default 'infinity',
  ended_on date,
  how text,
  by_what text,
  primary key (jurisdiction, matter, kind, owed)
);

create index owed_open on owed (jurisdiction, due, matter, owed) where ended_on is null;
create index owed_open_of_unit on owed (jurisdiction, unit, due, matter, owed) where ended_on is null;
create index owed_ended on owed (jurisdiction, ended_on, matter, owed) where ended_on is not null;

alter table owed enable row level security, force row level security;
create policy seen on owed for select using (
  jurisdiction = (select current_setting('huiyin.jurisdiction', true))
  and ((select current_setting('huiyin.as', true)) = 'clerk'
    or exists (select from matter m where m.jurisdiction = owed.jurisdiction and m.matter = owed.matter offset 0))
);
create policy written on owed for insert with check (
  jurisdiction = current_setting('huiyin.jurisdiction', true) and current_setting('huiyin.as', true) = 'clerk');
create policy replaced on owed for update using (
  jurisdiction = (select current_setting('huiyin.jurisdiction', true)) and (select current_setting('huiyin.as', true)) = 'clerk');
create policy removed on owed for delete using (
  jurisdiction = (select current_setting('huiyin.jurisdiction', true)) and (select current_setting('huiyin.as', true)) = 'clerk');
grant select, insert, update, delete on owed to huiyin_app;
