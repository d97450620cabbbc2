-- Working days, and who owes which report when.

create table holiday (
    day date constraint holiday_pkey primary key,
    kind text not null constraint holiday_kind_check check (kind in ('LIBUR_NASIONAL', 'CUTI_BERSAMA')),
    legal_basis text not null
);
comment on table holiday is 'Days that are no working days, as the yearly joint decree (SKB) of three ministers sets them';

insert into holiday (day, kind, legal_basis)
select day::date, 'LIBUR_NASIONAL', 'SKB 1497/2/5 Tahun 2025'
  from unnest(array['2026-01-01', '2026-01-16', '2026-02-17', '2026-03-19', '2026-03-21', '2026-03-22', '2026-04-03', '2026-04-05',
                    '2026-05-01', '2026-05-14', '2026-05-27', '2026-05-31', '2026-06-01', '2026-06-16', '2026-08-17', '2026-08-25',
                    '2026-12-25']) as listed (day)
union all
select day::date, 'CUTI_BERSAMA', 'SKB 1497/2/5 Tahun 2025'
  from unnest(array['2026-02-16', '2026-03-18', '2026-03-20', '2026-03-23', '2026-03-24', '2026-05-15', '2026-05-28', '2026-12-24']) as listed (day);

-- The nth working day (Monday to Friday, no holiday) of the month that begins at first_day; null when the month has fewer.
create function nth_working_day(first_day date, nth integer) returns date
    language sql
    stable
    return (select day
              from (select day::date, row_number() over (order by day) as number
                      from generate_series(first_day, first_day + interval '1 month' - interval '1 day', interval '1 day') as days (day)
                     where extract(isodow from day) < 6
                       and not exists (select from holiday where holiday.day = days.day::date)) as working
             where number = nth);

-- The nth working day after a day.
create function working_day_after(start date, nth integer) returns date
    language sql
    stable
    return (select day
              from (select day::date, row_number() over (order by day) as number
                      from generate_series(start + interval '1 day', start + (nth * 3 + 30) * interval '1 day', interval '1 day') as days (day)
                     where extract(isodow from day) < 6
                       and not exists (select from holiday where holiday.day = days.day::date)) as working
             where number = nth);

create table reporting_obligation (
    id uuid constraint reporting_obligation_pkey primary key,
    unit_kind text,
    unit_id uuid constraint reporting_obligation_unit_fkey references unit (id),
    frequency text not null constraint reporting_obligation_frequency_check check (frequency in ('WEEKLY', 'MONTHLY', 'QUARTERLY', 'AD_HOC')),
    nth_working_day integer not null constraint reporting_obligation_day_check check (nth_working_day between 1 and 20),
    due_time time not null,
    grace_days integer not null constraint reporting_obligation_grace_check check (grace_days between 0 and 31),
    lock_days integer not null constraint reporting_obligation_lock_check check (lock_days between 0 and 366),
    valid_from date not null,
    valid_to date,
    constraint reporting_obligation_target_check check (num_nonnulls(unit_kind, unit_id) = 1),
    constraint reporting_obligation_one_per_kind exclude using gist (unit_kind with =, frequency with =, daterange(valid_from, valid_to) with &&)
);
comment on table reporting_obligation is 'Due rules per unit kind or unit, dated. The Inpres says only "berkala": period and due day are configuration, not law';

create table reporting_duty (
    id uuid constraint reporting_duty_pkey primary key,
    unit_id uuid not null constraint reporting_duty_unit_fkey references unit (id),
    period date not null constraint reporting_duty_period_check check (extract(day from period) = 1),
    due_at timestamptz not null,
    grace_until timestamptz not null,
    locks_at timestamptz not null,
    first_submitted_at timestamptz,
    accepted_at timestamptz,
    waived_until timestamptz,
    waiver_reason text,
    version integer not null default 0,
    constraint reporting_duty_one_per_period unique (unit_id, period),
    constraint reporting_duty_dates_check check (due_at <= grace_until and grace_until <= locks_at)
);
comment on table reporting_duty is 'Tagihan: one unit owes one report for one month (period, first day); fixed ahead of time so that history does not move when rules change';
create index reporting_duty_due_index on reporting_duty (due_at, id);
