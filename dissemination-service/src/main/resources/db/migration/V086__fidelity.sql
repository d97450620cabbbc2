-- Fidelity in the words of the order: complete, partial, altered, contradicts. Looks written down before are told in the same words.

alter table placement_check disable trigger placement_check_append_only;
alter table placement_check rename column integrity to fidelity;
update placement_check
   set fidelity = case
           when fidelity = 'ALTERED' then 'ALTERED'
           when fidelity in ('INTACT', 'EDITED') and extent = 'FULL' then 'COMPLETE'
           else 'PARTIAL'
       end
 where fidelity is not null;
alter table placement_check enable trigger placement_check_append_only;
alter table placement_check
    add constraint placement_check_fidelity_check check (fidelity in ('COMPLETE', 'PARTIAL', 'ALTERED', 'CONTRADICTS')),
    add constraint placement_check_mode_check check (mode in ('VERBATIM', 'EXCERPT', 'ADAPTED', 'QUOTE', 'LINK_OR_WIDGET')),
    add constraint placement_check_extent_check
        check (extent in ('FULL', 'PARTIAL', 'KEY_MESSAGE', 'SNIPPET', 'QUOTE', 'LISTING', 'NONE'));

alter table placement
    add column fidelity text constraint placement_fidelity_check check (fidelity in ('COMPLETE', 'PARTIAL', 'ALTERED', 'CONTRADICTS')),
    add constraint placement_mode_check check (mode in ('VERBATIM', 'EXCERPT', 'ADAPTED', 'QUOTE', 'LINK_OR_WIDGET'));
update placement p
   set fidelity = c.fidelity
  from (select distinct on (placement_id) placement_id, checked_at, fidelity
          from placement_check
         order by placement_id, id desc) c
 where c.placement_id = p.id and c.checked_at = p.checked_at and c.fidelity is not null;
comment on column placement.fidelity is 'Whether the page says what the edition says, by the last look';
comment on column placement_check.fidelity is 'Whether the page says what the edition says';
