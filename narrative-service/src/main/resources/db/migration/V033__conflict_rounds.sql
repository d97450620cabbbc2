-- A difference between units can flare up again after it was settled: each time is a round with decisions of its own.

alter table data_conflict
    add column round integer not null default 1 constraint data_conflict_round_check check (round > 0);
comment on column data_conflict.round is 'How often it was opened; the cause of a flag is the conflict, a colon, and the round';

create function conflict_of(cause text) returns text
    language sql
    immutable
    return split_part(cause, ':', 1);

drop index evidence_flag_conflict_index;
create index evidence_flag_conflict_index on evidence_flag (conflict_of(cause)) where kind = 'CONFLICT';
