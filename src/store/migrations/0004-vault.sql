-- Why: what was said and who said it, sealed, apart from the log. Each matter has two keys of its own, wrapped by the
-- master key, which the database never sees; when a matter's keys are erased, its words are gone and the log still
-- verifies. Search rows hold blinded words and fall with the key, through which they are under its jurisdiction.

create table matter_key (
  jurisdiction text not null references jurisdiction,
  matter text not null,
  content bytea not null,
  identity bytea not null,
  primary key (jurisdiction, matter)
);

-- The key under which words are blinded for search, wrapped by the master key.
create table index_key (
  jurisdiction text primary key references jurisdiction,
  wrapped bytea not null
);

-- Under which matter's key a matter's content lies: its own, and those of the arrivals linked to it.
create table key_use (
  jurisdiction text not null,
  key_of text not null,
  matter text not null,
  primary key (jurisdiction, key_of, matter)
);
create index key_use_by_matter on key_use (jurisdiction, matter);

create table envelope (
  jurisdiction text not null,
  id text not null,
  key_of text not null,
  kind text not null,
  sealed bytea not null,
  primary key (jurisdiction, id),
  foreign key (jurisdiction, key_of) references matter_key (jurisdiction, matter) on delete cascade
);
create index envelope_by_key on envelope (jurisdiction, key_of);

-- Identities lie in a table of their own and are read only for one named party of one matter, once the asking is in the log.
create table identity (
  jurisdiction text not null,
  id text not null,
  key_of text not null,
  kind text not null,
  sealed bytea not null,
  primary key (jurisdiction, id),
  foreign key (jurisdiction, key_of) references matter_key (jurisdiction, matter) on delete cascade
);
create index identity_by_key on identity (jurisdiction, key_of);

create table word_index (
  jurisdiction text not null,
  contact text not null,
  key_of text not null,
  words bigint[] not null,
  primary key (jurisdiction, contact),
  foreign key (jurisdiction, key_of) references matter_key (jurisdiction, matter) on delete cascade
);
create index word_index_by_word on word_index using gin (words);
create index word_index_by_key on word_index (jurisdiction, key_of);

-- Who holds a code reaches one contact. The secret is kept only as SHA-256 of locator and secret; nothing here tells
-- when or from where a report came.
create table receipt (
  jurisdiction text not null references jurisdiction,
  locator text not null,
  verifier bytea not null,
  contact text not null,
  matter text not null,
  submission bytea not null,
  attempt smallint not null default 0,
  primary key (jurisdiction, locator),
  unique (jurisdiction, submission)
);
create index receipt_by_contact on receipt (jurisdiction, contact);

-- Files that were streamed in before the form was submitted, by the hash of the form's token.
create table staged_file (
  jurisdiction text not null references jurisdiction,
  submission bytea not null,
  staged text not null,
  sealed bytea not null,
  size bigint not null,
  since timestamptz not null default now(),
  primary key (jurisdiction, submission, staged)
);

create policy clerk on matter_key using (
  jurisdiction = (select current_setting('huiyin.jurisdiction', true))
  and ((select current_setting('huiyin.as', true)) = 'clerk'
    or exists (select from key_use k where k.jurisdiction = matter_key.jurisdiction and k.key_of = matter_key.matter offset 0))
);
create policy seen on key_use using (
  jurisdiction = (select current_setting('huiyin.jurisdiction', true))
  and ((select current_setting('huiyin.as', true)) = 'clerk'
    or exists (select from matter m where m.jurisdiction = key_use.jurisdiction and m.matter = key_use.matter offset 0))
);
create policy seen on envelope using (
  jurisdiction = (select current_setting('huiyin.jurisdiction', true))
  and ((select current_setting('huiyin.as', true)) = 'clerk'
    or exists (select from key_use k where k.jurisdiction = envelope.jurisdiction and k.key_of = envelope.key_of offset 0))
);
create policy asked on identity using (
  jurisdiction = (select current_setting('huiyin.jurisdiction', true))
  and ((select current_setting('huiyin.as', true)) = 'clerk'
    or (id = (select current_setting('huiyin.identity', true))
      and exists (select from key_use k where k.jurisdiction = identity.jurisdiction and k.key_of = identity.key_of offset 0)))
);
create policy seen on word_index using (
  jurisdiction = (select current_setting('huiyin.jurisdiction', true))
  and ((select current_setting('huiyin.as', true)) = 'clerk'
    or exists (select from contact c where c.jurisdiction = word_index.jurisdiction and c.contact = word_index.contact offset 0))
);
create policy clerk on receipt using (
  jurisdiction = (select current_setting('huiyin.jurisdiction', true)) and (select current_setting('huiyin.as', true)) = 'clerk'
);
create policy own on staged_file using (jurisdiction = (select current_setting('huiyin.jurisdiction', true)));
create policy own on index_key using (jurisdiction = (select current_setting('huiyin.jurisdiction', true)));

