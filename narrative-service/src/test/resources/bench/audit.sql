-- The trail of many years: 300 people, 50,000 things, 40 kinds of acts, one act every 20 seconds.
insert into event (id, type, subject, reach, data, actor, actor_name, actor_roles, request_id, occurred_at)
select gen_random_uuid(), 'bench.t' || i % 40, md5('subject' || i % 50000)::uuid, 'AUDIT', jsonb_build_object('i', i), 'orang-' || i % 300, 'Orang', '{narrative-editor}', 'bench',
       timestamptz '2026-01-01' + i * interval '20 seconds'
  from generate_series(1, EVENTS) i;
vacuum analyze event;
