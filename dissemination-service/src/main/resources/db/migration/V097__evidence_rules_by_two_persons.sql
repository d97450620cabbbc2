-- What must be proven is set by two persons of the registry, from a day to come; what held on any day up to then stays as it was.

create extension if not exists btree_gist;

alter table evidence_rule
    add column id uuid,
    add column version integer not null default 0,
    add column valid_to date,
    add column status text not null default 'IN_FORCE' constraint evidence_rule_status_check check (status in ('PROPOSED', 'IN_FORCE', 'DECLINED')),
    add column reason text,
    add column proposed_by text,
    add column proposed_by_name text,
    add column proposed_at timestamptz,
    add column decided_by text,
    add column decided_by_name text,
    add column decided_at timestamptz;
update evidence_rule r
   set id = gen_random_uuid(),
       valid_to = (select min(n.valid_from) from evidence_rule n
                    where n.family = r.family and n.platform = r.platform and n.valid_from > r.valid_from);
alter table evidence_rule
    drop constraint evidence_rule_pkey,
    add constraint evidence_rule_pkey primary key (id),
    add constraint evidence_rule_validity_check check (valid_to is null or valid_to > valid_from),
    add constraint evidence_rule_proposer_check check ((proposed_by is null) = (proposed_at is null) and (proposed_by is not null or status = 'IN_FORCE')),
    add constraint evidence_rule_decider_check check ((decided_by is null) = (decided_at is null) and (decided_by is null) = (status = 'PROPOSED' or proposed_by is null)),
    add constraint evidence_rule_two_persons_check check (decided_by is null or status = 'DECLINED' or decided_by <> proposed_by),
    add constraint evidence_rule_future_check check (status <> 'IN_FORCE' or decided_at is null or valid_from > (decided_at at time zone 'Asia/Jakarta')::date),
    add constraint evidence_rule_one_at_a_time exclude using gist (family with =, platform with =, daterange(valid_from, valid_to) with &&)
        where (status = 'IN_FORCE');
alter table evidence_rule alter column status drop default;
comment on column evidence_rule.valid_to is 'The first day on which the next rule holds';
comment on column evidence_rule.proposed_by is 'Null for what came with the service';

create function refuse_change_of_evidence_rule() returns trigger
    language plpgsql
as $$
begin
    if tg_op = 'UPDATE'
       and (new.id, new.family, new.platform, new.valid_from, new.files, new.details, new.sentence, new.proposed_by)
           is not distinct from (old.id, old.family, old.platform, old.valid_from, old.files, old.details, old.sentence, old.proposed_by)
       and (old.status = 'PROPOSED'
            or old.status = 'IN_FORCE' and new.status = 'IN_FORCE' and new.decided_by is not distinct from old.decided_by
               -- It ends where another one begins, which two persons confirm in the same breath.
               and exists (select from evidence_rule next
                            where next.family = new.family and next.platform = new.platform and next.status = 'PROPOSED'
                              and next.valid_from = new.valid_to))
    then
        return new;
    end if;
    raise exception 'rows of % are never changed or removed', tg_table_name using errcode = 'restrict_violation';
end
$$;
comment on function refuse_change_of_evidence_rule is 'A rule is judged once; afterwards only its end may be set, to the day on which its successor begins';
create trigger evidence_rule_history
    before update or delete on evidence_rule
    for each row execute function refuse_change_of_evidence_rule();
create trigger evidence_rule_no_truncate
    before truncate on evidence_rule
    for each statement execute function refuse_change_of_record();

create or replace function evidence_rule_of(of_family text, of_platform text, on_day date) returns evidence_rule
    language sql
    stable
    return (select r from evidence_rule r
             where r.family = of_family and r.platform in ('', of_platform) and r.status = 'IN_FORCE' and daterange(r.valid_from, r.valid_to) @> on_day
             order by r.platform desc
             limit 1);
