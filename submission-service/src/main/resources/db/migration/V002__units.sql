-- Registry of units (K/L/D). Codes and names keep their history: a rename or a recode never changes the id.

create extension if not exists btree_gist;

create table unit (
    id uuid constraint unit_pkey primary key,
    kind text not null constraint unit_kind_check check (kind in (
        'KEMENTERIAN', 'LPNK', 'LNS', 'LEMBAGA_NEGARA', 'TNI_POLRI', 'PROVINSI', 'KABUPATEN', 'KOTA',
        'KABUPATEN_ADMINISTRASI', 'KOTA_ADMINISTRASI', 'INSTANSI_VERTIKAL', 'PTN', 'BUMN', 'BUMD')),
    tier text not null constraint unit_tier_check check (tier in ('K', 'L', 'D', 'PARTICIPANT')),
    organisational_parent_id uuid constraint unit_parent_fkey references unit (id),
    region_code text,
    time_zone text not null constraint unit_time_zone_check check (time_zone in ('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura')),
    obligation_basis text not null constraint unit_obligation_basis_check check (obligation_basis in ('INPRES_9_2015', 'BAKOHUMAS', 'VOLUNTARY')),
    status text not null constraint unit_status_check check (status in ('ACTIVE', 'DISSOLVED', 'MERGED')),
    coordinator boolean not null default false,
    version integer not null default 0
);
comment on table unit is 'Bodies that Inpres 9/2015 addresses, and participants without that duty';
create index unit_region_index on unit (region_code text_pattern_ops);
create unique index unit_one_coordinator on unit (coordinator) where coordinator;

create table unit_code (
    unit_id uuid not null constraint unit_code_unit_fkey references unit (id),
    scheme text not null constraint unit_code_scheme_check check (scheme in ('KEMENDAGRI', 'BA_KL', 'INTERNAL', 'BPS')),
    code text not null,
    valid_from date not null,
    valid_to date,
    constraint unit_code_validity_check check (valid_to is null or valid_to > valid_from),
    constraint unit_code_one_holder exclude using gist (scheme with =, code with =, daterange(valid_from, valid_to) with &&)
);
comment on table unit_code is 'Official codes of units per scheme and time';
create index unit_code_unit_index on unit_code (unit_id);

create table unit_name (
    unit_id uuid not null constraint unit_name_unit_fkey references unit (id),
    name text not null,
    short_name text not null,
    valid_from date not null,
    valid_to date,
    constraint unit_name_validity_check check (valid_to is null or valid_to > valid_from),
    constraint unit_name_one_at_a_time exclude using gist (unit_id with =, daterange(valid_from, valid_to) with &&)
);
comment on table unit_name is 'Names of units over time; reports use the name at the end of their period';

create table reference_data (
    name text not null,
    version text not null,
    sha256 text not null,
    loaded_at timestamptz not null,
    constraint reference_data_pkey primary key (name, version)
);
comment on table reference_data is 'Which edition of the shipped reference files was loaded, and when';
