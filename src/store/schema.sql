-- The schema after all migrations. Written by `node src/store/write-schema.ts`; a test compares it.

-- tables

table area row security forced
  jurisdiction text not null
  area text not null
  zh text not null
  en text not null
  units text[] not null

table calendar_change row security forced
  jurisdiction text not null
  version integer not null
  seq bigint not null
  at timestamp with time zone not null
  changed_on date not null
  by json not null
  change json not null
  clocks integer not null
  matters integer not null
  once text

table chain row security forced
  jurisdiction text not null
  seq bigint not null default 0
  head bytea not null default decode(repeat('00'::text, 32), 'hex'::text)

table clock_move row security forced
  jurisdiction text not null
  matter text not null
  seq bigint not null
  about text not null
  was date not null
  unrolled_due date not null
  due date not null

table contact row security forced
  jurisdiction text not null
  contact text not null
  matter text not null
  born text not null
  number text not null
  channel text not null
  arrived_on date not null
  real_name boolean not null
  persons integer not null
  station text
  batch text

table counter row security forced
  jurisdiction text not null
  name text not null
  value bigint not null

table enrolment row security forced
  jurisdiction text not null
  officer text not null
  digest bytea
  issued_by text not null
  issued timestamp with time zone not null
  expires timestamp with time zone not null
  renewed boolean not null
  confirmation text not null
  confirmed_by text
  told boolean not null default false

table envelope row security forced
  jurisdiction text not null
  id text not null
  key_of text not null
  kind text not null
  sealed bytea not null

table event row security forced
  jurisdiction text not null
  seq bigint not null
  stream text not null
  version integer not null
  type text not null
  at timestamp with time zone not null
  body json not null
  prev bytea not null
  hash bytea not null

table failing row security forced
  jurisdiction text not null
  matter text not null
  kind text not null
  about text not null
  since date not null
  until date

table holding row security forced
  jurisdiction text not null
  officer text not null
  post text not null
  deputy_for text

table identity row security forced
  jurisdiction text not null
  id text not null
  key_of text not null
  kind text not null
  sealed bytea not null

table index_key row security forced
  jurisdiction text not null
  wrapped bytea not null

table jurisdiction row security forced
  id text not null
  name text not null
  zone text not null default 'Asia/Shanghai'::text
  created timestamp with time zone not null default now()

table key_use row security forced
  jurisdiction text not null
  key_of text not null
  matter text not null

table matter row security forced
  jurisdiction text not null
  matter text not null
  version integer not null
  number text not null
  rulebook text not null
  rulebook_version text not null
  stage text not null
  next_gate text
  category text
  channel text not null
  real_name boolean not null
  points smallint not null
  contacts integer not null
  first_point text not null
  received_on date not null
  last_change date not null
  answerable text not null
  handling text
  handler text
  packaged boolean not null
  accepted_on date
  replied_on date
  struck_off_on date
  due date not null default 'infinity'::date
  due_rule text
  reach text[] not null
  officers text[] not null
  subject_officers text[] not null
  barred_units text[] not null
  stood_aside text[] not null
  merged_into text
  wakes_at timestamp with time zone not null default 'infinity'::timestamp with time zone
  late_at timestamp with time zone not null default 'infinity'::timestamp with time zone
  yellow_at timestamp with time zone not null default 'infinity'::timestamp with time zone
  red_at timestamp with time zone not null default 'infinity'::timestamp with time zone
  due_at timestamp with time zone

table matter_key row security forced
  jurisdiction text not null
  matter text not null
  content bytea not null
  identity bytea not null

table migration
  number integer not null
  name text not null
  hash text not null
  applied timestamp with time zone not null default now()

table officer row security forced
  jurisdiction text not null
  officer text not null
  name text not null
  sign_in text
  password text
  enrolled boolean not null default false
  retired boolean not null default false

table organisation_change row security forced
  jurisdiction text not null
  version bigint not null default 1

table owed row security forced
  jurisdiction text not null
  matter text not null
  kind text not null
  owed text not null
  rule text not null
  unit text
  officer text
  creditor text not null
  arose date not null
  due date not null default 'infinity'::date
  ended_on date
  how text
  by_what text

table post row security forced
  jurisdiction text not null
  post text not null
  unit text not null
  kind text not null
  zh text not null
  en text not null
  removed boolean not null default false

table preference row security forced
  jurisdiction text not null
  officer text not null
  body json not null

table projection row security forced
  jurisdiction text not null
  name text not null
  version integer not null
  made integer not null default 1

table receipt row security forced
  jurisdiction text not null
  locator text not null
  verifier bytea not null
  contact text not null
  matter text not null
  submission bytea not null
  attempt smallint not null default 0

table region row security forced
  jurisdiction text not null
  region text not null
  parent text
  code text not null
  zh text not null
  en text not null

table relation row security forced
  jurisdiction text not null
  officer text not null
  kin text not null

table running_clock row security forced
  jurisdiction text not null
  matter text not null
  about text not null
  kind text not null
  place smallint not null
  opened_on date not null
  due date not null
  wakes_besides timestamp with time zone not null
  terms text not null

table staff_session row security forced
  jurisdiction text not null
  digest bytea not null
  officer text not null
  since timestamp with time zone not null
  seen timestamp with time zone not null

table staged_file row security forced
  jurisdiction text not null
  submission bytea not null
  staged text not null
  sealed bytea not null
  size bigint not null
  since timestamp with time zone not null default now()

table station row security forced
  jurisdiction text not null
  station text not null
  unit text not null
  region text
  body json not null

table task row security forced
  jurisdiction text not null
  matter text not null
  kind text not null
  about text not null
  verb text not null
  unit text
  posts text[] not null
  officer text
  due date not null default 'infinity'::date
  follows text
  late_at timestamp with time zone not null default 'infinity'::timestamp with time zone
  yellow_at timestamp with time zone not null default 'infinity'::timestamp with time zone
  red_at timestamp with time zone not null default 'infinity'::timestamp with time zone
  due_at timestamp with time zone

table unit row security forced
  jurisdiction text not null
  unit text not null
  parent text
  tier smallint not null
  kind text not null
  zh text not null
  en text not null
  region text

table word_index row security forced
  jurisdiction text not null
  contact text not null
  key_of text not null
  words bigint[] not null
  marks bytea not null

