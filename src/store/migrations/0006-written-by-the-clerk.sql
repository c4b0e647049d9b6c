-- Why: what one may see said also what one may write. Nobody writes of matters but the office's own machinery, after the rules
-- have spoken; now the database says so too. It also asks less: a row that is written was held against all that says who sees it,
-- which was a quarter of what it cost to write down an arrival.
do $$
declare name text; sight record;
begin
  foreach name in array array['event', 'matter', 'contact', 'task', 'key_use', 'matter_key', 'envelope', 'identity', 'word_index', 'receipt'] loop
    select policyname, qual into strict sight from pg_policies where schemaname = 'public' and tablename = name;
    execute format('drop policy %I on %I', sight.policyname, name);
    execute format('create policy %I on %I for select using (%s)', sight.policyname, name, sight.qual);
    execute format($policy$
      create policy written on %1$I for insert with check (
        jurisdiction = current_setting('huiyin.jurisdiction', true) and current_setting('huiyin.as', true) = 'clerk');
      create policy replaced on %1$I for update using (
        jurisdiction = (select current_setting('huiyin.jurisdiction', true)) and (select current_setting('huiyin.as', true)) = 'clerk');
      create policy removed on %1$I for delete using (
        jurisdiction = (select current_setting('huiyin.jurisdiction', true)) and (select current_setting('huiyin.as', true)) = 'clerk')
      $policy$, name);
  end loop;
end $$;
