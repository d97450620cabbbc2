-- How duties end without a report, in which month they count, and one place that says which duties exist.

alter table unit add column duties_from date;
comment on column unit.duties_from is 'First month that the unit owes a report for; null: as long as its rules say';

alter table reporting_duty
    add column due_month date,
    add column first_due_at timestamptz,
    add column nihil boolean not null default false,
    add column released_at timestamptz,
    add column transferred_to uuid constraint reporting_duty_successor_fkey references unit (id),
    add constraint reporting_duty_transfer_check check (transferred_to is null or (released_at is not null and transferred_to <> unit_id)),
    add constraint reporting_duty_released_check check (released_at is null or num_nonnulls(first_submitted_at, accepted_at) = 0),
    add constraint reporting_duty_accepted_check check (accepted_at is null or first_submitted_at is not null);
comment on column reporting_duty.due_month is 'Month of the due day in the unit''s own zone: the month in which the duty counts';
comment on column reporting_duty.first_due_at is 'Due time as first fixed; due_at moves later with late holidays and extensions, never earlier';
comment on column reporting_duty.released_at is 'The unit ended before the due time; transferred_to names the unit that owes the report instead';

update reporting_duty d
   set first_due_at = due_at,
       due_month = date_trunc('month', due_at at time zone u.time_zone)::date
  from unit u
 where u.id = d.unit_id;
alter table reporting_duty
    alter column due_month set not null,
    alter column first_due_at set not null;
create index reporting_duty_month_index on reporting_duty (due_month);

create function note_due_month() returns trigger
    language plpgsql
as $$
begin
    if tg_op = 'INSERT' then
        new.first_due_at := new.due_at;
    elsif new.due_at < old.due_at then
        raise exception 'due times never move earlier, constraint "reporting_duty_never_earlier"' using errcode = 'check_violation', constraint = 'reporting_duty_never_earlier';
    end if;
    new.due_month := date_trunc('month', new.due_at at time zone (select time_zone from unit where id = new.unit_id))::date;
    return new;
end
$$;
create trigger reporting_duty_month
    before insert or update of due_at on reporting_duty
    for each row execute function note_due_month();

-- The nth working day of the month that begins at first_day; the last one when the month has fewer.
create function due_day(first_day date, nth integer) returns date
    language sql
    stable
    return (select max(day)
              from (select day::date, row_number() over (order by day) as number
                      from generate_series(first_day, first_day + interval '1 month' - interval '1 day', interval '1 day') as days (day)
                     where extract(isodow from day) < 6
                       and not exists (select from holiday where holiday.day = days.day::date)) as working
             where number <= nth);

-- Which duties exist for the months first_period to last_period, by the rules and holidays of now. A rule for a unit goes before
-- the rule for its kind; the due day lies in the month after the period, in the unit's own zone.
create function owed_duties(first_period date, last_period date)
    returns table (unit_id uuid, period date, due_at timestamptz, grace_until timestamptz, locks_at timestamptz)
    language sql
    stable
as $$
    with due as materialized (
        select month::date as period, nth.number, due_day((month + interval '1 month')::date, nth.number) as day
          from generate_series(first_period, last_period, interval '1 month') as month,
               (select distinct nth_working_day as number from reporting_obligation) as nth
    ), rule as (
        select distinct on (u.id, month.period)
               u.id, u.time_zone, month.period, o.frequency, o.nth_working_day, o.due_time, o.grace_days, o.lock_days
          from (select month::date as period from generate_series(first_period, last_period, interval '1 month') as month) as month
          join unit u on u.status = 'ACTIVE' and not u.coordinator and month.period >= coalesce(u.duties_from, month.period)
          join reporting_obligation o on daterange(o.valid_from, o.valid_to) @> month.period
                                     and (o.unit_id = u.id or (o.unit_kind = u.kind and u.obligation_basis = 'INPRES_9_2015'))
         order by u.id, month.period, o.unit_id nulls last
    )
    select rule.id, rule.period, at.due_at, at.due_at + rule.grace_days * interval '1 day', at.due_at + rule.lock_days * interval '1 day'
      from rule
      join due on due.period = rule.period and due.number = rule.nth_working_day
     cross join lateral (select (due.day + rule.due_time) at time zone rule.time_zone as due_at) as at
     where rule.frequency = 'MONTHLY' or (rule.frequency = 'QUARTERLY' and extract(month from rule.period)::integer % 3 = 0)
$$;
