-- A text that is taken back may tell where to read on: whoever proposes it names the narrative, whoever decides sees it.

alter table edition
    add column withdrawal_successor_id uuid constraint edition_withdrawal_successor_fkey references narrative,
    add constraint edition_withdrawal_successor_check check (withdrawal_successor_id is null or withdrawal_successor_id <> narrative_id and withdrawal_reason is not null);
comment on column edition.withdrawal_successor_id is 'The narrative in force that readers are sent to when this text is withdrawn';