-- views

view matter_in_sight as  SELECT matter
   FROM matter
  WHERE jurisdiction = (( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting)) AND
        CASE
            WHEN (reach && (( SELECT COALESCE(NULLIF(current_setting('huiyin.sights'::text, true), ''::text), '{}'::text)::text[] AS "coalesce")) OR ((( SELECT current_setting('huiyin.officer'::text, true) AS current_setting)) = ANY (officers))) AND NOT ((( SELECT current_setting('huiyin.officer'::text, true) AS current_setting)) = ANY (stood_aside)) AND NOT subject_officers && (( SELECT COALESCE(NULLIF(current_setting('huiyin.kin'::text, true), ''::text), '{}'::text)::text[] AS "coalesce")) AND NOT barred_units && (( SELECT COALESCE(NULLIF(current_setting('huiyin.lineage'::text, true), ''::text), '{}'::text)::text[] AS "coalesce")) AND (merged_into IS NULL OR sees_matter(jurisdiction, merged_into)) THEN 1
            ELSE 0
        END <> 0;

-- keys and checks

area: area_jurisdiction_fkey FOREIGN KEY (jurisdiction) REFERENCES jurisdiction(id)

area: area_pkey PRIMARY KEY (jurisdiction, area)

calendar_change: calendar_change_jurisdiction_fkey FOREIGN KEY (jurisdiction) REFERENCES jurisdiction(id)

calendar_change: calendar_change_pkey PRIMARY KEY (jurisdiction, version)

calendar_change: calendar_change_version_check CHECK ((version > 0))

chain: chain_head_check CHECK ((octet_length(head) = 32))

chain: chain_jurisdiction_fkey FOREIGN KEY (jurisdiction) REFERENCES jurisdiction(id)

chain: chain_pkey PRIMARY KEY (jurisdiction)

clock_move: clock_move_pkey PRIMARY KEY (jurisdiction, matter, seq, about)

contact: contact_pkey PRIMARY KEY (jurisdiction, contact)

counter: counter_jurisdiction_fkey FOREIGN KEY (jurisdiction) REFERENCES jurisdiction(id)

counter: counter_pkey PRIMARY KEY (jurisdiction, name)

counter: counter_value_check CHECK ((value > 0))

enrolment: enrolment_check CHECK (((issued_by <> officer) AND (confirmed_by <> officer) AND (confirmed_by <> issued_by)))

enrolment: enrolment_confirmation_check CHECK ((confirmation = ANY (ARRAY['second'::text, 'alone'::text, 'none'::text])))

enrolment: enrolment_digest_check CHECK ((octet_length(digest) = 32))

enrolment: enrolment_jurisdiction_confirmed_by_fkey FOREIGN KEY (jurisdiction, confirmed_by) REFERENCES officer(jurisdiction, officer)

enrolment: enrolment_jurisdiction_fkey FOREIGN KEY (jurisdiction) REFERENCES jurisdiction(id)

enrolment: enrolment_jurisdiction_issued_by_fkey FOREIGN KEY (jurisdiction, issued_by) REFERENCES officer(jurisdiction, officer)

enrolment: enrolment_jurisdiction_officer_fkey FOREIGN KEY (jurisdiction, officer) REFERENCES officer(jurisdiction, officer)

enrolment: enrolment_pkey PRIMARY KEY (jurisdiction, officer)

envelope: envelope_jurisdiction_key_of_fkey FOREIGN KEY (jurisdiction, key_of) REFERENCES matter_key(jurisdiction, matter) ON DELETE CASCADE

envelope: envelope_pkey PRIMARY KEY (jurisdiction, id)

event: event_hash_check CHECK ((octet_length(hash) = 32))

event: event_jurisdiction_fkey FOREIGN KEY (jurisdiction) REFERENCES jurisdiction(id)

event: event_jurisdiction_stream_version_key UNIQUE (jurisdiction, stream, version)

event: event_pkey PRIMARY KEY (jurisdiction, seq)

event: event_prev_check CHECK ((octet_length(prev) = 32))

event: event_seq_check CHECK ((seq > 0))

event: event_version_check CHECK ((version > 0))

failing: failing_pkey PRIMARY KEY (jurisdiction, matter, kind, about, since)

holding: holding_jurisdiction_deputy_for_fkey FOREIGN KEY (jurisdiction, deputy_for) REFERENCES officer(jurisdiction, officer)

holding: holding_jurisdiction_fkey FOREIGN KEY (jurisdiction) REFERENCES jurisdiction(id)

holding: holding_jurisdiction_officer_fkey FOREIGN KEY (jurisdiction, officer) REFERENCES officer(jurisdiction, officer)

holding: holding_jurisdiction_post_fkey FOREIGN KEY (jurisdiction, post) REFERENCES post(jurisdiction, post)

holding: holding_pkey PRIMARY KEY (jurisdiction, officer, post)

identity: identity_jurisdiction_key_of_fkey FOREIGN KEY (jurisdiction, key_of) REFERENCES matter_key(jurisdiction, matter) ON DELETE CASCADE

identity: identity_pkey PRIMARY KEY (jurisdiction, id)

index_key: index_key_jurisdiction_fkey FOREIGN KEY (jurisdiction) REFERENCES jurisdiction(id)

index_key: index_key_pkey PRIMARY KEY (jurisdiction)

jurisdiction: jurisdiction_id_check CHECK ((id <> ''::text))

jurisdiction: jurisdiction_pkey PRIMARY KEY (id)

key_use: key_use_pkey PRIMARY KEY (jurisdiction, key_of, matter)

matter: matter_pkey PRIMARY KEY (jurisdiction, matter)

matter_key: matter_key_jurisdiction_fkey FOREIGN KEY (jurisdiction) REFERENCES jurisdiction(id)

matter_key: matter_key_pkey PRIMARY KEY (jurisdiction, matter)

migration: migration_pkey PRIMARY KEY (number)

officer: officer_check CHECK (((NOT retired) OR ((sign_in IS NULL) AND (password IS NULL))))

officer: officer_jurisdiction_fkey FOREIGN KEY (jurisdiction) REFERENCES jurisdiction(id)

officer: officer_jurisdiction_sign_in_key UNIQUE (jurisdiction, sign_in)

