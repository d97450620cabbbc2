-- The registry of media: who owns them and how far they reach. A report finds its medium by name, whichever of the two came first.

create table media_outlet (
    id uuid constraint media_outlet_pkey primary key,
    version integer not null,
    name text not null,
    kind text not null constraint media_outlet_kind_check check (kind in ('PRINT', 'ONLINE', 'TV', 'RADIO', 'WIRE', 'SOCIAL_ACCOUNT', 'FORUM')),
    tier text not null constraint media_outlet_tier_check check (tier in ('NATIONAL', 'REGIONAL', 'LOCAL')),
    region text,
    ownership_group text,
    press_council_verified boolean not null,
    active boolean not null,
    request_hash text not null,
    registered_at timestamptz not null,
    registered_by text not null,
    constraint media_outlet_region_check check ((tier = 'NATIONAL') = (region is null))
);
comment on table media_outlet is 'A newspaper, site, station, agency, account or forum whose reports are watched';
comment on column media_outlet.ownership_group is 'Media of one owner often say the same: a wave of one group is not a wave of the media';
create unique index media_outlet_name_unique on media_outlet (lower(name));
create index media_outlet_list_index on media_outlet (registered_at desc, id desc);
create trigger media_outlet_never_removed
    before delete on media_outlet
    for each row execute function refuse_change_of_record();

alter table mention add column outlet_id uuid constraint mention_outlet_fkey references media_outlet;
create index mention_outlet_index on mention (outlet_id, published_at desc, id desc) where outlet_id is not null;
create index mention_outlet_name_index on mention (lower(outlet)) where outlet_id is null;

create function find_outlet_of_mention() returns trigger
    language plpgsql
as $$
begin
    new.outlet_id := (select o.id from media_outlet o where lower(o.name) = lower(new.outlet));
    return new;
end
$$;
create trigger mention_finds_outlet
    before insert on mention
    for each row execute function find_outlet_of_mention();

create function find_mentions_of_outlet() returns trigger
    language plpgsql
as $$
begin
    update mention set outlet_id = new.id where outlet_id is null and lower(outlet) = lower(new.name);
    return null;
end
$$;
create trigger media_outlet_finds_mentions
    after insert or update of name on media_outlet
    for each row execute function find_mentions_of_outlet();
