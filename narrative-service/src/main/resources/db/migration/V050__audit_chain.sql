-- The audit trail keeps what an act overwrote and why, and a chain of hashes over the event log makes tampering visible.

alter table event
    add column changes jsonb,
    add column reason text;
comment on column event.changes is 'Stored fields that the act overwrote or removed: before and after; null when it only added';
comment on column event.reason is 'Why, in the words of who did it, where the act asks for a reason';

create index event_order_index on event (life, transaction, position);
create index event_time_index on event (occurred_at desc, position desc);
create index event_actor_index on event (actor, occurred_at desc, position desc);
create index event_type_index on event (type, occurred_at desc, position desc);
create index event_subject_time_index on event (subject, occurred_at desc, position desc);
drop index event_subject_index;

create table event_link (
    number bigint constraint event_link_pkey primary key constraint event_link_number_check check (number > 0),
    life integer not null,
    transaction xid8 not null,
    position bigint not null constraint event_link_position_unique unique,
    hash text not null constraint event_link_hash_check check (hash ~ '^[0-9a-f]{64}$')
);
comment on table event_link is 'One link per event in commit order; hash = SHA-256 of the previous hash and the canonical row';

create table event_seal (
    number bigint constraint event_seal_pkey primary key,
    hash text not null constraint event_seal_hash_check check (hash ~ '^[0-9a-f]{64}$'),
    sealed_at timestamptz not null
);
comment on table event_seal is 'How long the chain was and how it ended at each sealing; tells when its end was cut off';

create trigger event_link_append_only
    before update or delete on event_link
    for each row execute function refuse_change_of_record();
create trigger event_link_no_truncate
    before truncate on event_link
    for each statement execute function refuse_change_of_record();
create trigger event_seal_append_only
    before update or delete on event_seal
    for each row execute function refuse_change_of_record();
create trigger event_seal_no_truncate
    before truncate on event_seal
    for each statement execute function refuse_change_of_record();