officer: officer_pkey PRIMARY KEY (jurisdiction, officer)

organisation_change: organisation_change_jurisdiction_fkey FOREIGN KEY (jurisdiction) REFERENCES jurisdiction(id)

organisation_change: organisation_change_pkey PRIMARY KEY (jurisdiction)

owed: owed_pkey PRIMARY KEY (jurisdiction, matter, kind, owed)

post: post_jurisdiction_fkey FOREIGN KEY (jurisdiction) REFERENCES jurisdiction(id)

post: post_jurisdiction_unit_fkey FOREIGN KEY (jurisdiction, unit) REFERENCES unit(jurisdiction, unit)

post: post_pkey PRIMARY KEY (jurisdiction, post)

preference: preference_jurisdiction_fkey FOREIGN KEY (jurisdiction) REFERENCES jurisdiction(id)

preference: preference_jurisdiction_officer_fkey FOREIGN KEY (jurisdiction, officer) REFERENCES officer(jurisdiction, officer)

preference: preference_pkey PRIMARY KEY (jurisdiction, officer)

projection: projection_jurisdiction_fkey FOREIGN KEY (jurisdiction) REFERENCES jurisdiction(id)

projection: projection_pkey PRIMARY KEY (jurisdiction, name)

receipt: receipt_jurisdiction_fkey FOREIGN KEY (jurisdiction) REFERENCES jurisdiction(id)

receipt: receipt_jurisdiction_submission_key UNIQUE (jurisdiction, submission)

receipt: receipt_pkey PRIMARY KEY (jurisdiction, locator)

region: region_jurisdiction_fkey FOREIGN KEY (jurisdiction) REFERENCES jurisdiction(id)

region: region_jurisdiction_parent_fkey FOREIGN KEY (jurisdiction, parent) REFERENCES region(jurisdiction, region)

region: region_pkey PRIMARY KEY (jurisdiction, region)

relation: relation_check CHECK ((officer <> kin))

relation: relation_jurisdiction_fkey FOREIGN KEY (jurisdiction) REFERENCES jurisdiction(id)

relation: relation_jurisdiction_kin_fkey FOREIGN KEY (jurisdiction, kin) REFERENCES officer(jurisdiction, officer)

relation: relation_jurisdiction_officer_fkey FOREIGN KEY (jurisdiction, officer) REFERENCES officer(jurisdiction, officer)

relation: relation_pkey PRIMARY KEY (jurisdiction, officer, kin)

running_clock: running_clock_kind_check CHECK ((kind = ANY (ARRAY['clock'::text, 'obligation'::text])))

running_clock: running_clock_pkey PRIMARY KEY (jurisdiction, matter, about)

staff_session: staff_session_digest_check CHECK ((octet_length(digest) = 32))

staff_session: staff_session_jurisdiction_fkey FOREIGN KEY (jurisdiction) REFERENCES jurisdiction(id)

staff_session: staff_session_jurisdiction_officer_fkey FOREIGN KEY (jurisdiction, officer) REFERENCES officer(jurisdiction, officer)

staff_session: staff_session_pkey PRIMARY KEY (jurisdiction, digest)

staged_file: staged_file_jurisdiction_fkey FOREIGN KEY (jurisdiction) REFERENCES jurisdiction(id)

staged_file: staged_file_pkey PRIMARY KEY (jurisdiction, submission, staged)

station: station_jurisdiction_fkey FOREIGN KEY (jurisdiction) REFERENCES jurisdiction(id)

station: station_jurisdiction_unit_fkey FOREIGN KEY (jurisdiction, unit) REFERENCES unit(jurisdiction, unit)

station: station_pkey PRIMARY KEY (jurisdiction, station)

task: task_pkey PRIMARY KEY (jurisdiction, matter, kind, about)

unit: unit_jurisdiction_fkey FOREIGN KEY (jurisdiction) REFERENCES jurisdiction(id)

unit: unit_jurisdiction_parent_fkey FOREIGN KEY (jurisdiction, parent) REFERENCES unit(jurisdiction, unit)

unit: unit_jurisdiction_region_fkey FOREIGN KEY (jurisdiction, region) REFERENCES region(jurisdiction, region)

unit: unit_pkey PRIMARY KEY (jurisdiction, unit)

unit: unit_tier_check CHECK (((tier >= 0) AND (tier <= 4)))

word_index: word_index_jurisdiction_key_of_fkey FOREIGN KEY (jurisdiction, key_of) REFERENCES matter_key(jurisdiction, matter) ON DELETE CASCADE

word_index: word_index_marks_check CHECK ((octet_length(marks) = 512))

word_index: word_index_pkey PRIMARY KEY (jurisdiction, contact)

-- indexes

CREATE INDEX contact_by_born ON public.contact USING btree (jurisdiction, born)

CREATE INDEX contact_by_matter ON public.contact USING btree (jurisdiction, matter)

CREATE UNIQUE INDEX contact_by_number ON public.contact USING btree (jurisdiction, number)

CREATE INDEX envelope_by_key ON public.envelope USING btree (jurisdiction, key_of)

CREATE INDEX event_identity_viewed ON public.event USING btree (jurisdiction, seq) WHERE (type = 'identity-viewed'::text)

CREATE INDEX failing_by_day ON public.failing USING btree (jurisdiction, since DESC, matter, about)

CREATE INDEX identity_by_key ON public.identity USING btree (jurisdiction, key_of)

CREATE INDEX key_use_by_matter ON public.key_use USING btree (jurisdiction, matter)

CREATE INDEX matter_by_waking ON public.matter USING btree (jurisdiction, wakes_at) WHERE (wakes_at < 'infinity'::timestamp with time zone)

CREATE INDEX officer_by_name ON public.officer USING btree (jurisdiction, name)

CREATE INDEX owed_by_due ON public.owed USING btree (jurisdiction, due DESC, matter, owed) WHERE (ended_on IS NULL)

CREATE INDEX owed_ended ON public.owed USING btree (jurisdiction, ended_on, matter, owed) WHERE (ended_on IS NOT NULL)

CREATE INDEX owed_open ON public.owed USING btree (jurisdiction, due, matter, owed) WHERE (ended_on IS NULL)

CREATE INDEX owed_open_of_unit ON public.owed USING btree (jurisdiction, unit, due, matter, owed) WHERE (ended_on IS NULL)

