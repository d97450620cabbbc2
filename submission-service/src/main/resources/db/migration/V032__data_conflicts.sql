-- Two units that give different figures for the same thing: found here, whichever way a submission comes in.

-- A word as it is compared: "Prevalensi  Stunting (%)" and "prevalensi stunting" name one indicator.
create function figure_word(words text) returns text
    language sql
    immutable
    return trim(regexp_replace(lower(normalize(words, NFKC)), '[^[:alnum:]]+', ' ', 'g'));

alter table item_figure
    add column indicator_key text not null generated always as (figure_word(indicator)) stored,
    add column measure_key text not null generated always as (figure_word(replace(unit_of_measure, '%', 'persen'))) stored,
    add column place text not null default 'NASIONAL';
comment on column item_figure.place is 'The place that counts in comparison: the figure''s own, else the unit''s region, else the nation; fixed when written';
alter table item_figure disable trigger item_figure_sealed;
update item_figure f
   set place = coalesce(f.location, u.region_code, 'NASIONAL')
  from submission_item i join submission s on s.id = i.submission_id join unit u on u.id = s.unit_id
 where i.id = f.item_id;
alter table item_figure enable trigger item_figure_sealed;
alter table item_figure alter column place drop default;

create function set_figure_place() returns trigger
    language plpgsql
as $$
begin
    new.place := coalesce(new.location,
        (select u.region_code from submission_item i join submission s on s.id = i.submission_id join unit u on u.id = s.unit_id where i.id = new.item_id),
        'NASIONAL');
    return new;
end
$$;
create trigger item_figure_placed
    before insert or update on item_figure
    for each row execute function set_figure_place();

drop index item_figure_indicator_index;
create index item_figure_key_index on item_figure (indicator_key, as_of_date, measure_key, place);

create table data_conflict (
    id uuid constraint data_conflict_pkey primary key,
    indicator_key text not null,
    as_of_date date not null,
    measure_key text not null,
    place text not null,
    indicator text not null,
    unit_of_measure text not null,
    location text,
    status text not null constraint data_conflict_status_check check (status in ('OPEN', 'SETTLED')),
    resolution text constraint data_conflict_resolution_check check (resolution in ('CHOSEN', 'FOOTNOTE_BOTH', 'NO_CONFLICT')),
    chosen_item_id uuid constraint data_conflict_chosen_fkey references submission_item (id),
    reason text,
    opened_at timestamptz not null,
    settled_at timestamptz,
    settled_by text,
    settled_by_name text,
    version integer not null default 0,
    constraint data_conflict_one_per_figure unique (indicator_key, as_of_date, measure_key, place),
    constraint data_conflict_settled_check check (
        (status = 'SETTLED' and num_nulls(resolution, reason, settled_at, settled_by, settled_by_name) = 0)
        or (status = 'OPEN' and num_nonnulls(resolution, chosen_item_id, reason, settled_at, settled_by, settled_by_name) = 0)),
    constraint data_conflict_choice_check check (coalesce(resolution = 'CHOSEN', false) = (chosen_item_id is not null))
);
comment on table data_conflict is 'One figure on which units contradict each other (indicator, date, place, measure); narratives that cite it wait until it is settled';
create index data_conflict_list_index on data_conflict (opened_at desc, id desc);

create table data_conflict_party (
    conflict_id uuid not null constraint data_conflict_party_conflict_fkey references data_conflict (id),
    unit_id uuid not null constraint data_conflict_party_unit_fkey references unit (id),
    submission_id uuid not null constraint data_conflict_party_submission_fkey references submission (id),
    item_id uuid not null constraint data_conflict_party_item_fkey references submission_item (id),
    value numeric not null,
    constraint data_conflict_party_pkey primary key (conflict_id, unit_id)
);
comment on table data_conflict_party is 'Who says what: the newest word of each unit that stands (submitted, under review or accepted)';
create index data_conflict_party_submission_index on data_conflict_party (submission_id);
create index data_conflict_party_unit_index on data_conflict_party (unit_id);

create function is_standing(status text) returns boolean
    language sql
    immutable
    return status in ('SUBMITTED', 'UNDER_REVIEW', 'ACCEPTED');

-- The newest standing word of each unit on one figure.
create function figure_words(the_indicator text, the_date date, the_measure text, the_place text)
    returns table (unit_id uuid, submission_id uuid, item_id uuid, value numeric, indicator text, unit_of_measure text)
    language sql
    stable
begin atomic
    select distinct on (s.unit_id) s.unit_id, s.id, i.id, f.value, f.indicator, f.unit_of_measure
      from item_figure f
      join submission_item i on i.id = f.item_id and i.classification <> 'DIKECUALIKAN'
      join submission s on s.id = i.submission_id and is_standing(s.status)
     where f.indicator_key = the_indicator and f.as_of_date = the_date and f.measure_key = the_measure and f.place = the_place
     order by s.unit_id, s.submitted_at desc, s.revision desc, i.position, f.position;
