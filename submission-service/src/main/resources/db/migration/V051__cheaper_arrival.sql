-- What the last hours before the due time ask of the database, made cheaper: one look per figure, a narrow key to find
-- contradictions by, and plans that do not wait for statistics. The place of a figure is a region, not a code that may change.

-- A revision that is sent in the very transaction that makes it is stored once, as sent; only that transaction may put content in.
alter table submission add column made_in xid8;
alter table submission alter column made_in set default pg_current_xact_id();
comment on column submission.made_in is 'The transaction that wrote the row first; content is added to a sent revision by no other';

create function may_hold_new_content(status text, made_in xid8) returns boolean
    language sql
    stable
    return status in ('DRAFT', 'DISCARDED') or coalesce(made_in = pg_current_xact_id_if_assigned(), false);

create trigger submission_two_step_at_once
    before insert on submission
    for each row when (new.status = 'SUBMITTED')
    execute function refuse_sending_without_approval();

create or replace function refuse_change_of_sealed_item() returns trigger
    language plpgsql
as $$
declare
    about_class constant text[] := array['classification', 'legal_ground', 'statute', 'consequence_test_number', 'consequence_test_date', 'exempt_until', 'ppid_officer'];
begin
    if tg_op = 'INSERT' then
        if (select may_hold_new_content(status, made_in) from submission where id = new.submission_id) then
            return new;
        end if;
    elsif (select status from submission where id = coalesce(new.submission_id, old.submission_id)) in ('DRAFT', 'DISCARDED') then
        return coalesce(new, old);
    end if;
    if tg_op = 'UPDATE' and to_jsonb(new) - about_class = to_jsonb(old) - about_class
       and exists (select from reclassification r where r.item_id = new.id and r.status = 'DONE' and r.to_classification = new.classification) then
        return new;
    end if;
    raise exception 'items of a submitted revision are immutable' using errcode = 'restrict_violation';
end
$$;

-- The region that an area of a unit is: a region itself, or the one that a body outside the hierarchy is seated in.
create function region_of(unit_id uuid, tier text, region_code text, as_of date) returns text
    language sql
    stable
    return case
               when region_code is null then 'NASIONAL'
               when tier = 'D' then unit_id::text
               else coalesce(
                   (select c.unit_id::text from unit_code c
                     where c.scheme = 'KEMENDAGRI' and c.code = region_code
                     order by daterange(c.valid_from, c.valid_to) @> as_of desc, c.valid_from desc
                     limit 1),
                   region_code)
           end;

create function figure_key(indicator text, as_of date, measure text, place text) returns bigint
    language sql
    immutable
    return hashtextextended(indicator || '|' || (as_of - date '2000-01-01')::text || '|' || measure || '|' || place, 0);
comment on function figure_key is 'Equal for figures that may contradict each other; unequal figures may share it by chance, so it only narrows a search';

drop trigger item_figure_sealed on item_figure;
drop trigger item_figure_placed on item_figure;
drop function refuse_change_of_sealed_figure();
drop function set_figure_place();
drop index item_figure_key_index;
alter table item_figure
    alter column indicator_key drop expression,
    alter column measure_key drop expression,
    add column unit_id uuid,
    add column figure_key bigint;
update item_figure f
   set unit_id = s.unit_id,
       location_unit_id = coalesce(f.location_unit_id, (select c.unit_id from unit_code c
                                                         where c.scheme = 'KEMENDAGRI' and c.code = f.location
                                                         order by daterange(c.valid_from, c.valid_to) @> f.as_of_date desc, c.valid_from desc
                                                         limit 1)),
       place = coalesce((select c.unit_id::text from unit_code c
                          where c.scheme = 'KEMENDAGRI' and c.code = f.location
                          order by daterange(c.valid_from, c.valid_to) @> f.as_of_date desc, c.valid_from desc
                          limit 1),
                        f.location, region_of(u.id, u.tier, u.region_code, f.as_of_date))
  from submission_item i join submission s on s.id = i.submission_id join unit u on u.id = s.unit_id
 where i.id = f.item_id;
update item_figure set figure_key = figure_key(indicator_key, as_of_date, measure_key, place);
alter table item_figure
    alter column unit_id set not null,
    alter column figure_key set not null;
