-- Why: some clocks run in hours, and a warning is given at its moment and not on some day. What happens by itself is looked
-- for by the moment from which it may. The rows are made anew from the log, as their projection has a new version.
drop index matter_by_waking;
alter table matter drop column wakes_on;
alter table matter add column wakes_at timestamptz not null default 'infinity';
create index matter_by_waking on matter (jurisdiction, wakes_at) where wakes_at < 'infinity';