CREATE INDEX receipt_by_contact ON public.receipt USING btree (jurisdiction, contact)

CREATE INDEX running_clock_by_due ON public.running_clock USING btree (jurisdiction, due DESC, matter, about) WHERE (kind = 'clock'::text)

CREATE INDEX staff_session_by_officer ON public.staff_session USING btree (jurisdiction, officer)

CREATE INDEX task_by_officer ON public.task USING btree (jurisdiction, officer, late_at, matter) WHERE (officer IS NOT NULL)

CREATE INDEX task_by_unit ON public.task USING btree (jurisdiction, unit, late_at, matter) WHERE (officer IS NULL)

CREATE UNIQUE INDEX word_index_by_key ON public.word_index USING btree (jurisdiction, key_of)

CREATE INDEX word_index_by_word ON public.word_index USING gin (words)

-- policies

area: own permissive for all to public
  using (jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting))

calendar_change: own permissive for select to public
  using (jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting))

calendar_change: removed permissive for delete to public
  using ((jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting)) AND (( SELECT current_setting('huiyin.as'::text, true) AS current_setting) = 'clerk'::text))

calendar_change: replaced permissive for update to public
  using ((jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting)) AND (( SELECT current_setting('huiyin.as'::text, true) AS current_setting) = 'clerk'::text))

calendar_change: written permissive for insert to public
  check ((jurisdiction = current_setting('huiyin.jurisdiction'::text, true)) AND (current_setting('huiyin.as'::text, true) = 'clerk'::text))

chain: own permissive for all to public
  using (jurisdiction = current_setting('huiyin.jurisdiction'::text, true))

clock_move: removed permissive for delete to public
  using ((jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting)) AND (( SELECT current_setting('huiyin.as'::text, true) AS current_setting) = 'clerk'::text))

clock_move: replaced permissive for update to public
  using ((jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting)) AND (( SELECT current_setting('huiyin.as'::text, true) AS current_setting) = 'clerk'::text))

clock_move: seen permissive for select to public
  using ((jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting)) AND ((( SELECT current_setting('huiyin.as'::text, true) AS current_setting) = 'clerk'::text) OR (EXISTS ( SELECT
   FROM matter m
  WHERE ((m.jurisdiction = clock_move.jurisdiction) AND (m.matter = clock_move.matter))
 OFFSET 0))))

clock_move: written permissive for insert to public
  check ((jurisdiction = current_setting('huiyin.jurisdiction'::text, true)) AND (current_setting('huiyin.as'::text, true) = 'clerk'::text))

contact: removed permissive for delete to public
  using ((jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting)) AND (( SELECT current_setting('huiyin.as'::text, true) AS current_setting) = 'clerk'::text))

contact: replaced permissive for update to public
  using ((jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting)) AND (( SELECT current_setting('huiyin.as'::text, true) AS current_setting) = 'clerk'::text))

contact: seen permissive for select to public
  using ((jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting)) AND ((( SELECT current_setting('huiyin.as'::text, true) AS current_setting) = 'clerk'::text) OR (EXISTS ( SELECT
   FROM matter m
  WHERE ((m.jurisdiction = contact.jurisdiction) AND (m.matter = contact.matter))
 OFFSET 0))))

contact: written permissive for insert to public
  check ((jurisdiction = current_setting('huiyin.jurisdiction'::text, true)) AND (current_setting('huiyin.as'::text, true) = 'clerk'::text))

counter: own permissive for all to public
  using (jurisdiction = current_setting('huiyin.jurisdiction'::text, true))

enrolment: clerk permissive for all to public
  using ((jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting)) AND (( SELECT current_setting('huiyin.as'::text, true) AS current_setting) = 'clerk'::text))

envelope: removed permissive for delete to public
  using ((jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting)) AND (( SELECT current_setting('huiyin.as'::text, true) AS current_setting) = 'clerk'::text))

envelope: replaced permissive for update to public
  using ((jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting)) AND (( SELECT current_setting('huiyin.as'::text, true) AS current_setting) = 'clerk'::text))

envelope: seen permissive for select to public
  using ((jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting)) AND ((( SELECT current_setting('huiyin.as'::text, true) AS current_setting) = 'clerk'::text) OR (EXISTS ( SELECT
   FROM key_use k
  WHERE ((k.jurisdiction = envelope.jurisdiction) AND (k.key_of = envelope.key_of))
 OFFSET 0))))

envelope: written permissive for insert to public
  check ((jurisdiction = current_setting('huiyin.jurisdiction'::text, true)) AND (current_setting('huiyin.as'::text, true) = 'clerk'::text))

event: removed permissive for delete to public
  using ((jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting)) AND (( SELECT current_setting('huiyin.as'::text, true) AS current_setting) = 'clerk'::text))

event: replaced permissive for update to public
  using ((jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting)) AND (( SELECT current_setting('huiyin.as'::text, true) AS current_setting) = 'clerk'::text))

event: seen permissive for select to public
  using ((jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting)) AND ((( SELECT current_setting('huiyin.as'::text, true) AS current_setting) = 'clerk'::text) OR (EXISTS ( SELECT
   FROM matter m
  WHERE ((m.jurisdiction = event.jurisdiction) AND (m.matter = event.stream))
 OFFSET 0))))

event: written permissive for insert to public
  check ((jurisdiction = current_setting('huiyin.jurisdiction'::text, true)) AND (current_setting('huiyin.as'::text, true) = 'clerk'::text))

failing: removed permissive for delete to public
  using ((jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting)) AND (( SELECT current_setting('huiyin.as'::text, true) AS current_setting) = 'clerk'::text))

failing: replaced permissive for update to public
  using ((jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting)) AND (( SELECT current_setting('huiyin.as'::text, true) AS current_setting) = 'clerk'::text))

failing: seen permissive for select to public
  using ((jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting)) AND ((( SELECT current_setting('huiyin.as'::text, true) AS current_setting) = 'clerk'::text) OR (EXISTS ( SELECT
   FROM matter m
  WHERE ((m.jurisdiction = failing.jurisdiction) AND (m.matter = failing.matter))
 OFFSET 0))))

