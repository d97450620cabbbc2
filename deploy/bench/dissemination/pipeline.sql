-- A thousand units with a website each, the editions, and the pages spread over the websites. :sites addresses on :port.
\set ON_ERROR_STOP on
create temporary table given_edition (id uuid, narrative_id uuid, number int, body text, key_messages jsonb);
\copy given_edition from 'editions.csv' csv
insert into edition (id, narrative_id, number, edition, topic_title, type, classification, title, summary, body, key_messages, audience,
                     required_families, minimum_placements, due_amount, due_measure, published_at, content_hash, status)
select id, narrative_id, 'NT/BENCH/' || number, 1, 'Uji', 'THEMATIC', 'BERKALA', 'Narasi uji ' || number, 'Ringkasan', body, key_messages,
       '{"everyone": true}', '{WEBSITE}', 1, 2, 'WORKING_DAYS', now() - interval '1 day', 'hash' || number, 'LIVE'
  from given_edition order by number;

create temporary table site as
    select row_number() over (order by id) - 1 as n, id as unit_id, gen_random_uuid() as channel_id,
           host(inet '127.0.0.2' + (row_number() over (order by id))) || ':' || :port as host
      from unit limit :sites;
insert into channel (id, unit_id, family, platform, name, url, handle, handle_key, official, language, active_from, status, registered_by,
                     registered_at, version, proof_token)
select channel_id, unit_id, 'WEBSITE', 'DOMAIN', 'Portal', 'http://' || host || '/', host, host, true, 'id', '2026-01-01', 'REGISTERED', 'uji', now(),
       0, host
  from site;
insert into host_turn (host) select host from site;

create temporary table given_page (n int, edition_id uuid);
\copy given_page from 'pages.csv' csv
insert into placement (id, channel_id, unit_id, edition_id, narrative_id, url, canonical_url, published_at, reported_at, reported_by, status,
                       version, times_shown)
select gen_random_uuid(), channel_id, unit_id, edition_id, narrative_id, 'http://' || host || '/berita/' || p.n, host || '/berita/' || p.n, now(), now(),
       'uji', 'REPORTED', 0, p.n + 1
  from given_page p
  join edition e on e.id = p.edition_id
  join site on site.n = p.n % :sites;
insert into assignment (id, edition_id, narrative_id, unit_id, unit_kind, region, time_zone, duty, due_at, due_month, required_families,
                        minimum_placements, state, created_at, version)
select distinct on (p.edition_id, p.unit_id) gen_random_uuid(), p.edition_id, p.narrative_id, p.unit_id, u.kind, u.region, u.time_zone, 'PUBLISH',
       now() + interval '2 days', '2026-11', array['WEBSITE'], 1, 'PENDING', now(), 0
  from placement p join unit u on u.id = p.unit_id;
analyze;
