-- Why: some clocks run in hours, and a list that knows only days calls a sheet that was due at ten in time until midnight. When a
-- clock is late and when it turns are moments now, of those that run in days the first of a day in the zone of the jurisdiction.
-- The rows are made anew from the log, as their projections have new versions.
alter table matter drop column yellow_on, drop column red_on,
  add column late_at timestamptz not null default 'infinity',
  add column yellow_at timestamptz not null default 'infinity',
  add column red_at timestamptz not null default 'infinity',
  -- The last moment of a clock that runs in hours.
  add column due_at timestamptz;

drop index task_by_unit;
drop index task_by_officer;
alter table task drop column yellow_on, drop column red_on,
  add column late_at timestamptz not null default 'infinity',
  add column yellow_at timestamptz not null default 'infinity',
  add column red_at timestamptz not null default 'infinity',
  add column due_at timestamptz;
create index task_by_unit on task (jurisdiction, unit, late_at, matter) where officer is null;
create index task_by_officer on task (jurisdiction, officer, late_at, matter) where officer is not null;