failing: written permissive for insert to public
  check ((jurisdiction = current_setting('huiyin.jurisdiction'::text, true)) AND (current_setting('huiyin.as'::text, true) = 'clerk'::text))

holding: own permissive for all to public
  using (jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting))

identity: asked permissive for select to public
  using ((jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting)) AND ((( SELECT current_setting('huiyin.as'::text, true) AS current_setting) = 'clerk'::text) OR ((id = ( SELECT current_setting('huiyin.identity'::text, true) AS current_setting)) AND (EXISTS ( SELECT
   FROM key_use k
  WHERE ((k.jurisdiction = identity.jurisdiction) AND (k.key_of = identity.key_of))
 OFFSET 0)))))

identity: removed permissive for delete to public
  using ((jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting)) AND (( SELECT current_setting('huiyin.as'::text, true) AS current_setting) = 'clerk'::text))

identity: replaced permissive for update to public
  using ((jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting)) AND (( SELECT current_setting('huiyin.as'::text, true) AS current_setting) = 'clerk'::text))

identity: written permissive for insert to public
  check ((jurisdiction = current_setting('huiyin.jurisdiction'::text, true)) AND (current_setting('huiyin.as'::text, true) = 'clerk'::text))

index_key: own permissive for all to public
  using (jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting))

jurisdiction: listed permissive for select to public
  using (current_setting('huiyin.listing'::text, true) = 'jurisdictions'::text)

jurisdiction: own permissive for all to public
  using (id = current_setting('huiyin.jurisdiction'::text, true))

key_use: removed permissive for delete to public
  using ((jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting)) AND (( SELECT current_setting('huiyin.as'::text, true) AS current_setting) = 'clerk'::text))

key_use: replaced permissive for update to public
  using ((jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting)) AND (( SELECT current_setting('huiyin.as'::text, true) AS current_setting) = 'clerk'::text))

key_use: seen permissive for select to public
  using ((jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting)) AND ((( SELECT current_setting('huiyin.as'::text, true) AS current_setting) = 'clerk'::text) OR (EXISTS ( SELECT
   FROM matter m
  WHERE ((m.jurisdiction = key_use.jurisdiction) AND (m.matter = key_use.matter))
 OFFSET 0))))

key_use: written permissive for insert to public
  check ((jurisdiction = current_setting('huiyin.jurisdiction'::text, true)) AND (current_setting('huiyin.as'::text, true) = 'clerk'::text))

matter: removed permissive for delete to public
  using ((jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting)) AND (( SELECT current_setting('huiyin.as'::text, true) AS current_setting) = 'clerk'::text))

matter: replaced permissive for update to public
  using ((jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting)) AND (( SELECT current_setting('huiyin.as'::text, true) AS current_setting) = 'clerk'::text))

matter: seen permissive for select to public
  using ((jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting)) AND ((( SELECT current_setting('huiyin.as'::text, true) AS current_setting) = 'clerk'::text) OR (((reach && ( SELECT (COALESCE(NULLIF(current_setting('huiyin.sights'::text, true), ''::text), '{}'::text))::text[] AS "coalesce")) OR (( SELECT current_setting('huiyin.officer'::text, true) AS current_setting) = ANY (officers))) AND (NOT (( SELECT current_setting('huiyin.officer'::text, true) AS current_setting) = ANY (stood_aside))) AND (NOT (subject_officers && ( SELECT (COALESCE(NULLIF(current_setting('huiyin.kin'::text, true), ''::text), '{}'::text))::text[] AS "coalesce"))) AND (NOT (barred_units && ( SELECT (COALESCE(NULLIF(current_setting('huiyin.lineage'::text, true), ''::text), '{}'::text))::text[] AS "coalesce"))) AND ((merged_into IS NULL) OR sees_matter(jurisdiction, merged_into)))))

matter: written permissive for insert to public
  check ((jurisdiction = current_setting('huiyin.jurisdiction'::text, true)) AND (current_setting('huiyin.as'::text, true) = 'clerk'::text))

matter_key: clerk permissive for select to public
  using ((jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting)) AND ((( SELECT current_setting('huiyin.as'::text, true) AS current_setting) = 'clerk'::text) OR (EXISTS ( SELECT
   FROM key_use k
  WHERE ((k.jurisdiction = matter_key.jurisdiction) AND (k.key_of = matter_key.matter))
 OFFSET 0))))

matter_key: removed permissive for delete to public
  using ((jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting)) AND (( SELECT current_setting('huiyin.as'::text, true) AS current_setting) = 'clerk'::text))

matter_key: replaced permissive for update to public
  using ((jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting)) AND (( SELECT current_setting('huiyin.as'::text, true) AS current_setting) = 'clerk'::text))

matter_key: written permissive for insert to public
  check ((jurisdiction = current_setting('huiyin.jurisdiction'::text, true)) AND (current_setting('huiyin.as'::text, true) = 'clerk'::text))

officer: own permissive for all to public
  using (jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting))

organisation_change: own permissive for all to public
  using (jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting))

owed: removed permissive for delete to public
  using ((jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting)) AND (( SELECT current_setting('huiyin.as'::text, true) AS current_setting) = 'clerk'::text))

owed: replaced permissive for update to public
  using ((jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting)) AND (( SELECT current_setting('huiyin.as'::text, true) AS current_setting) = 'clerk'::text))

owed: seen permissive for select to public
  using ((jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting)) AND ((( SELECT current_setting('huiyin.as'::text, true) AS current_setting) = 'clerk'::text) OR (EXISTS ( SELECT
   FROM matter m
  WHERE ((m.jurisdiction = owed.jurisdiction) AND (m.matter = owed.matter))
 OFFSET 0))))

owed: written permissive for insert to public
  check ((jurisdiction = current_setting('huiyin.jurisdiction'::text, true)) AND (current_setting('huiyin.as'::text, true) = 'clerk'::text))

post: own permissive for all to public
  using (jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting))

preference: own permissive for all to public
  using (jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting))

projection: own permissive for all to public
  using (jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting))

receipt: clerk permissive for select to public
  using ((jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting)) AND (( SELECT current_setting('huiyin.as'::text, true) AS current_setting) = 'clerk'::text))