comment on column item_figure.place is 'The place that counts in comparison, as the id of a region: the figure''s own, else the unit''s area; NASIONAL for the nation; fixed when written';
comment on column item_figure.unit_id is 'Who says it; stands here so that a search for contradictions touches nothing else';
create index item_figure_key_index on item_figure (figure_key, unit_id);

update data_conflict c
   set place = region.place
  from (select c.id, min(f.place) as place
          from data_conflict c
          join data_conflict_party p on p.conflict_id = c.id
          join item_figure f on f.item_id = p.item_id and f.indicator_key = c.indicator_key and f.as_of_date = c.as_of_date and f.measure_key = c.measure_key
         group by c.id) as region
 where region.id = c.id
   and region.place <> c.place
   and not exists (select from data_conflict o
                    where o.indicator_key = c.indicator_key and o.as_of_date = c.as_of_date and o.measure_key = c.measure_key and o.place = region.place);

-- One look answers both: may it still be written, and what is it compared with.
create function prepare_figure() returns trigger
    language plpgsql
as $$
declare
    home record;
begin
    select s.unit_id, s.status, s.made_in, u.tier, u.region_code into home
      from submission_item i join submission s on s.id = i.submission_id join unit u on u.id = s.unit_id
     where i.id = coalesce(new.item_id, old.item_id);
    if home.status not in ('DRAFT', 'DISCARDED') and not (tg_op = 'INSERT' and may_hold_new_content(home.status, home.made_in)) then
        raise exception 'figures of a submitted revision are immutable' using errcode = 'restrict_violation';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    new.unit_id := home.unit_id;
    new.place := case
        when new.location is not null then coalesce(new.location_unit_id::text, new.location)
        when home.region_code is null then 'NASIONAL'
        when home.tier = 'D' then home.unit_id::text
        else region_of(home.unit_id, home.tier, home.region_code, new.as_of_date)
    end;
    new.indicator_key := figure_word(new.indicator);
    new.measure_key := figure_word(replace(new.unit_of_measure, '%', 'persen'));
    new.figure_key := figure_key(new.indicator_key, new.as_of_date, new.measure_key, new.place);
    return new;
end
$$;
create trigger item_figure_prepared
    before insert or update or delete on item_figure
    for each row execute function prepare_figure();

create or replace function figure_words(the_indicator text, the_date date, the_measure text, the_place text)
    returns table (unit_id uuid, submission_id uuid, item_id uuid, value numeric, indicator text, unit_of_measure text)
    language sql
    stable
begin atomic
    select distinct on (s.unit_id) s.unit_id, s.id, i.id, f.value, f.indicator, f.unit_of_measure
      from item_figure f
      join submission_item i on i.id = f.item_id and i.classification <> 'DIKECUALIKAN'
      join submission s on s.id = i.submission_id and is_standing(s.status)
     where f.figure_key = figure_key(the_indicator, the_date, the_measure, the_place)
       and f.indicator_key = the_indicator and f.as_of_date = the_date and f.measure_key = the_measure and f.place = the_place
     order by s.unit_id, s.submitted_at desc, s.revision desc, i.position, f.position;
end;

-- As before (V032), but the code of a place is told, not its id.
create or replace function reconcile_conflict(the_indicator text, the_date date, the_measure text, the_place text, act event) returns void
    language plpgsql
as $$
declare
    at constant timestamptz := coalesce(act.occurred_at, now());
    known data_conflict;
    differs boolean;
    changed boolean;
    moved boolean;
