-- What became of units: renamed, recoded, moved, split, merged, dissolved.

create table unit_succession (
    id uuid constraint unit_succession_pkey primary key,
    type text not null constraint unit_succession_type_check check (type in ('RENAME', 'RECODE', 'TRANSFER', 'SPLIT', 'MERGE', 'DISSOLUTION')),
    effective_on date not null,
    legal_basis text not null,
    recorded_by text not null,
    recorded_at timestamptz not null
);
comment on table unit_succession is 'Changes of units with the day they take effect and the legal basis; append-only';

create table unit_succession_member (
    succession_id uuid not null constraint unit_succession_member_succession_fkey references unit_succession (id),
    unit_id uuid not null constraint unit_succession_member_unit_fkey references unit (id),
    side text not null constraint unit_succession_member_side_check check (side in ('FROM', 'TO')),
    heir boolean not null default false,
    constraint unit_succession_member_pkey primary key (succession_id, unit_id, side),
    constraint unit_succession_member_heir_check check (not heir or side = 'TO')
);
comment on table unit_succession_member is 'The units before and after; the heir takes over duties that were not yet due';
create unique index unit_succession_one_heir on unit_succession_member (succession_id) where heir;
create index unit_succession_member_unit_index on unit_succession_member (unit_id);
create trigger unit_succession_append_only before update or delete on unit_succession
    for each row execute function refuse_change_of_record();
create trigger unit_succession_member_append_only before update or delete on unit_succession_member
    for each row execute function refuse_change_of_record();

create index reporting_duty_heir_index on reporting_duty (transferred_to, period) where transferred_to is not null;
create index unit_code_lookup_index on unit_code (code, scheme);