receipt: removed permissive for delete to public
  using ((jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting)) AND (( SELECT current_setting('huiyin.as'::text, true) AS current_setting) = 'clerk'::text))

receipt: replaced permissive for update to public
  using ((jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting)) AND (( SELECT current_setting('huiyin.as'::text, true) AS current_setting) = 'clerk'::text))

receipt: written permissive for insert to public
  check ((jurisdiction = current_setting('huiyin.jurisdiction'::text, true)) AND (current_setting('huiyin.as'::text, true) = 'clerk'::text))

region: own permissive for all to public
  using (jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting))

relation: own permissive for all to public
  using (jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting))

running_clock: clerk permissive for select to public
  using ((jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting)) AND (( SELECT current_setting('huiyin.as'::text, true) AS current_setting) = 'clerk'::text))

running_clock: removed permissive for delete to public
  using ((jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting)) AND (( SELECT current_setting('huiyin.as'::text, true) AS current_setting) = 'clerk'::text))

running_clock: replaced permissive for update to public
  using ((jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting)) AND (( SELECT current_setting('huiyin.as'::text, true) AS current_setting) = 'clerk'::text))

running_clock: written permissive for insert to public
  check ((jurisdiction = current_setting('huiyin.jurisdiction'::text, true)) AND (current_setting('huiyin.as'::text, true) = 'clerk'::text))

staff_session: clerk permissive for all to public
  using ((jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting)) AND (( SELECT current_setting('huiyin.as'::text, true) AS current_setting) = 'clerk'::text))

staged_file: own permissive for all to public
  using (jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting))

station: own permissive for all to public
  using (jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting))

task: removed permissive for delete to public
  using ((jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting)) AND (( SELECT current_setting('huiyin.as'::text, true) AS current_setting) = 'clerk'::text))

task: replaced permissive for update to public
  using ((jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting)) AND (( SELECT current_setting('huiyin.as'::text, true) AS current_setting) = 'clerk'::text))

task: seen permissive for select to public
  using ((jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting)) AND ((( SELECT current_setting('huiyin.as'::text, true) AS current_setting) = 'clerk'::text) OR (EXISTS ( SELECT
   FROM matter m
  WHERE ((m.jurisdiction = task.jurisdiction) AND (m.matter = task.matter))
 OFFSET 0))))

task: written permissive for insert to public
  check ((jurisdiction = current_setting('huiyin.jurisdiction'::text, true)) AND (current_setting('huiyin.as'::text, true) = 'clerk'::text))

unit: own permissive for all to public
  using (jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting))

word_index: removed permissive for delete to public
  using ((jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting)) AND (( SELECT current_setting('huiyin.as'::text, true) AS current_setting) = 'clerk'::text))

word_index: replaced permissive for update to public
  using ((jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting)) AND (( SELECT current_setting('huiyin.as'::text, true) AS current_setting) = 'clerk'::text))

word_index: seen permissive for select to public
  using ((jurisdiction = ( SELECT current_setting('huiyin.jurisdiction'::text, true) AS current_setting)) AND ((( SELECT current_setting('huiyin.as'::text, true) AS current_setting) = 'clerk'::text) OR (EXISTS ( SELECT
   FROM contact c
  WHERE ((c.jurisdiction = word_index.jurisdiction) AND (c.contact = word_index.contact))
 OFFSET 0))))

word_index: written permissive for insert to public
  check ((jurisdiction = current_setting('huiyin.jurisdiction'::text, true)) AND (current_setting('huiyin.as'::text, true) = 'clerk'::text))

-- triggers

CREATE TRIGGER stays_in_its_jurisdiction BEFORE UPDATE OF jurisdiction ON public.area FOR EACH ROW WHEN ((old.jurisdiction IS DISTINCT FROM new.jurisdiction)) EXECUTE FUNCTION refuse_moving()

CREATE TRIGGER stays_in_its_jurisdiction BEFORE UPDATE OF jurisdiction ON public.calendar_change FOR EACH ROW WHEN ((old.jurisdiction IS DISTINCT FROM new.jurisdiction)) EXECUTE FUNCTION refuse_moving()

CREATE TRIGGER chain_is_never_emptied BEFORE TRUNCATE ON public.chain FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()

CREATE TRIGGER chain_is_never_removed BEFORE DELETE ON public.chain FOR EACH ROW EXECUTE FUNCTION refuse_change()

CREATE TRIGGER chain_only_goes_forward BEFORE UPDATE ON public.chain FOR EACH ROW EXECUTE FUNCTION refuse_going_back('seq')

CREATE TRIGGER stays_in_its_jurisdiction BEFORE UPDATE OF jurisdiction ON public.chain FOR EACH ROW WHEN ((old.jurisdiction IS DISTINCT FROM new.jurisdiction)) EXECUTE FUNCTION refuse_moving()

CREATE TRIGGER stays_in_its_jurisdiction BEFORE UPDATE OF jurisdiction ON public.clock_move FOR EACH ROW WHEN ((old.jurisdiction IS DISTINCT FROM new.jurisdiction)) EXECUTE FUNCTION refuse_moving()

CREATE TRIGGER stays_in_its_jurisdiction BEFORE UPDATE OF jurisdiction ON public.contact FOR EACH ROW WHEN ((old.jurisdiction IS DISTINCT FROM new.jurisdiction)) EXECUTE FUNCTION refuse_moving()

CREATE TRIGGER counter_only_goes_forward BEFORE UPDATE ON public.counter FOR EACH ROW EXECUTE FUNCTION refuse_going_back('value')

CREATE TRIGGER stays_in_its_jurisdiction BEFORE UPDATE OF jurisdiction ON public.counter FOR EACH ROW WHEN ((old.jurisdiction IS DISTINCT FROM new.jurisdiction)) EXECUTE FUNCTION refuse_moving()

CREATE TRIGGER stays_in_its_jurisdiction BEFORE UPDATE OF jurisdiction ON public.enrolment FOR EACH ROW WHEN ((old.jurisdiction IS DISTINCT FROM new.jurisdiction)) EXECUTE FUNCTION refuse_moving()

CREATE TRIGGER stays_in_its_jurisdiction BEFORE UPDATE OF jurisdiction ON public.envelope FOR EACH ROW WHEN ((old.jurisdiction IS DISTINCT FROM new.jurisdiction)) EXECUTE FUNCTION refuse_moving()

