-- What each report told, kept beside it in rows: later reports say what has changed since, and the trend is drawn from what was told.

alter table monthly_report add column summary jsonb;
comment on column monthly_report.summary is 'The five numbers of the first page as the frozen bundle has them: a trend reads these instead of two years of bundles';
update monthly_report
   set summary = convert_from(d.content, 'UTF8')::jsonb -> 'summary'
  from monthly_report_document d
 where d.report_id = monthly_report.id and d.format = 'JSON';

create table reported_figure (
    sequence bigint generated always as identity constraint reported_figure_sequence_unique unique,
    report_id uuid not null constraint reported_figure_report_fkey references monthly_report (id),
    month text not null constraint reported_figure_month_check check (month ~ '^[0-9]{4}-[0-9]{2}$'),
    unit_id uuid not null constraint reported_figure_unit_fkey references unit (id),
    due integer not null,
    on_time integer not null,
    late integer not null,
    missed integer not null,
    waived integer not null,
    constraint reported_figure_pkey primary key (report_id, month, unit_id),
    constraint reported_figure_sum_check check (least(on_time, late, missed, waived) >= 0 and on_time + late + missed <= due)
);
comment on table reported_figure is 'The dissemination figures of a unit as a regular report told them: of its own month, and of earlier months where it corrected them; append-only';
comment on column reported_figure.sequence is 'The order in which figures were told; no clock decides it';
create index reported_figure_month_index on reported_figure (month, unit_id, sequence desc);
create trigger reported_figure_append_only
    before update or delete on reported_figure
    for each row execute function refuse_change_of_record();
create trigger reported_figure_no_truncate
    before truncate on reported_figure
    for each statement execute function refuse_change_of_record();
insert into reported_figure (report_id, month, unit_id, due, on_time, late, missed, waived)
select r.id, r.period, (unit ->> 'unitId')::uuid, (unit -> 'duties' ->> 'due')::int, (unit -> 'duties' ->> 'onTime')::int,
       (unit -> 'duties' ->> 'late')::int, (unit -> 'duties' ->> 'missed')::int, (unit -> 'duties' ->> 'waived')::int
  from monthly_report r
  join monthly_report_document d on d.report_id = r.id and d.format = 'JSON'
 cross join lateral jsonb_array_elements(convert_from(d.content, 'UTF8')::jsonb -> 'dissemination' -> 'units') as unit
 where r.kind = 'REGULAR'
 order by r.generated_at, r.report_version;

-- Only what waits for a person and what came before its time: rates mark such duties without going through every page ever seen.
create index placement_marked_index on placement (edition_id, unit_id, status) where status in ('REPORTED', 'EMBARGO_BREACH');
create index placement_breach_index on placement (reported_at) where status = 'EMBARGO_BREACH';
