-- Publications that no page shows (radio, print, outdoor, meetings, …): told in details, proven by files that a second person judges.

alter table placement alter column url drop not null;
alter table placement
    add column shown_until timestamptz,
    add column times_shown integer constraint placement_times_shown_check check (times_shown > 0),
    add column issue text,
    add column copies integer constraint placement_copies_check check (copies > 0),
    add column audience integer constraint placement_audience_check check (audience >= 0),
    add column place text,
    add column region_code text constraint placement_region_code_check check (region_code ~ '^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$'),
    add constraint placement_occasion_check check (shown_until >= published_at),
    add constraint placement_address_check check ((url is null) = starts_with(canonical_url, 'offline:')),
    add constraint placement_two_persons_check check (decided_by is null or decided_by <> reported_by);
comment on column placement.url is 'Null for what no page shows: then canonical_url says when it was shown, so that one broadcast is reported once';
comment on column placement.audience is 'People attending or subscribed, as the unit says';

create table placement_evidence (
    id uuid constraint placement_evidence_pkey primary key,
    placement_id uuid not null constraint placement_evidence_placement_fkey references placement (id),
    kind text not null constraint placement_evidence_kind_check check (kind in ('AUDIO_CLIP', 'BROADCAST_LOG', 'STATION_STATEMENT',
        'SCREENSHOT', 'PAGE_SCAN', 'PHOTO', 'COPY', 'MINUTES')),
    name text not null constraint placement_evidence_name_check check (name !~ '[/\\[:cntrl:]]'),
    media_type text not null,
    size bigint not null constraint placement_evidence_size_check check (size > 0),
    sha256 text not null constraint placement_evidence_sha256_check check (sha256 ~ '^[0-9a-f]{64}$'),
    captured_at timestamptz not null,
    place text not null,
    latitude numeric(8, 5) constraint placement_evidence_latitude_check check (latitude between -90 and 90),
    longitude numeric(8, 5) constraint placement_evidence_longitude_check check (longitude between -180 and 180),
    note text,
    store text not null constraint placement_evidence_store_check check (store in ('DATABASE', 'FILES')),
    store_key text not null,
    uploaded_by text not null,
    uploaded_at timestamptz not null,
    constraint placement_evidence_file_unique unique (placement_id, sha256),
    constraint placement_evidence_coordinates_check check ((latitude is null) = (longitude is null)),
    constraint placement_evidence_captured_check check (captured_at <= uploaded_at + interval '5 minutes')
);
comment on table placement_evidence is 'Files that show a publication; type by content, never by name. Append-only';
comment on column placement_evidence.captured_at is 'When the picture or recording was taken, as the unit says';
create index placement_evidence_sha256_index on placement_evidence (sha256);
create trigger placement_evidence_append_only
    before update or delete on placement_evidence
    for each row execute function refuse_change_of_record();
create trigger placement_evidence_no_truncate
    before truncate on placement_evidence
    for each statement execute function refuse_change_of_record();

create function refuse_early_evidence() returns trigger
    language plpgsql
as $$
begin
    if new.captured_at < (select e.published_at from placement p join edition e on e.id = p.edition_id where p.id = new.placement_id) then
        raise exception 'new row for relation "placement_evidence" violates check constraint "placement_evidence_captured_check"'
            using errcode = 'check_violation', constraint = 'placement_evidence_captured_check', table = 'placement_evidence';
    end if;
    return new;
end
$$;
comment on function refuse_early_evidence is 'What was taken before the edition was public cannot show it';
create trigger placement_evidence_captured_check
    before insert on placement_evidence
    for each row execute function refuse_early_evidence();

create table evidence_piece (
    store_key text not null,
    number integer not null,
    bytes bytea not null,
    constraint evidence_piece_pkey primary key (store_key, number)
);
comment on table evidence_piece is 'Bytes of evidence that the database keeps, in pieces that fit into memory';
alter table evidence_piece alter column bytes set storage external;

