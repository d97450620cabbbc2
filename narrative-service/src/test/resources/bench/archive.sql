-- An archive as after many years: texts of about 120 words, common words in most of them, rare ones in few.
insert into topic (id, version, title, status, request_hash, created_at, created_by)
select md5('topic' || i)::uuid, 0, 'Topik arsip ' || i, 'ACTIVE', '-', timestamptz '2026-01-01' + i * interval '1 second', 'bench'
  from generate_series(1, EDITIONS) i;
insert into narrative (id, version, number, slug, request_hash, created_at, created_by)
select md5('narrative' || i)::uuid, 0, 'NT/ARSIP/' || i, 'arsip-' || i, '-', timestamptz '2026-01-01' + i * interval '1 second', 'bench'
  from generate_series(1, EDITIONS) i;
create function bench_words(seed integer, many integer) returns text language sql immutable
    return (select string_agg('kata' || floor(2000 * power(abs(hashint8(seed::bigint * 1000 + n) % 100000) / 100000.0, 3))::integer, ' ') from generate_series(1, many) n);
insert into edition (id, narrative_id, topic_id, number, status, content, content_hash, current, public_face, authors, reviewed_by, approved_by,
                     required_parties, quorums, created_at, published_at)
select md5('edition' || i)::uuid, md5('narrative' || i)::uuid, md5('topic' || i)::uuid, 1, 'PUBLISHED',
       jsonb_build_object(
           'type', case when i % 50 = 0 then 'URGENT' else 'THEMATIC' end, 'classification', 'BERKALA',
           'title', 'Kebijakan ' || bench_words(i, 6), 'summary', 'Pemerintah ' || bench_words(i + 7, 14),
           'keyMessages', jsonb_build_array(bench_words(i + 11, 8), bench_words(i + 13, 8), bench_words(i + 17, 8)),
           'body', 'Pemerintah menyampaikan ' || bench_words(i + 19, 80), 'topicId', md5('topic' || i)::uuid,
           'audience', jsonb_build_object('everyone', false, 'regions', jsonb_build_array('13'))),
       repeat('a', 64), true, true, '{bench}', 'bench-penelaah', 'bench-penyetuju', '[]', '[]',
       timestamptz '2026-01-01' + i * interval '1 second', timestamptz '2026-01-01' + i * interval '1 second'
  from generate_series(1, EDITIONS) i;
vacuum analyze;
