-- Why: what ends in an organisation stays readable, because the record speaks of it. Whoever left office keeps their name
-- and nothing else, and a post that was taken away keeps its title.
alter table officer add column retired boolean not null default false;
alter table officer add check (not retired or (sign_in is null and password is null));
alter table post add column removed boolean not null default false;
