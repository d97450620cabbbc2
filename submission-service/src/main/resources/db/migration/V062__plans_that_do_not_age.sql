-- Functions keep the plans of their statements for as long as a session lives. What was planned while the tables were tiny read them whole,
-- or walked a whole index, until autovacuum next looked at them: the first thousands of deliveries of a new database paid for that.
-- Now each statement asks one table at a time by its key, so that there is one index to choose and nothing to be wrong about.

create or replace function prepare_figure() returns trigger
    language plpgsql
    set enable_seqscan = off
as $$
declare
    home record;
    area record;
begin
    select s.unit_id, s.status, s.made_in into home
      from submission s
     where s.id = (select i.submission_id from submission_item i where i.id = coalesce(new.item_id, old.item_id));
    if home.status not in ('DRAFT', 'DISCARDED') and not (tg_op = 'INSERT' and may_hold_new_content(home.status, home.made_in)) then
        raise exception 'figures of a submitted revision are immutable' using errcode = 'restrict_violation';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    select u.tier, u.region_code into area from unit u where u.id = home.unit_id;
    new.unit_id := home.unit_id;
    new.place := case
        when new.location is not null then coalesce(new.location_unit_id::text, new.location)
        when area.region_code is null then 'NASIONAL'
        when area.tier = 'D' then home.unit_id::text
        else region_of(home.unit_id, area.tier, area.region_code, new.as_of_date)
    end;
    new.indicator_key := figure_word(new.indicator);
    new.measure_key := figure_word(replace(new.unit_of_measure, '%', 'persen'));
    new.figure_key := figure_key(new.indicator_key, new.as_of_date, new.measure_key, new.place);
    return new;
end
$$;

-- As before (V051). "offset 0" keeps the planner from turning the look by key round: a sorted walk of item_figure_key_index seems free
-- while the table is tiny, and so does gathering every figure of lower units once instead of looking for each key.
create or replace function find_conflicts_of(the_submission uuid, the_unit uuid) returns void
    language plpgsql
    set plan_cache_mode = force_generic_plan
    set enable_seqscan = off
    set enable_hashjoin = off
    set enable_mergejoin = off
as $$
declare
    everything constant bigint := 9201532;
    keys bigint[];
    act event;
    figure record;
begin
    select array_agg(mine.key order by mine.key) into keys
      from (select distinct f.figure_key as key
              from submission_item i
             cross join lateral (select o.figure_key from item_figure o where o.item_id = i.id offset 0) as f
             where i.submission_id = the_submission
            offset 0) as mine;
    if keys is null then
        return;
    end if;
    -- Two units that submit at the same moment do not see each other's rows; the lock of the figure lets one of them come second.
    -- A submission with very many figures takes one lock for all, so that the table of locks never fills up.
    if cardinality(keys) > 500 then
        perform pg_advisory_xact_lock(everything);
    else
        perform pg_advisory_xact_lock_shared(everything);
        perform pg_advisory_xact_lock(key) from unnest(keys) as key;
    end if;
    select array_agg(key) into keys
      from unnest(keys) as key
     where (select true from item_figure o where o.figure_key = key and o.unit_id < the_unit limit 1)
        or (select true from item_figure o where o.figure_key = key and o.unit_id > the_unit limit 1);
    if keys is null then
        return;
    end if;
    select * into act from event where subject = the_submission order by position desc limit 1;
    for figure in
        select distinct f.indicator_key, f.as_of_date, f.measure_key, f.place
          from submission_item i
         cross join lateral (select o.* from item_figure o where o.item_id = i.id offset 0) as f
         where i.submission_id = the_submission and f.figure_key = any (keys)
         order by 1, 2, 3, 4
    loop
        perform reconcile_conflict(figure.indicator_key, figure.as_of_date, figure.measure_key, figure.place, act);
    end loop;
end
$$;

alter function refuse_change_of_sealed_item() set enable_seqscan = off;
alter function take_turn(uuid, uuid) set enable_seqscan = off;

-- The checks of foreign keys are planned by PostgreSQL itself, which takes a table that was never analysed for one of a fair size, and a
-- table analysed with fifty rows for a tiny one for good. So the first look is taken when there is something to see.
alter table submission set (autovacuum_analyze_threshold = 1000, autovacuum_vacuum_threshold = 1000);
alter table submission_item set (autovacuum_analyze_threshold = 1000, autovacuum_vacuum_threshold = 1000);
alter table item_figure set (autovacuum_analyze_threshold = 5000, autovacuum_vacuum_threshold = 5000);
