-- A unit reports a page that our watcher had found: it is one placement, and the id that the unit chose leads to it.

create table placement_alias (
    id uuid constraint placement_alias_pkey primary key,
    placement_id uuid not null constraint placement_alias_placement_fkey references placement (id)
);
comment on table placement_alias is 'Ids chosen by units for pages that were on record already, because the watcher was there first';