end;

-- Tells the neighbours how a conflict stands now; act is the event whose transaction this is.
create function announce_conflict(the_conflict uuid, act event) returns void
    language sql
begin atomic
    insert into event (id, type, subject, reach, data, actor, actor_name, actor_roles, request_id, occurred_at)
    select gen_random_uuid(), case c.status when 'OPEN' then 'conflict.opened' else 'conflict.settled' end, c.id, 'UNIT',
           case c.status
               when 'OPEN' then jsonb_build_object('conflictId', c.id, 'indicator', c.indicator, 'asOfDate', c.as_of_date,
                    'location', c.location, 'unitOfMeasure', c.unit_of_measure, 'itemIds', party.items)
               else jsonb_build_object('conflictId', c.id, 'resolution', c.resolution, 'chosenItemId', c.chosen_item_id,
                    'reason', c.reason, 'itemIds', party.items)
           end,
           'system:conflicts', 'Sistem', '{}', coalesce(act.request_id, 'conflicts'), coalesce(act.occurred_at, now())
      from data_conflict c
     cross join lateral (select coalesce(jsonb_agg(p.item_id order by p.item_id), '[]') as items
                           from data_conflict_party p where p.conflict_id = c.id) as party
     where c.id = the_conflict;
end;

-- Brings the record of one figure in line with what units say now; the caller holds the lock of that figure.
create function reconcile_conflict(the_indicator text, the_date date, the_measure text, the_place text, act event) returns void
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
               nullif(the_place, 'NASIONAL'), 'OPEN', at
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

-- Two units that submit at the same moment do not see each other's rows; the lock of the figure lets one of them come second.
-- A submission with very many figures takes one lock for all, so that the table of locks never fills up.
create function lock_figures(the_submission uuid) returns void
    language plpgsql
as $$
declare
    everything constant bigint := 9201532;
begin
    if (select count(*) from item_figure f join submission_item i on i.id = f.item_id where i.submission_id = the_submission) > 500 then
        perform pg_advisory_xact_lock(everything);
        return;
    end if;
    perform pg_advisory_xact_lock_shared(everything);
    perform pg_advisory_xact_lock(figure.hash)
       from (select distinct hashtextextended(concat_ws('|', f.indicator_key, f.as_of_date, f.measure_key, f.place), 0) as hash
               from item_figure f join submission_item i on i.id = f.item_id
              where i.submission_id = the_submission
              order by hash) as figure;
end
$$;

create function find_conflicts_of(the_submission uuid, the_unit uuid) returns void
    language plpgsql
as $$
declare
    act event;
    figure record;
begin
    if not exists (select from item_figure f join submission_item i on i.id = f.item_id where i.submission_id = the_submission) then
        return;
    end if;
    perform lock_figures(the_submission);
    select * into act from event where subject = the_submission order by position desc limit 1;
    for figure in
        select mine.indicator_key, mine.as_of_date, mine.measure_key, mine.place
          from (select distinct f.indicator_key, f.as_of_date, f.measure_key, f.place
                  from item_figure f
                  join submission_item i on i.id = f.item_id
                 where i.submission_id = the_submission) as mine
         where exists (select from data_conflict c
                        where c.indicator_key = mine.indicator_key and c.as_of_date = mine.as_of_date
                          and c.measure_key = mine.measure_key and c.place = mine.place)
            or exists (select from item_figure o
                         join submission_item oi on oi.id = o.item_id
                         join submission os on os.id = oi.submission_id
                        where o.indicator_key = mine.indicator_key and o.as_of_date = mine.as_of_date
                          and o.measure_key = mine.measure_key and o.place = mine.place
                          and os.unit_id <> the_unit and is_standing(os.status))
         order by 1, 2, 3, 4
    loop
        perform reconcile_conflict(figure.indicator_key, figure.as_of_date, figure.measure_key, figure.place, act);
    end loop;
end
$$;

create function find_conflicts() returns trigger
    language plpgsql
as $$
begin
    perform find_conflicts_of(new.id, new.unit_id);
    return null;
end
$$;
-- At the end of the transaction: every item is in, every status is final, and locks are held only while it commits.
create constraint trigger submission_arrival_contradicts
    after insert on submission deferrable initially deferred
    for each row when (is_standing(new.status))
    execute function find_conflicts();
create constraint trigger submission_change_contradicts
    after update on submission deferrable initially deferred
    for each row when (is_standing(old.status) <> is_standing(new.status))
    execute function find_conflicts();

create function find_conflicts_of_item() returns trigger
    language plpgsql
as $$
begin
    perform find_conflicts_of(s.id, s.unit_id) from submission s where s.id = new.submission_id and is_standing(s.status);
    return null;
end
$$;
create constraint trigger submission_item_reclassified
    after update on submission_item deferrable initially deferred
    for each row when (old.classification is distinct from new.classification)
    execute function find_conflicts_of_item();