create table evidence_rule (
    family text not null,
    platform text not null default '',
    valid_from date not null,
    files jsonb not null constraint evidence_rule_files_check check (jsonb_typeof(files) = 'array' and jsonb_array_length(files) > 0),
    details text[] not null constraint evidence_rule_details_check
        check (details <@ array['SHOWN_UNTIL', 'TIMES_SHOWN', 'ISSUE', 'COPIES', 'AUDIENCE', 'PLACE', 'REGION_CODE']),
    sentence text not null,
    constraint evidence_rule_pkey primary key (family, platform, valid_from)
);
comment on table evidence_rule is 'The least evidence that each family of channels asks for; the rule of the day of publication holds, that of a platform before that of its family';
comment on column evidence_rule.files is 'One file of each inner list of kinds';
insert into evidence_rule (family, platform, valid_from, files, details, sentence) values
    ('RADIO', '', '2015-06-25', '[["BROADCAST_LOG", "STATION_STATEMENT", "AUDIO_CLIP"]]', '{SHOWN_UNTIL,TIMES_SHOWN}',
     'Catatan siaran, surat keterangan stasiun, atau rekaman suara; jam mulai dan selesai serta berapa kali disiarkan.'),
    ('TV', '', '2015-06-25', '[["BROADCAST_LOG", "STATION_STATEMENT"], ["SCREENSHOT"]]', '{SHOWN_UNTIL,TIMES_SHOWN}',
     'Catatan siaran atau surat keterangan stasiun, dan tangkapan layar; jam mulai dan selesai serta berapa kali disiarkan.'),
    ('PRINT', '', '2015-06-25', '[["PAGE_SCAN"]]', '{ISSUE}',
     'Pindaian atau foto halaman dengan kepala surat kabar dan tanggalnya; nomor terbitan.'),
    ('PRINT', 'LEAFLET', '2015-06-25', '[["COPY", "PAGE_SCAN"]]', '{COPIES,PLACE}',
     'Salinan selebaran atau buklet; jumlah cetak dan tempat pembagiannya.'),
    ('OUTDOOR', '', '2015-06-25', '[["PHOTO"]]', '{PLACE,REGION_CODE,SHOWN_UNTIL}',
     'Foto di tempat; alamat, kode wilayah Kemendagri, dan masa pemasangan.'),
    ('INTERNAL_MAGAZINE', '', '2015-06-25', '[["PAGE_SCAN", "COPY"]]', '{ISSUE}',
     'Pindaian halaman majalah atau salinannya; nomor terbitan.'),
    ('FACE_TO_FACE', '', '2015-06-25', '[["PHOTO"], ["MINUTES"]]', '{PLACE,AUDIENCE}',
     'Foto dan notula; tempat dan jumlah hadirin tanpa nama.'),
    ('TRADITIONAL', '', '2015-06-25', '[["PHOTO"], ["MINUTES"]]', '{PLACE,AUDIENCE}',
     'Foto dan notula; tempat dan jumlah penonton tanpa nama.'),
    ('PRESS_CONFERENCE', '', '2015-06-25', '[["PHOTO"], ["MINUTES"]]', '{PLACE,AUDIENCE}',
     'Foto dan notula; tempat dan jumlah hadirin tanpa nama.'),
    ('EXHIBITION', '', '2015-06-25', '[["PHOTO"], ["MINUTES"]]', '{PLACE,AUDIENCE}',
     'Foto dan notula; tempat dan jumlah pengunjung tanpa nama.'),
    ('MESSAGING', '', '2015-06-25', '[["SCREENSHOT"]]', '{AUDIENCE}',
     'Tangkapan layar pesan; jumlah pelanggan kanal.');

create function evidence_rule_of(of_family text, of_platform text, on_day date) returns evidence_rule
    language sql
    stable
    return (select r from evidence_rule r
             where r.family = of_family and r.platform in ('', of_platform) and r.valid_from <= on_day
             order by r.platform desc, r.valid_from desc
             limit 1);

create function missing_evidence(of_placement uuid) returns text[]
    language sql
    stable
    return (select coalesce(array_agg((select string_agg(kind, '|') from jsonb_array_elements_text(wanted.kinds) as kind) order by wanted.place)
                                filter (where not exists (select from placement_evidence e
                                                           where e.placement_id = p.id and wanted.kinds @> to_jsonb(e.kind))), '{}')
              from placement p
              join channel c on c.id = p.channel_id
             cross join lateral jsonb_array_elements(
                   (evidence_rule_of(c.family, c.platform, (p.published_at at time zone 'Asia/Jakarta')::date)).files)
                   with ordinality as wanted (kinds, place)
             where p.id = of_placement and p.url is null);
comment on function missing_evidence is 'What a publication without a page still lacks: each element names the kinds of which one is wanted';

create function refuse_unproven_placement() returns trigger
    language plpgsql
as $$
begin
    if new.decided_by is null
       or cardinality(missing_evidence(new.id)) > 0
       or not exists (select from placement_evidence where placement_id = new.id)
       or exists (select from placement_evidence where placement_id = new.id and uploaded_by = new.decided_by) then
        raise exception 'new row for relation "placement" violates check constraint "placement_evidence_check"'
            using errcode = 'check_violation', constraint = 'placement_evidence_check', table = 'placement';
    end if;
    return new;
end
$$;
comment on function refuse_unproven_placement is 'What no page shows is verified by a person who neither reported it nor uploaded its evidence, and never without the evidence its family asks for';
create trigger placement_evidence_check
    before insert or update of status on placement
    for each row when (new.url is null and new.status = 'VERIFIED')
    execute function refuse_unproven_placement();