do $$
declare name text;
begin
  foreach name in array array['matter_key', 'index_key', 'key_use', 'envelope', 'identity', 'word_index', 'receipt', 'staged_file'] loop
    execute format('alter table %I enable row level security, force row level security', name);
    execute format('grant select, insert, update, delete on %I to huiyin_app', name);
  end loop;
end $$;

-- Under which keys a text lies that has all these blinded words: of those asked for, one after the other, which is short
-- where words are frequent; or of all, by the words, as many as asked at most. Row security would keep the words away from
-- their index, so the definer looks, and answers only the office's own machinery; what is shown is asked again.
create function keys_with_words(sought bigint[], among text[]) returns setof text
  language plpgsql stable security definer
  set search_path = public, pg_temp set enable_seqscan = off set enable_bitmapscan = off as $$
begin
  return query
    select key_of from public.word_index
    where current_setting('huiyin.as', true) = 'clerk' and jurisdiction = current_setting('huiyin.jurisdiction', true)
      and key_of = any (among) and words @> sought;
end $$;

create function keys_by_words(sought bigint[], most int) returns setof text
  language plpgsql stable security definer
  set search_path = public, pg_temp set enable_seqscan = off as $$
begin
  return query
    select key_of from public.word_index
    where current_setting('huiyin.as', true) = 'clerk' and jurisdiction = current_setting('huiyin.jurisdiction', true)
      and words @> sought
    limit most;
end $$;
revoke all on function keys_with_words, keys_by_words from public;
grant execute on function keys_with_words, keys_by_words to huiyin_app;

-- Candidates for a repeat: those that share the rarest of the words that were typed. How rare a word is, is counted in what
-- the one asking sees: else whoever is accused could type a word with others they know to be rare, and tell by what is still
-- found whether it stands in a report that is kept from them. A word in very many texts tells nothing and is left out, so it
-- stays fast however long the register grows; how many that is differs by word, and only with the index key could one know.
create function likely_contacts(sought bigint[], most int)
returns table (matter text, contact text, shared int)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  here text := current_setting('huiyin.jurisdiction', true);
begin
  return query
    with standing as materialized (
      select one.word, found.contacts
      from unnest(sought[1:400]) one (word), lateral (select 300 + abs(one.word % 100)::int as many) too, lateral (
        select array_agg(sampled.contact) as contacts from (
          select w.contact from public.word_index w where w.jurisdiction = here and w.words @> array[one.word] limit too.many
        ) sampled
      ) found
      where cardinality(found.contacts) < too.many
    ), seen as materialized (
      select c.contact, c.matter
      from (select distinct unnest(s.contacts) as contact from standing s) any_of
      join public.contact c on c.jurisdiction = here and c.contact = any_of.contact
      join public.matter_in_sight m on m.matter = c.matter
    ), hit as materialized (
      select s.word, seen.contact, seen.matter from standing s, unnest(s.contacts) one (contact) join seen using (contact)
    ), rare as (
      select h.word from hit h group by h.word order by count(*), h.word limit 16
    )
    select near.matter, near.contact, (select count(*)::int from unnest(sought) one (word) where one.word = any (w.words)) as shared
    from (select distinct h.matter, h.contact from hit h join rare using (word)) near
    join public.word_index w on w.jurisdiction = here and w.contact = near.contact
    order by 3 desc, near.contact
    limit most;
end $$;
revoke all on function likely_contacts from public;
grant execute on function likely_contacts to huiyin_app;

-- Every table so far: no row of it leaves its jurisdiction.
do $$
declare name text;
begin
  for name in select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'jurisdiction' and a.attnum > 0
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') loop
    execute format('create trigger stays_in_its_jurisdiction before update of jurisdiction on %I for each row
      when (old.jurisdiction is distinct from new.jurisdiction) execute function refuse_moving()', name);
  end loop;
end $$;
create trigger keeps_its_name before update of id on jurisdiction for each row
  when (old.id is distinct from new.id) execute function refuse_moving();