CREATE TRIGGER event_is_append_only BEFORE DELETE OR UPDATE ON public.event FOR EACH ROW EXECUTE FUNCTION refuse_change()

CREATE TRIGGER event_is_never_emptied BEFORE TRUNCATE ON public.event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()

CREATE TRIGGER stays_in_its_jurisdiction BEFORE UPDATE OF jurisdiction ON public.event FOR EACH ROW WHEN ((old.jurisdiction IS DISTINCT FROM new.jurisdiction)) EXECUTE FUNCTION refuse_moving()

CREATE TRIGGER stays_in_its_jurisdiction BEFORE UPDATE OF jurisdiction ON public.failing FOR EACH ROW WHEN ((old.jurisdiction IS DISTINCT FROM new.jurisdiction)) EXECUTE FUNCTION refuse_moving()

CREATE TRIGGER stays_in_its_jurisdiction BEFORE UPDATE OF jurisdiction ON public.holding FOR EACH ROW WHEN ((old.jurisdiction IS DISTINCT FROM new.jurisdiction)) EXECUTE FUNCTION refuse_moving()

CREATE TRIGGER stays_in_its_jurisdiction BEFORE UPDATE OF jurisdiction ON public.identity FOR EACH ROW WHEN ((old.jurisdiction IS DISTINCT FROM new.jurisdiction)) EXECUTE FUNCTION refuse_moving()

CREATE TRIGGER stays_in_its_jurisdiction BEFORE UPDATE OF jurisdiction ON public.index_key FOR EACH ROW WHEN ((old.jurisdiction IS DISTINCT FROM new.jurisdiction)) EXECUTE FUNCTION refuse_moving()

CREATE TRIGGER keeps_its_name BEFORE UPDATE OF id ON public.jurisdiction FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION refuse_moving()

CREATE TRIGGER stays_in_its_jurisdiction BEFORE UPDATE OF jurisdiction ON public.key_use FOR EACH ROW WHEN ((old.jurisdiction IS DISTINCT FROM new.jurisdiction)) EXECUTE FUNCTION refuse_moving()

CREATE TRIGGER stays_in_its_jurisdiction BEFORE UPDATE OF jurisdiction ON public.matter FOR EACH ROW WHEN ((old.jurisdiction IS DISTINCT FROM new.jurisdiction)) EXECUTE FUNCTION refuse_moving()

CREATE TRIGGER stays_in_its_jurisdiction BEFORE UPDATE OF jurisdiction ON public.matter_key FOR EACH ROW WHEN ((old.jurisdiction IS DISTINCT FROM new.jurisdiction)) EXECUTE FUNCTION refuse_moving()

CREATE TRIGGER stays_in_its_jurisdiction BEFORE UPDATE OF jurisdiction ON public.officer FOR EACH ROW WHEN ((old.jurisdiction IS DISTINCT FROM new.jurisdiction)) EXECUTE FUNCTION refuse_moving()

CREATE TRIGGER stays_in_its_jurisdiction BEFORE UPDATE OF jurisdiction ON public.organisation_change FOR EACH ROW WHEN ((old.jurisdiction IS DISTINCT FROM new.jurisdiction)) EXECUTE FUNCTION refuse_moving()

CREATE TRIGGER stays_in_its_jurisdiction BEFORE UPDATE OF jurisdiction ON public.owed FOR EACH ROW WHEN ((old.jurisdiction IS DISTINCT FROM new.jurisdiction)) EXECUTE FUNCTION refuse_moving()

CREATE TRIGGER stays_in_its_jurisdiction BEFORE UPDATE OF jurisdiction ON public.post FOR EACH ROW WHEN ((old.jurisdiction IS DISTINCT FROM new.jurisdiction)) EXECUTE FUNCTION refuse_moving()

CREATE TRIGGER stays_in_its_jurisdiction BEFORE UPDATE OF jurisdiction ON public.preference FOR EACH ROW WHEN ((old.jurisdiction IS DISTINCT FROM new.jurisdiction)) EXECUTE FUNCTION refuse_moving()

CREATE TRIGGER stays_in_its_jurisdiction BEFORE UPDATE OF jurisdiction ON public.projection FOR EACH ROW WHEN ((old.jurisdiction IS DISTINCT FROM new.jurisdiction)) EXECUTE FUNCTION refuse_moving()

CREATE TRIGGER stays_in_its_jurisdiction BEFORE UPDATE OF jurisdiction ON public.receipt FOR EACH ROW WHEN ((old.jurisdiction IS DISTINCT FROM new.jurisdiction)) EXECUTE FUNCTION refuse_moving()

CREATE TRIGGER stays_in_its_jurisdiction BEFORE UPDATE OF jurisdiction ON public.region FOR EACH ROW WHEN ((old.jurisdiction IS DISTINCT FROM new.jurisdiction)) EXECUTE FUNCTION refuse_moving()

CREATE TRIGGER stays_in_its_jurisdiction BEFORE UPDATE OF jurisdiction ON public.relation FOR EACH ROW WHEN ((old.jurisdiction IS DISTINCT FROM new.jurisdiction)) EXECUTE FUNCTION refuse_moving()

CREATE TRIGGER stays_in_its_jurisdiction BEFORE UPDATE OF jurisdiction ON public.running_clock FOR EACH ROW WHEN ((old.jurisdiction IS DISTINCT FROM new.jurisdiction)) EXECUTE FUNCTION refuse_moving()

CREATE TRIGGER stays_in_its_jurisdiction BEFORE UPDATE OF jurisdiction ON public.staff_session FOR EACH ROW WHEN ((old.jurisdiction IS DISTINCT FROM new.jurisdiction)) EXECUTE FUNCTION refuse_moving()

CREATE TRIGGER stays_in_its_jurisdiction BEFORE UPDATE OF jurisdiction ON public.staged_file FOR EACH ROW WHEN ((old.jurisdiction IS DISTINCT FROM new.jurisdiction)) EXECUTE FUNCTION refuse_moving()

CREATE TRIGGER stays_in_its_jurisdiction BEFORE UPDATE OF jurisdiction ON public.station FOR EACH ROW WHEN ((old.jurisdiction IS DISTINCT FROM new.jurisdiction)) EXECUTE FUNCTION refuse_moving()

