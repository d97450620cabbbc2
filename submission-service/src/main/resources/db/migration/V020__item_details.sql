-- What an item says about itself, so that a narrative can use it without asking back (Satu Data, Perpres 39/2019).

alter table submission_item
    add column sector text,
    add column topic text,
    add column priority_programme text,
    add column plan_reference text,
    add column covers_from date,
    add column covers_to date,
    add column location_codes text[] not null default '{}',
    add column location_unit_ids uuid[] not null default '{}',
    add column spokesperson text,
    add column contact text,
    add column embargo_until timestamptz,
    add column handling text constraint submission_item_handling_check check (handling in ('B', 'T')),
    add constraint submission_item_covers_check check (covers_to >= covers_from),
    add constraint submission_item_locations_check check (cardinality(location_codes) = cardinality(location_unit_ids));
comment on column submission_item.location_codes is 'Kemendagri codes as the unit wrote them, former ones too; location_unit_ids holds the regions they stood for on that day';
comment on column submission_item.handling is 'Naskah dinas security code; secret and very secret matter (R, SR) is never taken in';

-- Whether exempt items may carry content is a setting of the installation (narasi.excluded-content); their ground never is.
alter table submission_item
    drop constraint submission_item_exempt_check,
    add constraint submission_item_exempt_check check (classification <> 'DIKECUALIKAN'
        or num_nulls(legal_ground, statute, consequence_test_number, consequence_test_date, ppid_officer) = 0);

alter table item_figure
    add column standard_reference text,
    add column location_unit_id uuid constraint item_figure_location_unit_fkey references unit (id);
comment on column item_figure.standard_reference is 'Data standard or reference code that defines the indicator';
comment on column item_figure.location_unit_id is 'The region that the code of its location stood for on as_of_date';
create index item_figure_location_unit_index on item_figure (location_unit_id, as_of_date) where location_unit_id is not null;
