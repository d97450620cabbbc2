-- Who is reached at a unit, and whether the unit signs off its own reports in two steps.

alter table unit add column two_step boolean not null default false;
comment on column unit.two_step is 'A second person of the unit approves its reports before they are sent';

create table unit_contact (
    id uuid constraint unit_contact_pkey primary key,
    unit_id uuid not null constraint unit_contact_unit_fkey references unit (id),
    purpose text not null constraint unit_contact_purpose_check check (purpose in ('OFFICE', 'ON_CALL', 'OFFICER')),
    name text,
    position text,
    email text,
    phone text,
    appointment_number text,
    appointment_date date,
    version integer not null default 0,
    constraint unit_contact_reachable_check check (num_nonnulls(email, phone) > 0),
    constraint unit_contact_no_person_number_check check (concat_ws(' ', name, position, phone, appointment_number) !~ '[0-9]{16}')
);
comment on table unit_contact is 'How a unit is reached. Personal data: never copied into the event log, removed on request, no NIP and no NIK';
create index unit_contact_unit_index on unit_contact (unit_id, purpose);