CREATE TRIGGER stays_in_its_jurisdiction BEFORE UPDATE OF jurisdiction ON public.task FOR EACH ROW WHEN ((old.jurisdiction IS DISTINCT FROM new.jurisdiction)) EXECUTE FUNCTION refuse_moving()

CREATE TRIGGER stays_in_its_jurisdiction BEFORE UPDATE OF jurisdiction ON public.unit FOR EACH ROW WHEN ((old.jurisdiction IS DISTINCT FROM new.jurisdiction)) EXECUTE FUNCTION refuse_moving()

CREATE TRIGGER stays_in_its_jurisdiction BEFORE UPDATE OF jurisdiction ON public.word_index FOR EACH ROW WHEN ((old.jurisdiction IS DISTINCT FROM new.jurisdiction)) EXECUTE FUNCTION refuse_moving()

-- functions

CREATE OR REPLACE FUNCTION public.holds_one_of(kinds text[])
 RETURNS boolean
 LANGUAGE sql
 STABLE
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select exists (
    select from public.holding h join public.post p on p.jurisdiction = h.jurisdiction and p.post = h.post
    where h.jurisdiction = current_setting('huiyin.jurisdiction', true)
      and h.officer = current_setting('huiyin.officer', true) and p.kind = any (kinds)
  )
$function$

CREATE OR REPLACE FUNCTION public.identity_views(before bigint, most integer)
 RETURNS TABLE(seq bigint, at timestamp with time zone, officer text, unit text, purpose text, number text)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
end $function$

CREATE OR REPLACE FUNCTION public.keys_by_words(sought bigint[], most integer)
 RETURNS SETOF text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
 SET enable_seqscan TO 'off'
AS $function$
begin
  return query
    select key_of from public.word_index
    where current_setting('huiyin.as', true) = 'clerk' and jurisdiction = current_setting('huiyin.jurisdiction', true)
      and words @> sought
    limit most;
end $function$

CREATE OR REPLACE FUNCTION public.keys_with_words(sought bigint[], among text[])
 RETURNS SETOF text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
 SET enable_seqscan TO 'off'
 SET enable_bitmapscan TO 'off'
AS $function$
begin
  return query
    select key_of from public.word_index
    where current_setting('huiyin.as', true) = 'clerk' and jurisdiction = current_setting('huiyin.jurisdiction', true)
      and key_of = any (among) and words @> sought;
end $function$

CREATE OR REPLACE FUNCTION public.known_jurisdictions()
 RETURNS TABLE(id text, name text, zone text)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  perform set_config('huiyin.listing', 'jurisdictions', true);
  return query select j.id, j.name, j.zone from public.jurisdiction j order by j.created, j.id;
  perform set_config('huiyin.listing', '', true);
end $function$

CREATE OR REPLACE FUNCTION public.likely_contacts(sought bigint[], most integer)
 RETURNS TABLE(matter text, contact text, shared integer)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
end $function$

CREATE OR REPLACE FUNCTION public.organisation_log(kinds text[], before integer, most integer)
 RETURNS TABLE(version integer, at timestamp with time zone, body json)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
end $function$

CREATE OR REPLACE FUNCTION public.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'The log is only added to: % on % is refused. 日志只能追加，不得修改或删除。', tg_op, tg_table_name
    using errcode = 'restrict_violation';
end $function$

CREATE OR REPLACE FUNCTION public.refuse_going_back()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.jurisdiction <> old.jurisdiction or to_jsonb(new) ->> tg_argv[0] is null
    or (to_jsonb(new) ->> tg_argv[0])::bigint <= (to_jsonb(old) ->> tg_argv[0])::bigint then
    raise exception 'What was counted is not counted again: % only goes forward. % 只能向前。', tg_table_name, tg_table_name
      using errcode = 'restrict_violation';
  end if;
  return new;
end $function$

CREATE OR REPLACE FUNCTION public.refuse_moving()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'A row stays in its jurisdiction: % is refused. 记录不得移到其他地区。', tg_table_name
    using errcode = 'restrict_violation';
end $function$

CREATE OR REPLACE FUNCTION public.sees_matter(here text, sought text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select exists (
    select from public.matter m
    where m.jurisdiction = here and m.matter = sought and m.jurisdiction = current_setting('huiyin.jurisdiction', true)
      and (m.reach && coalesce(nullif(current_setting('huiyin.sights', true), ''), '{}')::text[]
        or current_setting('huiyin.officer', true) = any (m.officers))
      and not current_setting('huiyin.officer', true) = any (m.stood_aside)
      and not m.subject_officers && coalesce(nullif(current_setting('huiyin.kin', true), ''), '{}')::text[]
      and not m.barred_units && coalesce(nullif(current_setting('huiyin.lineage', true), ''), '{}')::text[]
  )
$function$

-- rights of the app

area: delete, insert, select, update

calendar_change: delete, insert, select, update

chain: insert, select, update

clock_move: delete, insert, select, update

contact: delete, insert, select, update

counter: insert, select, update

enrolment: delete, insert, select, update

envelope: delete, insert, select, update

event: insert, select

failing: delete, insert, select, update

holding: delete, insert, select, update

holds_one_of(text[]): execute

identity: delete, insert, select, update

identity_views(bigint,integer): execute

index_key: delete, insert, select, update

jurisdiction: insert, select

key_use: delete, insert, select, update

keys_by_words(bigint[],integer): execute

keys_with_words(bigint[],text[]): execute

likely_contacts(bigint[],integer): execute

matter: delete, insert, select, update

matter_in_sight: select

matter_key: delete, insert, select, update

officer: delete, insert, select, update

organisation_change: delete, insert, select, update

organisation_log(text[],integer,integer): execute

owed: delete, insert, select, update

post: delete, insert, select, update

preference: delete, insert, select, update

projection: delete, insert, select, update

receipt: delete, insert, select, update

region: delete, insert, select, update

relation: delete, insert, select, update

running_clock: delete, insert, select, update

sees_matter(text,text): execute

staff_session: delete, insert, select, update

staged_file: delete, insert, select, update

station: delete, insert, select, update

task: delete, insert, select, update

unit: delete, insert, select, update

word_index: delete, insert, select, update
