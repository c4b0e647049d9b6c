-- Why: the failures of duty that the regulation punishes (条例 Arts. 42–46) are listed every day over all matters. A failure that was
-- put right, or that no passing of days brings about, is kept here; a last day that passes makes one of what runs and is owed by itself.
create table failing (
  jurisdiction text not null,
  matter text not null,
  kind text not null,
  about text not null,
  since date not null,
  until date,
  primary key (jurisdiction, matter, kind, about, since)
);

create index failing_by_day on failing (jurisdiction, since desc, matter, about);
create index running_clock_by_due on running_clock (jurisdiction, due desc, matter, about) where kind = 'clock';
create index owed_by_due on owed (jurisdiction, due desc, matter, owed) where ended_on is null;

alter table failing enable row level security, force row level security;
grant select, insert, update, delete on failing to huiyin_app;
create policy seen on failing for select using (
  jurisdiction = (select current_setting('huiyin.jurisdiction', true))
  and ((select current_setting('huiyin.as', true)) = 'clerk'
    or exists (select from matter m where m.jurisdiction = failing.jurisdiction and m.matter = failing.matter offset 0))
);
create policy written on failing for insert with check (
  jurisdiction = current_setting('huiyin.jurisdiction', true) and current_setting('huiyin.as', true) = 'clerk');
create policy replaced on failing for update using (
  jurisdiction = (select current_setting('huiyin.jurisdiction', true)) and (select current_setting('huiyin.as', true)) = 'clerk');
create policy removed on failing for delete using (
  jurisdiction = (select current_setting('huiyin.jurisdiction', true)) and (select current_setting('huiyin.as', true)) = 'clerk');

create trigger stays_in_its_jurisdiction before update of jurisdiction on owed for each row
  when (old.jurisdiction is distinct from new.jurisdiction) execute function refuse_moving();
create trigger stays_in_its_jurisdiction before update of jurisdiction on failing for each row
  when (old.jurisdiction is distinct from new.jurisdiction) execute function refuse_moving();