begin
    select count(distinct value) > 1 into differs from figure_words(the_indicator, the_date, the_measure, the_place);
    select * into known from data_conflict
     where indicator_key = the_indicator and as_of_date = the_date and measure_key = the_measure and place = the_place
       for update;
    if known.id is null and not differs or known.status = 'SETTLED' and not differs then
        return;
    end if;
    select bool_or(w.value is distinct from p.value), bool_or(w.item_id is distinct from p.item_id)
      into changed, moved
      from figure_words(the_indicator, the_date, the_measure, the_place) w
      full join (select * from data_conflict_party where conflict_id = known.id) p on p.unit_id = w.unit_id;
    if not moved and differs then
        return;
    end if;
    if known.id is null then
        insert into data_conflict (id, indicator_key, as_of_date, measure_key, place, indicator, unit_of_measure, location, status, opened_at)
        select gen_random_uuid(), the_indicator, the_date, the_measure, the_place, min(indicator), min(unit_of_measure),
               coalesce((select u.region_code from unit u where u.id::text = the_place), nullif(the_place, 'NASIONAL')), 'OPEN', at
          from figure_words(the_indicator, the_date, the_measure, the_place)
        returning * into known;
    elsif not differs then
        update data_conflict
           set status = 'SETTLED', resolution = 'NO_CONFLICT', settled_at = at, settled_by = 'system:conflicts', settled_by_name = 'Sistem',
               reason = 'Nilai yang berlaku kini tidak lagi berbeda.', version = version + 1
         where id = known.id;
    elsif changed and known.status = 'SETTLED' then
        update data_conflict
           set status = 'OPEN', resolution = null, chosen_item_id = null, reason = null, settled_at = null, settled_by = null,
               settled_by_name = null, opened_at = at, version = version + 1
         where id = known.id;
    else
        update data_conflict c
           set version = c.version + 1,
               chosen_item_id = (select w.item_id
                                   from data_conflict_party p
                                   join figure_words(the_indicator, the_date, the_measure, the_place) w on w.unit_id = p.unit_id
                                  where p.conflict_id = c.id and p.item_id = c.chosen_item_id)
         where c.id = known.id;
    end if;
    delete from data_conflict_party where conflict_id = known.id;
    insert into data_conflict_party (conflict_id, unit_id, submission_id, item_id, value)
    select known.id, unit_id, submission_id, item_id, value from figure_words(the_indicator, the_date, the_measure, the_place);
    perform announce_conflict(known.id, act);
end
$$;

-- Where nobody else speaks of the same figures, which is nearly always, this ends after three looks. Plans are made once and by index:
-- a session that planned them while the tables were small would otherwise read them whole until statistics come.
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
    select array_agg(distinct f.figure_key order by f.figure_key) into keys
      from submission_item i join item_figure f on f.item_id = i.id
     where i.submission_id = the_submission;
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
     where exists (select from item_figure o where o.figure_key = key and o.unit_id < the_unit)
        or exists (select from item_figure o where o.figure_key = key and o.unit_id > the_unit);
    if keys is null then
        return;
    end if;
    select * into act from event where subject = the_submission order by position desc limit 1;
    for figure in
        select distinct f.indicator_key, f.as_of_date, f.measure_key, f.place
          from submission_item i join item_figure f on f.item_id = i.id
         where i.submission_id = the_submission and f.figure_key = any (keys)
         order by 1, 2, 3, 4
    loop
        perform reconcile_conflict(figure.indicator_key, figure.as_of_date, figure.measure_key, figure.place, act);
    end loop;
end
$$;
drop function lock_figures(uuid);

-- The first look of every delivery: waits for its turn, then sees what stands there. Two statements in one, as the second must see what
-- was committed while the first waited.
create function take_turn(the_submission uuid, the_unit uuid, out two_step boolean, out taken boolean)
    language plpgsql
as $$
begin
    perform pg_advisory_xact_lock(hashtextextended(the_submission::text, 0));
    two_step := (select u.two_step from unit u where u.id = the_unit);
    taken := exists (select from submission s where s.id = the_submission);
end
$$;
comment on function take_turn is 'Retries of one request take turns; the turn ends with the transaction. two_step is null for an unregistered unit';

-- Asked for once per submission to tell when it must be reviewed: day by day until enough are found, instead of a month of days each time.
create or replace function working_day_after(start date, nth integer) returns date
    language plpgsql
    stable
as $$
declare
    found integer := 0;
begin
    for later in 1 .. nth * 3 + 30 loop
        if extract(isodow from start + later) < 6 and not exists (select from holiday where holiday.day = start + later) then
            found := found + 1;
        end if;
        if found = nth then
            return start + later;
        end if;
    end loop;
    return null;
end
$$;
