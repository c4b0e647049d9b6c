-- Why: the units, posts and people of a district and the places it serves. Two trees, because organs and regions are
-- not the same (a functional zone has no region code, a village group has no organ). Whoever reads a matter is known here.

create table region (
  jurisdiction text not null references jurisdiction,
  region text not null,
  parent text,
  code text not null,
  zh text not null,
  en text not null,
  primary key (jurisdiction, region),
  foreign key (jurisdiction, parent) references region
);

create table unit (
  jurisdiction text not null references jurisdiction,
  unit text not null,
  parent text,
  tier smallint not null check (tier between 0 and 4),
  kind text not null,
  zh text not null,
  en text not null,
  region text,
  primary key (jurisdiction, unit),
  foreign key (jurisdiction, parent) references unit,
  foreign key (jurisdiction, region) references region
);

create table post (
  jurisdiction text not null references jurisdiction,
  post text not null,
  unit text not null,
  kind text not null,
  zh text not null,
  en text not null,
  primary key (jurisdiction, post),
  foreign key (jurisdiction, unit) references unit
);

-- `sign_in` is the name typed at the door; `password` is an argon2id hash. Both are absent for those who never sign in.
-- `enrolled` stays true once a password was set that somebody else vouched for, or at the founding.
create table officer (
  jurisdiction text not null references jurisdiction,
  officer text not null,
  name text not null,
  sign_in text,
  password text,
  enrolled boolean not null default false,
  primary key (jurisdiction, officer),
  unique (jurisdiction, sign_in)
);

create index officer_by_name on officer (jurisdiction, name);

create table holding (
  jurisdiction text not null references jurisdiction,
  officer text not null,
  post text not null,
  deputy_for text,
  primary key (jurisdiction, officer, post),
  foreign key (jurisdiction, officer) references officer,
  foreign key (jurisdiction, post) references post,
  foreign key (jurisdiction, deputy_for) references officer
);

create table relation (
  jurisdiction text not null references jurisdiction,
  officer text not null,
  kin text not null,
  primary key (jurisdiction, officer, kin),
  foreign key (jurisdiction, officer) references officer,
  foreign key (jurisdiction, kin) references officer,
  check (officer <> kin)
);

create table area (
  jurisdiction text not null references jurisdiction,
  area text not null,
  zh text not null,
  en text not null,
  units text[] not null,
  primary key (jurisdiction, area)
);

create table station (
  jurisdiction text not null references jurisdiction,
  station text not null,
  unit text not null,
  region text,
  body json not null,
  primary key (jurisdiction, station),
  foreign key (jurisdiction, unit) references unit
);

-- One row that counts changes, so that a process knows when what it remembers of the organisation is old.
create table organisation_change (
  jurisdiction text primary key references jurisdiction,
  version bigint not null default 1
);

create table preference (
  jurisdiction text not null references jurisdiction,
  officer text not null,
  body json not null,
  primary key (jurisdiction, officer),
  foreign key (jurisdiction, officer) references officer
);

-- Who is signed in. Only the digest of the token is kept, times only to the minute, and no address and no browser; what
-- is over is removed. Nobody but the office's own machinery reads it.
create table staff_session (
  jurisdiction text not null references jurisdiction,
  digest bytea not null check (octet_length(digest) = 32),
  officer text not null,
  since timestamptz not null,
  seen timestamptz not null,
  primary key (jurisdiction, digest),
  foreign key (jurisdiction, officer) references officer
);
create index staff_session_by_officer on staff_session (jurisdiction, officer);
alter table staff_session enable row level security, force row level security;
create policy clerk on staff_session using (
  jurisdiction = (select current_setting('huiyin.jurisdiction', true)) and (select current_setting('huiyin.as', true)) = 'clerk'
);
grant select, insert, update, delete on staff_session to huiyin_app;

-- Where an officer's sign-in comes from: who issued the code, who confirmed it, and until when it can be used. Only the
-- digest of the code is kept, and none once it was used. An officer of the founding has no row. Nobody but the office's
-- own machinery reads it.
create table enrolment (
  jurisdiction text not null references jurisdiction,
  officer text not null,
  digest bytea check (octet_length(digest) = 32),
  issued_by text not null,
  issued timestamptz not null,
  expires timestamptz not null,
  renewed boolean not null,
  confirmation text not null check (confirmation in ('second', 'alone', 'none')),
  confirmed_by text,
  told boolean not null default false,
  primary key (jurisdiction, officer),
  foreign key (jurisdiction, officer) references officer,
  foreign key (jurisdiction, issued_by) references officer,
  foreign key (jurisdiction, confirmed_by) references officer,
  check (issued_by <> officer and confirmed_by <> officer and confirmed_by <> issued_by)
);
alter table enrolment enable row level security, force row level security;
create policy clerk on enrolment using (
  jurisdiction = (select current_setting('huiyin.jurisdiction', true)) and (select current_setting('huiyin.as', true)) = 'clerk'
);
grant select, insert, update, delete on enrolment to huiyin_app;

do $$
declare name text;
begin
  foreach name in array array['region', 'unit', 'post', 'officer', 'holding', 'relation', 'area', 'station', 'organisation_change', 'preference'] loop
    execute format('alter table %I enable row level security, force row level security', name);
    execute format('create policy own on %I using (jurisdiction = (select current_setting(''huiyin.jurisdiction'', true)))', name);
    execute format('grant select, insert, update, delete on %I to huiyin_app', name);
  end loop;
end $$;
